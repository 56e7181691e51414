import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconLock, IconLockOpen, IconQuestionMark } from '@tabler/icons-react';
import { useState } from 'react';
import type { BackupEntry, BackupRef } from '../../../shared/ipc/backup-contract.ts';
import { useText } from '../../text/use-text.ts';
import table from '../../ui/table.module.css';
import css from './backup.module.css';
import { momentOf, sizeText } from './backup-words.ts';

/** So many are seen at once; whoever looks for an older one shows the rest. */
const SHOWN = 12;

const STATE_ICON = { verified: IconCheck, unchecked: IconQuestionMark, damaged: IconAlertTriangle };

interface BackupListProps {
  /** Newest first; undefined while they are being checked. */
  backups: readonly BackupEntry[] | undefined;
  /** New ones are encrypted: those that are not stand out. */
  isEncrypting?: boolean;
  onRestore: (ref: BackupRef) => void;
}

/** The backups that there are: when, why, how large, in what state. */
export function BackupList({ backups, isEncrypting = false, onRestore }: BackupListProps) {
  const t = useText('backup');
  const [isWhole, setIsWhole] = useState(false);
  if (!backups) return <p className={`${css.text} ${css.quiet}`}>{t('list.loading')}</p>;
  if (backups.length === 0) return <p className={`${css.text} ${css.quiet}`}>{t('list.empty')}</p>;
  const listed = eachOnce(backups);
  const shown = isWhole ? listed : listed.slice(0, SHOWN);
  const left = listed.length - shown.length;
  return (
    <>
      <table className={`${table.table} ${css.table} ${css.backups}`} aria-label={t('list.title')}>
        <thead>
          <tr>
            <th>{t('list.at')}</th>
            <th>{t('list.reason')}</th>
            <th>{t('list.size')}</th>
            <th>{t('list.state')}</th>
            <th>{t('list.action')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ backup, isTwice }) => (
            <Row key={`${backup.place}/${backup.id}`} {...{ backup, isTwice, isEncrypting, onRestore }} />
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <Button className={css.more} variant="subtle" size="compact-sm" onClick={() => setIsWhole(true)}>
          {t('list.more', { count: left })}
        </Button>
      )}
    </>
  );
}

interface Listed {
  backup: BackupEntry;
  /** It lies in both places. */
  isTwice: boolean;
}

/**
 * The same backup in both places is one to whoever looks for a state, as long as none of them is damaged. A large one in a slow
 * folder stays unchecked for a while: it is there all the same.
 */
function eachOnce(backups: readonly BackupEntry[]): Listed[] {
  const usable = (place: BackupEntry['place']) =>
    new Set(backups.filter((one) => one.place === place && one.state !== 'damaged').map(({ id }) => id));
  const [own, folder] = [usable('own'), usable('folder')];
  const isTwice = ({ id }: BackupEntry) => own.has(id) && folder.has(id);
  return backups
    .filter((one) => one.place === 'own' || !isTwice(one))
    .map((backup) => ({ backup, isTwice: isTwice(backup) }));
}

function Row({ backup, isTwice, isEncrypting, onRestore }: Listed & Omit<BackupListProps, 'backups'>) {
  const t = useText('backup');
  const Shape = STATE_ICON[backup.state];
  const { place, id, state } = backup;
  return (
    <tr>
      <td>{momentOf(backup)}</td>
      <td>
        {t(`reason.${backup.reason}`)}
        {(place === 'folder' || isTwice) && (
          <div className={css.quiet}>{t(isTwice ? 'list.inFolderToo' : 'list.inFolder')}</div>
        )}
      </td>
      <td>{sizeText(backup.bytes)}</td>
      <td>
        <span className={css.state} data-state={state}>
          <Shape size={14} stroke={2} aria-hidden="true" />
          {t(`state.${state}`)}
          {backup.isEncrypted && <IconLock size={14} stroke={1.75} aria-label={t('list.encrypted')} />}
        </span>
        {isEncrypting && !backup.isEncrypted && (
          <div className={css.plain}>
            <IconLockOpen size={14} stroke={1.75} aria-hidden="true" />
            {t('list.plain')}
          </div>
        )}
      </td>
      <td>
        <Button
          size="compact-sm"
          variant="default"
          disabled={state === 'damaged'}
          aria-label={t('list.restoreOf', { at: momentOf(backup) })}
          onClick={() => onRestore({ place, id })}
        >
          {t('list.restore')}
        </Button>
      </td>
    </tr>
  );
}
