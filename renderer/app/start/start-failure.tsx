import { Button } from '@mantine/core';
import { IconDatabaseX, IconFolderOpen, IconFolderSearch, IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import type { BackupEntry, BackupRef, StartCheck } from '../../../shared/ipc/backup-contract.ts';
import { DatabaseProblem } from '../../data/open-data.ts';
import { BackupList } from '../../features/backup/backup-list.tsx';
import { momentOf } from '../../features/backup/backup-words.ts';
import { formatMoment } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { confirmAction } from '../../ui/confirm.ts';
import { ReloadButton } from '../../ui/reload-button.tsx';
import css from '../notice.module.css';
import { StartProblem, type StartProblemKind } from './start-problem.ts';

/** What can be done besides trying again. */
export interface WaysOut {
  /** Newest first. */
  backups: readonly BackupEntry[];
  /** Brings everything back from a backup; what cannot be read is set aside before. */
  onRestore: (ref: BackupRef | 'file') => void;
  /** Begins with an empty data base; what cannot be read is set aside before. */
  onStartEmpty: () => void;
  onOpenFolder: () => void;
  /** Shows the folder in which data were last seen. */
  onOpenLastSeen: () => void;
  /** Goes on although the disk is nearly full, or the data base is behind its backup. */
  onIgnore: () => void;
}

interface StartFailureProps {
  error: unknown;
  ways: WaysOut;
  /** What main has said of the data folder, as far as it has. */
  check?: Pick<StartCheck, 'lastSeen' | 'olderThan'>;
}

/** Data that is gone, cannot be read or belongs to a newer app: a backup may stand in for it. */
const RESTORABLE: ReadonlySet<StartProblemKind> = new Set(['missing', 'setBack', 'damaged', 'newer']);
/** The user may know better. */
const IGNORABLE: ReadonlySet<StartProblemKind> = new Set(['setBack', 'diskFull']);
/**
 * Somebody may put other files in their place meanwhile. Only a start of the app reads the settings of backups among them before
 * it writes its own, and cuts off what is half-written (electron/backup/torn-logs.ts).
 */
const REPLACEABLE: ReadonlySet<StartProblemKind> = new Set(['missing', 'setBack', 'damaged']);
const EMPTIABLE: ReadonlySet<StartProblemKind> = new Set(['missing', 'damaged']);

/** Why the app cannot start with its data, and what can be done. It never starts empty by itself. */
export function StartFailure({ error, ways, check = {} }: StartFailureProps) {
  const t = useText('app');
  const language = useLanguage();
  const kind = kindOf(error);
  const isRestorable = RESTORABLE.has(kind);
  const lastSeen = kind === 'missing' ? check.lastSeen : undefined;
  const [found] = ways.backups.filter(({ state }) => state === 'verified');
  // Nothing is lost: those of another copy of the app, or left behind when this one was moved.
  const isElsewhere = lastSeen?.isThere === true;
  const isOlderCopy = kind === 'setBack' && isBefore(found?.at, check.olderThan);
  // No backup here has what is missing: the newest one would bring back nothing.
  const newest = isOlderCopy ? undefined : found;
  const words = isOlderCopy ? 'olderCopy' : isElsewhere ? 'elsewhere' : kind;
  return (
    <main className={css.page}>
      <div className={`${css.box} ${isRestorable ? css.wide : ''}`}>
        <IconDatabaseX className={css.icon} size={28} stroke={1.6} aria-hidden="true" />
        <h1 className={css.title}>{t(`start.problem.${words}.title`)}</h1>
        <p className={css.text}>{t(`start.problem.${words}.text`)}</p>
        {lastSeen && (
          <p className={css.text}>
            {t('start.lastSeen', { folder: lastSeen.folder, at: formatMoment(Date.parse(lastSeen.at), language) })}
          </p>
        )}
        {isOlderCopy && (
          <p className={css.text}>
            {t('start.olderThan', { at: formatMoment(Date.parse(check.olderThan ?? ''), language) })}
          </p>
        )}
        {!isElsewhere && <p className={css.text}>{t('start.untouched')}</p>}
        <div className={css.actions}>
          {isRestorable && newest && (
            <Button leftSection={<IconHistory size={16} />} onClick={() => ways.onRestore(newest)}>
              {t('start.restoreNewest', { at: momentOf(newest) })}
            </Button>
          )}
          {isElsewhere && <Button onClick={ways.onStartEmpty}>{t('start.startEmptyConfirm')}</Button>}
          <ReloadButton
            label={t('start.retry')}
            variant={(isRestorable && newest) || isElsewhere ? 'default' : 'filled'}
            needsRestart={REPLACEABLE.has(kind)}
          />
          <Button variant="default" leftSection={<IconFolderOpen size={16} />} onClick={ways.onOpenFolder}>
            {t('start.openFolder')}
          </Button>
          {isElsewhere && (
            <Button variant="default" leftSection={<IconFolderSearch size={16} />} onClick={ways.onOpenLastSeen}>
              {t('start.openLastSeen')}
            </Button>
          )}
          {IGNORABLE.has(kind) && (
            <Button variant="default" onClick={ways.onIgnore}>
              {t('start.openNevertheless')}
            </Button>
          )}
          {EMPTIABLE.has(kind) && !isElsewhere && (
            <StartEmptyButton isThere={kind === 'damaged'} onStartEmpty={ways.onStartEmpty} />
          )}
        </div>
        {isRestorable && <OtherBackups {...ways} />}
        <details className={css.details}>
          <summary>{t('start.details')}</summary>
          <pre>{chainOf(error).join('\n')}</pre>
        </details>
      </div>
    </main>
  );
}

function StartEmptyButton({ isThere, onStartEmpty }: { isThere: boolean; onStartEmpty: () => void }) {
  const t = useText('app');
  const startEmpty = async () => {
    const isSure = await confirmAction({
      title: t('start.startEmptyTitle'),
      message: t(isThere ? 'start.setAsideText' : 'start.startEmptyText'),
      confirmLabel: t('start.startEmptyConfirm'),
      danger: true,
    });
    if (isSure) onStartEmpty();
  };
  return (
    <Button variant="default" onClick={() => void startEmpty()}>
      {t('start.startEmpty')}
    </Button>
  );
}

function OtherBackups({ backups, onRestore }: Pick<WaysOut, 'backups' | 'onRestore'>) {
  const t = useText('app');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={css.actions}>
      {!isOpen && backups.length > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={() => setIsOpen(true)}>
          {t('start.otherBackup')}
        </Button>
      )}
      <Button variant="subtle" size="compact-sm" onClick={() => onRestore('file')}>
        {t('start.backupFile')}
      </Button>
      {isOpen && <BackupList backups={backups} onRestore={onRestore} />}
    </div>
  );
}

const kindOf = (error: unknown): StartProblemKind =>
  error instanceof DatabaseProblem || error instanceof StartProblem ? error.kind : 'other';

/** Whether the newest backup there is, if any, was made before the other moment; both ISO, names of files tell seconds. */
const isBefore = (at: string | undefined, other: string | undefined): boolean =>
  other !== undefined && (at ?? '').slice(0, 19) < other.slice(0, 19);

/** The error and what caused it, one line each. */
function chainOf(error: unknown): string[] {
  return error instanceof Error
    ? [`${error.name}: ${error.message}`, ...chainOf(error.cause)]
    : error
      ? [String(error)]
      : [];
}
