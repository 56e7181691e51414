import type { Operation, Party, Site } from '../../../../shared/domain/records.ts';
import type { Target } from '../../../../shared/domain/target.ts';
import type { AppData } from '../../../data/data-context.tsx';
import { countNaming, readTargetUse } from '../../../data/target-users.ts';
import { undoNewest } from '../../../data/undo-newest.ts';
import { rememberPlace } from '../../../ui/lead-focus.ts';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';
import { askForSuccessor, type SuccessorQuestion } from './ask-for-successor.tsx';
import { consequencesOf, isUnattached } from './consequences.ts';

interface Removal<T extends Site | Party> {
  record: T;
  /** What answers about it are about. */
  target: Target;
  usedIn: readonly Operation[];
  question: Omit<SuccessorQuestion<T['id']>, 'consequences'>;
  remove: (id: T['id'], successor: T['id'] | undefined) => Promise<void>;
  /** Says what was done. */
  done: (successor: string | undefined) => string;
}

/** Deletes a site or party: asks when something hangs on it, and always offers to take it back. */
export async function removeRecord<T extends Site | Party>(
  data: AppData,
  { record, target, usedIn, question, remove, done }: Removal<T>,
): Promise<void> {
  const goOn = rememberPlace();
  const { id, organisationId } = record;
  const use = (await readTargetUse(data.database, organisationId)).get(target);
  const attached = { usedIn, use, naming: await countNaming(data.database, organisationId, id) };
  const answer = isUnattached(attached)
    ? {}
    : await askForSuccessor<T['id']>({ ...question, consequences: consequencesOf(attached) });
  if (!answer) return;
  await remove(id, answer.successor?.id);
  goOn();
  notifyUndoable(done(answer.successor?.name), await undoNewest(data));
}
