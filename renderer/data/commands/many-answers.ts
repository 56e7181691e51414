import type { MeasureId } from '../../../shared/domain/ids.ts';
import type { Wanted } from '../../../shared/domain/layers.ts';
import type { Assessment, Scope } from '../../../shared/domain/records.ts';
import type { Engine } from './engine.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** A change of one answer among many. */
export interface AnswerChange {
  scope: Scope;
  measureId: MeasureId;
  /** Nobody in particular if not given. */
  target?: string;
  /** New content by path (`AnswerPath`), or made from what holds at that moment; `inherit`: as the organisation says. */
  wanted: Wanted | ((effective: Assessment | undefined) => Wanted) | 'inherit';
}

/** What the user did to many answers at once. */
export type ManyAnswersCommand =
  | 'setStatus'
  | 'inheritAnswers'
  | 'fillAnswers'
  | 'pasteAnswers'
  | 'copyAnswers'
  | 'assessMany';

/** How many answers are read and staged in one go. */
const MOST_AT_ONCE = 250;

/** Answers of several operations, or many fields at once, as a single step. */
export function manyAnswersCommands({ run }: Engine) {
  return {
    /**
     * Organisations come first, in whatever order the changes are named: what an operation stores depends on what it inherits.
     * Neighbouring changes that want the very same (the same object) of the same scope and target cost hardly more than one.
     *
     * @param name of where the answers come from, for the history
     * @param onProgress hears how many changes are staged; none is stored before all are
     */
    async changeAnswers(
      command: ManyAnswersCommand,
      changes: readonly AnswerChange[],
      name?: string,
      onProgress?: (done: number) => void,
    ): Promise<void> {
      const measureId = changes[0]?.measureId;
      await run(
        async (unit) => {
          let done = 0;
          for (const alike of runsOf(organisationsFirst(changes))) {
            await change(unit, alike);
            done += alike.length;
            onProgress?.(done);
          }
        },
        () => ({ command, count: changes.length, measureId, ...(name === undefined ? {} : { name }) }),
      );
    },
  };
}

async function change(unit: UnitOfWork, alike: readonly AnswerChange[]): Promise<void> {
  const [first] = alike;
  if (!first) return;
  const { scope, target, wanted } = first;
  const measureIds = alike.map(({ measureId }) => measureId);
  if (wanted !== 'inherit') return unit.answer(scope, measureIds, wanted, target);
  await unit.inherit(scope, measureIds, target);
}

function organisationsFirst(changes: readonly AnswerChange[]): AnswerChange[] {
  const isAbove = ({ scope }: AnswerChange) => scope.kind === 'organisation';
  return [...changes.filter(isAbove), ...changes.filter((it) => !isAbove(it))];
}

function runsOf(changes: readonly AnswerChange[]): AnswerChange[][] {
  const runs: AnswerChange[][] = [];
  for (const it of changes) {
    const current = runs.at(-1);
    const [first] = current ?? [];
    if (current && first && isAlike(first, it) && current.length < MOST_AT_ONCE) current.push(it);
    else runs.push([it]);
  }
  return runs;
}

function isAlike(one: AnswerChange, other: AnswerChange): boolean {
  return one.scope.id === other.scope.id && one.target === other.target && one.wanted === other.wanted;
}
