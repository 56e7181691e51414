/** Finishing what was being deleted for good when the app ended, or what could not be reached then. */
import type { FormEvent } from 'react';
import { countBackups } from '../../data/purge/count-backups.ts';
import type { LockedFate } from '../../data/purge/purge.ts';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import { ask, type Ways } from '../../ui/ask.ts';
import { attempt } from '../../ui/attempt.ts';
import { DialogButtons } from '../../ui/dialog-buttons.tsx';
import { notifyProblem } from '../../ui/notify.tsx';
import { LockedBackups, type LockedQuestion, useLockedChoice } from './locked-backups.tsx';
import type { PurgeWays } from './purge-context.ts';
import { flushedForPurge } from './purge-flow.ts';

interface FinishWays extends Pick<PurgeWays, 'listBackups' | 'opens'> {
  finish: (locked: LockedFate) => void;
}

/** Says that something is not deleted everywhere yet, with the button that goes on. */
export function sayUnfinishedPurge(ways: FinishWays): void {
  const t = textFor('backup');
  const actions = [{ label: t('purge.finish'), run: () => void askToFinish(ways) }];
  notifyProblem(t('purge.unfinished'), t('purge.unfinishedText'), { actions });
}

const askToFinish = attempt(async ({ listBackups, opens, finish }: FinishWays): Promise<void> => {
  if (!(await flushedForPurge())) return;
  const backups = await listBackups();
  if (countBackups(backups).locked === 0) return finish({ kind: 'left' });
  const locked = await ask<LockedFate>(textFor('backup')('purge.finish'), (ways) => (
    <FinishForm backups={backups} opens={(passphrase) => opens(backups, passphrase)} {...ways} />
  ));
  if (locked) finish(locked);
});

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
