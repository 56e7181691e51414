import { Button, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconFileExport } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { TrashTable } from '../../data/commands/trash-rows.ts';
import type { LockedFate } from '../../data/purge/purge.ts';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import { ask, type Ways } from '../../ui/ask.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { Consequences, type ConsequencesProps, someOf } from './consequences.tsx';
import { LockedBackups, type LockedQuestion, useLockedChoice } from './locked-backups.tsx';
import css from './trash.module.css';

export interface PurgeQuestion extends ConsequencesProps, LockedQuestion {
  /** One, or those of all that lies in the trash. */
  names: readonly string[];
  operations: number;
  answers: number;
  /** Of one, a case can be saved first; what lies in the trash is brought back for that. `saved`: the file that was. */
  handOver?: { table: TrashTable; isDeleted: boolean; saved?: string };
}

export type PurgeAnswer = { kind: 'handOver' } | { kind: 'purge'; locked: LockedFate };

/** Says what is lost and what is not reached, and wants the name typed, or a few words for several. Null when the user gives up. */
export function askToPurge(question: PurgeQuestion): Promise<PurgeAnswer | null> {
  const t = textFor('backup');
  const title = isOne(question) ? t('purge.title', { name: question.names[0] ?? '' }) : t('purge.titleAll');
  return ask(title, (ways) => <PurgeForm {...question} {...ways} />, { size: 600 });
}

/** A trash with one thing in it is emptied by its name, too. */
const isOne = ({ names }: Pick<PurgeQuestion, 'names'>): boolean => names.length === 1;

function PurgeForm({ onDone, onCancel, ...question }: PurgeQuestion & Ways<PurgeAnswer>) {
  const t = useText('backup');
  const { names, handOver } = question;
  const [typed, setTyped] = useState('');
  const choice = useLockedChoice(question);
  const name = isOne(question) ? (names[0] ?? '').trim() : t('purge.words');
  const isConfirmed = typed.trim() === name;
  const isComplete = isConfirmed && !choice.isMissing;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isComplete || choice.isBusy) return;
    const locked = await choice.settle();
    if (locked) onDone({ kind: 'purge', locked });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <p className={css.warning}>
        <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
        <span>
          {t('purge.lost', {
            operations: t('restore.operations', { count: question.operations }),
            answers: t('restore.answers', { count: question.answers }),
          })}
        </span>
      </p>
      {!isOne(question) && <p className={css.names}>{t('purge.names', { names: someOf(names) })}</p>}
      {handOver && <HandOver {...handOver} onHandOver={() => onDone({ kind: 'handOver' })} />}
      <Consequences {...question} />
      <LockedBackups choice={choice} isUrgent={isConfirmed} />
      <div className={css.fields}>
        <TextInput
          data-autofocus={choice.count === 0 || undefined}
          label={t(isOne(question) ? 'purge.type' : 'purge.typeWords', { name })}
          value={typed}
          error={
            typed !== '' &&
            !name.startsWith(typed.trim()) &&
            t(isOne(question) ? 'purge.mismatch' : 'purge.mismatchWords')
          }
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
        />
      </div>
      <DialogButtons
        isApart
        danger
        confirmLabel={t('purge.confirm')}
        isDisabled={!isComplete}
        isBusy={choice.isBusy}
        onCancel={onCancel}
      />
    </form>
  );
}

interface HandOverProps extends NonNullable<PurgeQuestion['handOver']> {
  onHandOver: () => void;
}

/** Names the choice that gives all back, as the dialogue behind it does. */
function HandOver({ table, isDeleted, saved, onHandOver }: HandOverProps) {
  const t = useText('backup');
  const sharing = useText('sharing');
  const choices = { all: sharing('save.colleagues'), less: sharing('save.outsiders') };
  return (
    <div className={css.handOver}>
      <div className="grow">
        <div className={css.label}>{t('purge.handOver')}</div>
        {saved && (
          <p className={css.saved}>
            <IconCheck size={16} stroke={2.2} aria-hidden="true" />
            <span>{t('purge.handedOver', { name: saved })}</span>
          </p>
        )}
        <div className={css.quiet}>
          {/* Also behind a file: it may hold less than all. */}
          <p>{t('purge.handOverHint', choices)}</p>
          {isDeleted && <p>{t(`purge.handOverFromTrash.${table}`)}</p>}
        </div>
      </div>
      <Button variant="default" leftSection={<IconFileExport size={16} stroke={1.75} />} onClick={onHandOver}>
        {t(isDeleted ? 'purge.handOverBack' : saved ? 'purge.handOverAgain' : 'purge.handOverAction')}
      </Button>
    </div>
  );
}
