import type { GroupId, MeasureId, ParameterId, SchemeId } from '../../../shared/domain/ids.ts';
import type { ParameterValue } from '../../../shared/domain/parameter.ts';
import { type Assessment, assessmentId, type GroupState, type Scope } from '../../../shared/domain/records.ts';
import type { Status } from '../../../shared/domain/status.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';

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
        (unit) => unit.updateGroupState(scope, schemeId, groupId, given(fields)),
        () => ({ command: 'setGroupState', count: 1, name: groupId }),
        options,
      );
    },
  };
}
