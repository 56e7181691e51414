/** Finishing what was being deleted for good when the app ended, or what could not be reached then. */
import { Button } from '@mantine/core';
import type { FormEvent } from 'react';
import type { AppData } from '../../data/data-context.tsx';
import { countBackups } from '../../data/purge/count-backups.ts';
import type { LockedFate, PurgeWish } from '../../data/purge/purge.ts';
import type { Doomed } from '../../data/purge/still-there.ts';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import { ask, type Ways } from '../../ui/ask.ts';
import { attempt } from '../../ui/attempt.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { notifyDone, notifyProblem } from '../../ui/notify.tsx';
import { someOf } from './consequences.tsx';
import { LockedBackups, type LockedQuestion, useLockedChoice } from './locked-backups.tsx';
import type { PurgeWays } from './purge-context.ts';
import { askToPurge } from './purge-dialog.tsx';
import { flushedForPurge, whatIsConcerned } from './purge-flow.ts';
import css from './trash.module.css';

export interface FinishWays extends Pick<PurgeWays, 'listBackups' | 'backupState' | 'opens'> {
  /** What of it the data base holds, still or again. */
  there: () => Promise<Doomed[]>;
  /** Gives up deleting these. Answers whether something else is left to be finished. */
  keep: (kept: readonly Doomed[]) => Promise<boolean>;
  /** Targets: what of it the data base holds and is to go nevertheless. */
  finish: (wish: PurgeWish) => void;
}

/** Says that something is not deleted everywhere yet, with the button that goes on; again where the user gives up on the way. */
export function sayUnfinishedPurge(data: Pick<AppData, 'database'>, ways: FinishWays): void {
  const t = textFor('backup');
  const run = async () => {
    if ((await askToFinish(data, ways)) === 'givenUp') sayUnfinishedPurge(data, ways);
  };
  const actions = [{ label: t('purge.finish'), run: () => void run() }];
  notifyProblem(t('purge.unfinished'), t('purge.unfinishedText'), { actions });
}

const askToFinish = attempt(
  async (data: Pick<AppData, 'database'>, ways: FinishWays): Promise<'settled' | 'givenUp'> => {
    if (!(await flushedForPurge())) return 'givenUp';
    const there = await ways.there();
    const fate = there.length > 0 ? await askAboutThose(there) : 'keep';
    if (fate === null) return 'givenUp';
    if (fate === 'delete') return deleteAfterAsking(data, ways, there);
    if (there.length > 0 && !(await ways.keep(there))) {
      notifyDone(textFor('backup')('purge.kept', { names: someOf(there.map(({ name }) => name)) }));
      return 'settled';
    }
    const locked = await askAboutLocked(ways);
    if (!locked) return 'givenUp';
    ways.finish({ targets: [], locked });
    return 'settled';
  },
);

/** In all that it takes to delete something for good. */
async function deleteAfterAsking(data: Pick<AppData, 'database'>, ways: FinishWays, there: readonly Doomed[]) {
  const found = await whatIsConcerned(data, ways, there);
  const answer = found && (await askToPurge({ ...found, names: there.map(({ name }) => name) }));
  if (answer?.kind !== 'purge') return 'givenUp';
  ways.finish({ targets: found?.targets ?? [], locked: answer.locked });
  return 'settled';
}

/** Null when the user gives up. */
async function askAboutLocked({ listBackups, opens }: FinishWays): Promise<LockedFate | null> {
  const backups = await listBackups();
  if (countBackups(backups).locked === 0) return { kind: 'left' };
  return ask<LockedFate>(textFor('backup')('purge.finish'), (ways) => (
    <FinishForm backups={backups} opens={(passphrase) => opens(backups, passphrase)} {...ways} />
  ));
}

function FinishForm({ onDone, onCancel, ...question }: LockedQuestion & Ways<LockedFate>) {
  const t = useText('backup');
  const choice = useLockedChoice(question);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (choice.isMissing || choice.isBusy) return;
    const locked = await choice.settle();
    if (locked) onDone(locked);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <p>{t('purge.locked', { count: choice.count })}</p>
      <LockedBackups choice={choice} isUrgent={false} />
      <DialogButtons
        isApart
        danger
        confirmLabel={t('purge.finish')}
        isDisabled={choice.isMissing}
        isBusy={choice.isBusy}
        onCancel={onCancel}
      />
    </form>
  );
}

const askAboutThose = (there: readonly Doomed[]): Promise<'keep' | 'delete' | null> =>
  ask(textFor('backup')('purge.finish'), (ways) => <StillThere there={there} {...ways} />, { size: 560 });

/** Nobody can tell whether it was not gone yet or has come back: Enter keeps it. */
function StillThere({ there, onDone, onCancel }: { there: readonly Doomed[] } & Ways<'keep' | 'delete'>) {
  const t = useText('backup');
  const ui = useText('ui');
  return (
    <>
      <p>{t('purge.stillThere', { count: there.length })}</p>
      <ul className={css.list}>
        {there.map(({ table, id, name, operations, answers }) => (
          <li key={`${table}/${id}`}>
            {t('purge.stillThereOne', {
              name,
              operations: t('restore.operations', { count: operations }),
              answers: t('restore.answers', { count: answers }),
            })}
          </li>
        ))}
      </ul>
      <div className={css.choices}>
        <Button variant="default" onClick={onCancel}>
          {ui('cancel')}
        </Button>
        <Button color="red" variant="outline" onClick={() => onDone('delete')}>
          {t('purge.deleteThem')}
        </Button>
        <Button data-autofocus onClick={() => onDone('keep')}>
          {t('purge.keepThem')}
        </Button>
      </div>
    </>
  );
}
