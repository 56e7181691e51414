import { type Icon, IconDatabaseExclamation, IconDatabaseX, IconLoader2, IconShieldCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { BackupView } from '../../data/backup/backup-keeper.ts';
import { formatAgo } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import css from './status-bar.module.css';

type Shown = 'verified' | 'none' | 'running' | 'failed' | 'folderFailed';

const ICON: Record<Shown, Icon> = {
  verified: IconShieldCheck,
  none: IconDatabaseExclamation,
  running: IconLoader2,
  failed: IconDatabaseX,
  folderFailed: IconDatabaseExclamation,
};

/** When the last backup was made, or that there is a problem. Never announced: nobody has to act at once. */
export function BackupEntry({ backups, onOpen }: { backups: BackupView; onOpen: () => void }) {
  const t = useText('backup');
  const language = useLanguage();
  const now = useMinutes();
  if (!backups.isOffered || !backups.state) return null;
  const shown = shownOf(backups);
  const Shape = ICON[shown];
  const { newest } = backups.state;
  const ago = newest ? formatAgo(Math.max(0, now - Date.parse(newest.at)), language) : '';
  return (
    <button
      type="button"
      className={`plain ${css.entry} ${css.keys}`}
      data-backup={shown}
      title={t('status.hint')}
      onClick={onOpen}
    >
      <Shape size={14} stroke={1.75} aria-hidden="true" />
      {t(`status.${shown}`, { ago })}
    </button>
  );
}

function shownOf({ isRunning, problem, state }: BackupView): Shown {
  if (problem || state?.lostKey) return 'failed';
  if (state?.folder?.problem) return 'folderFailed';
  if (state?.newest) return 'verified';
  return isRunning ? 'running' : 'none';
}

/** Now, to the minute or so. */
function useMinutes(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 20_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
