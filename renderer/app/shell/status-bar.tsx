import { Tooltip } from '@mantine/core';
import { type Icon, IconAlertTriangle, IconCheck, IconLoader2, IconWifiOff } from '@tabler/icons-react';
import { type SaveState, useSaveState } from '../../data/save-state.ts';
import { useText } from '../../text/use-text.ts';
import { runCommand } from '../../ui/command-registry.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { moveToRegion } from './regions.ts';
import css from './status-bar.module.css';

const STATE_ICON: Record<SaveState['state'], Icon> = {
  saved: IconCheck,
  saving: IconLoader2,
  failed: IconAlertTriangle,
};

/** Bottom line of the window: is everything on the disk, and which keys help on. */
export function StatusBar({ catalogueVersion }: { catalogueVersion: string }) {
  const t = useText('app');
  return (
    <footer className={css.status} data-region>
      <SaveStateEntry />
      <Tooltip label={t('statusBar.offlineHint')}>
        <span className={css.entry}>
          <IconWifiOff size={14} stroke={1.75} aria-hidden="true" />
          {t('statusBar.offline')}
        </span>
      </Tooltip>
      <div className={css.right}>
        <span className={`${css.optional} muted`}>{t('statusBar.catalogue', { version: catalogueVersion })}</span>
        <button
          type="button"
          className={`plain ${css.entry} ${css.keys} ${css.optional}`}
          onClick={() => moveToRegion(1)}
        >
          <Kbd keys="F6" /> {t('statusBar.nextRegion')}
        </button>
        <button type="button" className={`plain ${css.entry} ${css.keys}`} onClick={() => runCommand('keyboardHelp')}>
          <Kbd keys="?" /> {t('statusBar.keys')}
        </button>
      </div>
    </footer>
  );
}

/** Only a failure is read out at once, with its reason; "saved" after every tick would drown what the user is doing. */
function SaveStateEntry() {
  const t = useText('app');
  const tUi = useText('ui');
  const { state, problem } = useSaveState();
  const Shape = STATE_ICON[state];
  return (
    <span className={css.entry} data-state={state} role={state === 'failed' ? 'alert' : undefined}>
      <Shape size={14} stroke={2.2} aria-hidden="true" />
      {t(`saveState.${state}`)}
      {problem && `: ${tUi(`failure.${problem.kind}`)}`}
    </span>
  );
}
