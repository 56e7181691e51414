import type { MeasureId } from '../../../shared/domain/ids.ts';
import { inheritPatch, type Wanted } from '../../../shared/domain/layers.ts';
import { type Assessment, assessmentId, type Scope } from '../../../shared/domain/records.ts';
import { GENERAL } from '../../../shared/domain/target.ts';
import type { Engine } from './engine.ts';

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
export type ManyAnswersCommand = 'fillAnswers' | 'pasteAnswers' | 'copyAnswers' | 'assessMany';

/** Answers of several operations, or many fields at once, as a single step. */
export function manyAnswersCommands({ run }: Engine) {
  return {
    /** @param name of where the answers come from, for the history */
    async changeAnswers(command: ManyAnswersCommand, changes: readonly AnswerChange[], name?: string): Promise<void> {
      const measureId = changes[0]?.measureId;
      await run(
        async (unit) => {
          for (const { scope, measureId, target = GENERAL, wanted } of changes) {
            if (wanted !== 'inherit') {
              await unit.answer(scope, [measureId], wanted, target);
              continue;
            }
            const own = await unit.stores.assessments.get(assessmentId(scope, measureId, target));
            if (own && !own.deleted) unit.amend('assessments', own, inheritPatch(own));
          }
        },
        () => ({ command, count: changes.length, measureId, ...(name === undefined ? {} : { name }) }),
      );
    },
  };
}
