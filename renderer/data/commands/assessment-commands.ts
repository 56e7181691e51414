import type { GroupId, MeasureId, ParameterId, SchemeId } from '../../../shared/domain/ids.ts';
import type { ParameterValue } from '../../../shared/domain/parameter.ts';
import { type Assessment, assessmentId, type GroupState, type Scope } from '../../../shared/domain/records.ts';
import type { Status } from '../../../shared/domain/status.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** The texts and dates of an answer. */
export type AnswerFields = Partial<Pick<Assessment, 'plannedFor' | 'reason' | 'note' | 'internalNote'>>;

/**
 * A value of a parameter; `undefined` takes it away. A function makes it from what is stored at that moment: of two quick
 * changes of a list, the second must not take back the first.
 */
export type NewValue =
  | ParameterValue
  | undefined
  | ((stored: ParameterValue | undefined) => ParameterValue | undefined);

export function assessmentCommands({ run }: Engine) {
  return {
    /** Everything else of the answers stays: values and notes come back with the tick. */
    async setStatus(scope: Scope, measureIds: readonly MeasureId[], status: Status): Promise<void> {
      const [measureId] = measureIds;
      await run(
        (unit) => unit.updateAssessments(scope, measureIds, { status }),
        () => ({ command: 'setStatus', count: measureIds.length, measureId, status }),
      );
    },

    async assess(scope: Scope, measureId: MeasureId, fields: AnswerFields, options?: RunOptions): Promise<void> {
      await run(
        (unit) => unit.updateAssessments(scope, [measureId], given(fields)),
        () => ({ command: 'assess', count: 1, measureId }),
        options,
      );
    },

    /**
     * Gives a measure the answer of another one, such as its retired predecessor: status, date, reason and notes. Values
     * stay behind, because they are about other parameters.
     */
    async takeOverAnswer(scope: Scope, from: MeasureId, to: MeasureId): Promise<void> {
      await run(
        async (unit) => {
          const answer = await unit.existing('assessments', assessmentId(scope, from));
          const { status, plannedFor, reason, note, internalNote } = answer;
          await unit.updateAssessments(scope, [to], { status, plannedFor, reason, note, internalNote });
        },
        () => ({ command: 'takeOverAnswer', count: 1, measureId: to }),
      );
    },

    async setValue(
      scope: Scope,
      measureId: MeasureId,
      parameterId: ParameterId,
      value: NewValue,
      options?: RunOptions,
    ): Promise<void> {
      await run(
        async (unit) => {
          const stored = await unit.stores.assessments.get(assessmentId(scope, measureId));
          const next = typeof value === 'function' ? value(stored?.values[parameterId]) : value;
          await unit.updateAssessments(scope, [measureId], { [`values.${parameterId}`]: next });
        },
        () => ({ command: 'setValue', count: 1, measureId }),
        options,
      );
    },

    async setGroupState(
      scope: Scope,
      schemeId: SchemeId,
      groupId: GroupId,
      fields: Partial<Pick<GroupState, 'state' | 'reason'>>,
      options?: RunOptions,
    ): Promise<void> {
      await run(
        async (unit) => {
          await unit.updateGroupState(scope, schemeId, groupId, given(fields));
          return groupName(unit, groupId);
        },
        (name) => ({ command: 'setGroupState', count: 1, name }),
        options,
      );
    },

    /** The user's own words before, after or instead of the measures of a group. */
    async setGroupTexts(
      scope: Scope,
      schemeId: SchemeId,
      groupId: GroupId,
      texts: Partial<Pick<GroupState, 'textBefore' | 'textInstead' | 'textAfter'>>,
      options?: RunOptions,
    ): Promise<void> {
      await run(
        async (unit) => {
          await unit.updateGroupState(scope, schemeId, groupId, given(texts));
          return groupName(unit, groupId);
        },
        (name) => ({ command: 'setGroupTexts', count: 1, name }),
        options,
      );
    },

    /** The answers still hold although the wording of their measures has changed. */
    async confirmAnswers(scope: Scope, measureIds: readonly MeasureId[]): Promise<void> {
      const [measureId] = measureIds;
      await run(
        (unit) => unit.updateAssessments(scope, measureIds, { toConfirm: false }),
        () => ({ command: 'confirmAnswers', count: measureIds.length, measureId }),
      );
    },
  };
}

/** How the history calls a group: an own one by its title, a delivered one by its id, for the catalogue to look up. */
async function groupName({ stores }: UnitOfWork, groupId: GroupId): Promise<string> {
  const own = await stores.ownGroups.get(groupId);
  return own ? own.title.de || own.title.en : groupId;
}
