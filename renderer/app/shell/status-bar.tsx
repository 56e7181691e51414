import { Tooltip } from '@mantine/core';
import { type Icon, IconAlertTriangle, IconCheck, IconLoader2, IconSparkles, IconWifiOff } from '@tabler/icons-react';
import { memo } from 'react';
import { useBackups } from '../../data/backup/app-backups.ts';
import { type SaveState, useSaveState } from '../../data/save-state.ts';
import { useText } from '../../text/use-text.ts';
import { runCommand } from '../../ui/command-registry.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { needsRestart } from '../../ui/notify-failure.ts';
import { restartSafely } from '../../ui/restart-safely.ts';
import { BackupEntry } from './backup-entry.tsx';
import { moveToRegion } from './regions.ts';
import css from './status-bar.module.css';

const STATE_ICON: Record<SaveState['state'], Icon> = {
  saved: IconCheck,
  saving: IconLoader2,
  failed: IconAlertTriangle,
};

interface StatusBarProps {
  catalogueVersion: string;
  /** Of a newer catalogue that is ready. */
  newerVersion?: string;
}

/** Bottom line of the window: is everything on the disk, and which keys help on. */
export const StatusBar = memo(function StatusBar({ catalogueVersion, newerVersion }: StatusBarProps) {
  const t = useText('app');
  return (
    <footer className={css.status} data-region>
      <SaveStateEntry />
      <BackupEntry backups={useBackups()} onOpen={() => runCommand('backups')} />
      <Tooltip label={t('statusBar.offlineHint')}>
        <span className={css.entry}>
          <IconWifiOff size={14} stroke={1.75} aria-hidden="true" />
          {t('statusBar.offline')}
        </span>
      </Tooltip>
      <div className={css.right}>
        <CatalogueEntry catalogueVersion={catalogueVersion} newerVersion={newerVersion} />
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
});

/** The version in use, and the way to what is new; a newer one is offered quietly. */
function CatalogueEntry({ catalogueVersion, newerVersion }: StatusBarProps) {
  const t = useText('app');
  const isNewer = newerVersion !== undefined;
  return (
    <button
      type="button"
      className={`plain ${css.entry} ${isNewer ? css.news : `${css.optional} muted`}`}
      title={t('statusBar.catalogueHint')}
      onClick={() => runCommand('catalogueChanges')}
    >
      {isNewer && <IconSparkles size={14} stroke={1.75} aria-hidden="true" />}
      {isNewer
        ? t('statusBar.newer', { version: newerVersion })
        : t('statusBar.catalogue', { version: catalogueVersion })}
    </button>
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
      <span className={css.reason}>
        {t(`saveState.${state}`)}
        {problem && `: ${tUi(`failure.${problem.kind}`)}`}
      </span>
      {problem && needsRestart(problem.kind) && (
        <button type="button" className={`plain ${css.restart}`} onClick={() => void restartSafely()}>
          {tUi('restart.action')}
        </button>
      )}
    </span>
  );
}
