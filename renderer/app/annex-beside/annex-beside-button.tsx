import { ActionIcon } from '@mantine/core';
import { IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { useText } from '../../text/use-text.ts';
import { runCommand } from '../../ui/command-registry.ts';
import { SHORTCUTS } from '../../ui/shortcuts.ts';
import { withKeys } from '../../ui/tool-tip/keys.ts';
import { useAnnexBeside } from './beside-setting.ts';

/** Shows the annex beside the measures, or puts it away. */
export function AnnexBesideButton() {
  const t = useText('annex');
  const { isOpen, hasRoom } = useAnnexBeside();
  if (!hasRoom) return null;
  return (
    <ActionIcon
      variant={isOpen ? 'light' : 'default'}
      size={30}
      aria-label={t('beside.hint')}
      aria-pressed={isOpen}
      {...withKeys(SHORTCUTS.annexBeside)}
      onClick={() => runCommand('annexBeside')}
    >
      <IconLayoutSidebarRightExpand size={16} stroke={1.75} />
    </ActionIcon>
  );
}
