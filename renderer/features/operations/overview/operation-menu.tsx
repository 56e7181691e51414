import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowRight,
  IconCopy,
  IconCopyCheck,
  IconDeviceFloppy,
  IconDots,
  IconEdit,
  IconListDetails,
  IconPlus,
  IconTemplate,
  IconTemplateOff,
  IconTrash,
} from '@tabler/icons-react';
import type { Operation } from '../../../../shared/domain/records.ts';
import { openOperationDetails } from '../../../data/details-store.ts';
import { useText } from '../../../text/use-text.ts';
import { requestFile } from '../../../ui/file-requests.ts';
import { Kbd } from '../../../ui/kbd.tsx';
import { openCopyDialog } from '../copy/copy-store.ts';
import { useOperationActions } from '../operation-actions.ts';

const icon = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

/** What can be done with an operation. */
export function OperationMenu({ operation }: { operation: Operation }) {
  const t = useText('operations');
  const overview = useText('overview');
  const copying = useText('copying');
  const sharing = useText('sharing');
  const { open, rename, copy, remove, setTemplate, createFrom } = useOperationActions();
  const { isTemplate } = operation;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon aria-label={t('table.actionsFor', { name: operation.name })}>
          <IconDots size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconArrowRight {...icon} />} onClick={() => open(operation.id)}>
          {t('table.open')}
        </Menu.Item>
        <Menu.Item leftSection={<IconListDetails {...icon} />} onClick={() => openOperationDetails(operation.id)}>
          {t('table.edit')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconEdit {...icon} />}
          rightSection={<Kbd keys="F2" />}
          onClick={() => void rename(operation)}
        >
          {t('table.rename')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy {...icon} />} onClick={() => void copy(operation)}>
          {t('table.copy')}
        </Menu.Item>
        <Menu.Item leftSection={<IconCopyCheck {...icon} />} onClick={() => openCopyDialog(operation.id)}>
          {copying('menu')}
        </Menu.Item>
        {isTemplate && (
          <Menu.Item leftSection={<IconPlus {...icon} />} onClick={() => void createFrom(operation)}>
            {overview('templates.use')}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={isTemplate ? <IconTemplateOff {...icon} /> : <IconTemplate {...icon} />}
          onClick={() => void setTemplate(operation, !isTemplate)}
        >
          {overview(isTemplate ? 'templates.unmake' : 'templates.make')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconDeviceFloppy {...icon} />}
          onClick={() =>
            requestFile({
              kind: 'saveOperations',
              organisationId: operation.organisationId,
              operationIds: [operation.id],
            })
          }
        >
          {sharing('saveOperation')}
        </Menu.Item>
        <Menu.Divider role="separator" />
        <Menu.Item
          color="var(--tk-err)"
          leftSection={<IconTrash {...icon} />}
          rightSection={<Kbd keys="Del" />}
          onClick={() => void remove(operation)}
        >
          {t('table.delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
