import { type Icon, IconDatabaseExclamation, IconDatabaseX, IconLoader2, IconShieldCheck } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { BackupView } from '../../data/backup/backup-keeper.ts';
import { formatAgo, formatMoment } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import css from './status-bar.module.css';

type Shown = 'verified' | 'dated' | 'none' | 'running' | 'failed' | 'owed' | 'folderFailed';

/** In milliseconds; a backup further in the future than this was dated by another clock: how long ago it was is not known. */
const FUTURE = 60_000;

const ICON: Record<Shown, Icon> = {
  verified: IconShieldCheck,
  dated: IconShieldCheck,
  none: IconDatabaseExclamation,
  running: IconLoader2,
  failed: IconDatabaseX,
  owed: IconDatabaseExclamation,
  folderFailed: IconDatabaseExclamation,
};

/** When the last backup was made, or that there is a problem. Never announced: nobody has to act at once. */
export function BackupEntry({ backups, onOpen }: { backups: BackupView; onOpen: () => void }) {
  const t = useText('backup');
  const language = useLanguage();
  const now = useMinutes();
  if (!backups.isOffered || !backups.state) return null;
  const shown = shownOf(backups, now);
  const Shape = ICON[shown];
  const { newest } = backups.state;
  const made = newest ? Date.parse(newest.at) : now;
  const ago = formatAgo(Math.max(0, now - made), language);
  return (
    <button
      type="button"
      className={`plain ${css.entry} ${css.keys}`}
      data-backup={shown}
      title={t('status.hint')}
      onClick={onOpen}
    >
      <Shape size={14} stroke={1.75} aria-hidden="true" />
      {t(`status.${shown}`, { ago, at: formatMoment(made, language) })}
    </button>
  );
}

function shownOf({ isRunning, problem, state }: BackupView, now: number): Shown {
  if (problem || state?.lostKey) return 'failed';
  if (state?.isOwed) return isRunning ? 'running' : 'owed';
  if (state?.folder?.problem) return 'folderFailed';
  if (state?.newest) return Date.parse(state.newest.at) > now + FUTURE ? 'dated' : 'verified';
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
