import type { BackupEntry, BackupState } from '../../../shared/ipc/backup-contract.ts';
import type { StayingAnnex } from '../../data/purge/annexes-that-stay.ts';
import { countBackups } from '../../data/purge/count-backups.ts';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import css from './trash.module.css';

/** More names than these would bury the question. */
const NAMED = 6;

export interface ConsequencesProps {
  backups: readonly BackupEntry[];
  /** That was chosen for backups besides. */
  folder?: BackupState['folder'];
  /** Handed out for others, and naming what goes. */
  annexes: readonly StayingAnnex[];
}

/** What becomes of the backups, what is not reached, and what stays. */
export function Consequences({ backups, folder, annexes }: ConsequencesProps) {
  const t = useText('backup');
  const { open, locked, damaged } = countBackups(backups);
  const { name = '', problem, loose = 0 } = folder ?? {};
  // A write may have failed there; what can be listed is reached all the same.
  const isAway = problem !== undefined && !backups.some(({ place }) => place === 'folder');
  return (
    <ul className={css.list}>
      {open > 0 && <li>{t('purge.backups', { count: open })}</li>}
      {locked > 0 && <li>{t('purge.locked', { count: locked })}</li>}
      {damaged > 0 && <li>{t('purge.damaged', { count: damaged })}</li>}
      {isAway && <li>{t('purge.away', { name })}</li>}
      {loose > 0 && <li>{t('purge.loose', { name, count: loose })}</li>}
      {annexes.length > 0 && (
        <li>{t('purge.annexes', { names: someOf(annexes.map((annex) => t('purge.annex', { ...annex }))) })}</li>
      )}
      <li>{t('purge.copies')}</li>
      <li>{t('purge.record')}</li>
    </ul>
  );
}

/** The first few in full, the rest as a number. */
export function someOf(names: readonly string[]): string {
  const t = textFor('backup');
  const left = names.length - NAMED;
  return [...names.slice(0, NAMED), ...(left > 0 ? [t('purge.more', { count: left })] : [])].join(', ');
}
