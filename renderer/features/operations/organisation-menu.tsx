import { ActionIcon, Menu } from '@mantine/core';
import { IconDeviceFloppy, IconDots, IconEdit, IconFileTypography, IconTrash } from '@tabler/icons-react';
import type { Organisation } from '../../../shared/domain/records.ts';
import { useText } from '../../text/use-text.ts';
import { runCommand } from '../../ui/command-registry.ts';
import { useOrganisationActions } from './organisation-actions.ts';

const icon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** What is done with an organisation now and then. */
export function OrganisationMenu({ organisation }: { organisation: Organisation }) {
  const t = useText('operations');
  const { rename, remove } = useOrganisationActions();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={t('overview.more', { name: organisation.name })} size={30}>
          <IconDots size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconEdit {...icon} />} onClick={() => void rename(organisation)}>
          {t('organisation.renameItem')}
        </Menu.Item>
        <Menu.Item leftSection={<IconDeviceFloppy {...icon} />} onClick={() => runCommand('saveCase')}>
          {t('organisation.saveCase')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypography {...icon} />} onClick={() => runCommand('letterhead')}>
          {t('organisation.letterhead')}
        </Menu.Item>
        <Menu.Divider role="separator" />
        <Menu.Item
          leftSection={<IconTrash {...icon} />}
          color="var(--tk-err)"
          onClick={() => void remove(organisation)}
        >
          {t('organisation.deleteItem')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
