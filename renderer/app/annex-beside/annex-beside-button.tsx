import { ActionIcon, Tooltip } from '@mantine/core';
import { IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { useText } from '../../text/use-text.ts';
import { runCommand } from '../../ui/command-registry.ts';
import { useAnnexBeside } from './beside-setting.ts';

/** Shows the annex beside the measures, or puts it away. */
export function AnnexBesideButton() {
  const t = useText('annex');
  const { isOpen, hasRoom } = useAnnexBeside();
  if (!hasRoom) return null;
  return (
    <Tooltip label={t('beside.hint')}>
      <ActionIcon
        variant={isOpen ? 'light' : 'default'}
        size={30}
        aria-label={t('beside.hint')}
        aria-pressed={isOpen}
        onClick={() => runCommand('annexBeside')}
      >
        <IconLayoutSidebarRightExpand size={16} stroke={1.75} />
      </ActionIcon>
    </Tooltip>
  );
}
