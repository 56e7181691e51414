import type { MeasureId, ParameterId } from '../../../shared/domain/ids.ts';
import { ANSWER_FIELDS, type AnswerField } from '../../../shared/domain/layers.ts';
import type { ParameterValue } from '../../../shared/domain/parameter.ts';
import type { Assessment, Scope } from '../../../shared/domain/records.ts';
import type { Status } from '../../../shared/domain/status.ts';
import { GENERAL } from '../../../shared/domain/target.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';

/** Everything of an answer but its status and its values. */
export type AnswerFields = Partial<Pick<Assessment, Exclude<AnswerField, 'status'>>>;

/** Fields, or what makes them from the answer that holds at that moment, such as an entry more of a list. */
export type NewFields = AnswerFields | ((effective: Assessment | undefined) => AnswerFields);

export interface AnswerOptions extends RunOptions {
  /** Whom the answer is about; nobody in particular if not given. */
  target?: string;
}

/**
 * A value of a parameter; `undefined` takes it away. A function makes it from what holds at that moment: of two quick
 * changes of a list, the second must not take back the first.
 */
export type NewValue =
  | ParameterValue
  | undefined
  | ((stored: ParameterValue | undefined) => ParameterValue | undefined);

/**
 * The user's answers. In an operation, what equals the answer of its organisation is not written but inherited
 * (`shared/domain/layers.ts`).
 */
export function assessmentCommands({ run }: Engine) {
  return {
    /** Everything else of the answers stays: values and notes come back with the tick. */
    async setStatus(
      scope: Scope,
      measureIds: readonly MeasureId[],
      status: Status,
      { target }: AnswerOptions = {},
    ): Promise<void> {
      const [measureId] = measureIds;
      await run(
        (unit) => unit.answer(scope, measureIds, { status }, target),
        () => ({ command: 'setStatus', count: measureIds.length, measureId, status }),
        { about: { scope, measureIds, target } },
      );
    },

    async assess(
      scope: Scope,
      measureId: MeasureId,
      fields: NewFields,
      { target, ...options }: AnswerOptions = {},
    ): Promise<void> {
      const next = (answer: Assessment | undefined) => given(typeof fields === 'function' ? fields(answer) : fields);
      await run(
        (unit) => unit.answer(scope, [measureId], next, target),
        () => ({ command: 'assess', count: 1, measureId }),
        { ...options, about: { scope, measureIds: [measureId], target } },
      );
    },

    /**
     * Gives a measure the answer of another one, such as its retired predecessor. Values stay behind, because they are about
     * other parameters, and so does when the other one was confirmed.
     */
    async takeOverAnswer(
      scope: Scope,
      from: MeasureId,
      to: MeasureId,
      { target = GENERAL }: AnswerOptions = {},
    ): Promise<void> {
      await run(
        async (unit) => {
          const answer = await unit.effectiveAnswer(scope, from, target);
          if (!answer) throw new CommandProblem('notFound');
          const fields = ANSWER_FIELDS.filter((field) => field !== 'confirmedOn');
          await unit.answer(scope, [to], Object.fromEntries(fields.map((field) => [field, answer[field]])), target);
        },
        () => ({ command: 'takeOverAnswer', count: 1, measureId: to }),
      );
    },

    async setValue(
      scope: Scope,
      measureId: MeasureId,
      parameterId: ParameterId,
      value: NewValue,
      { target, ...options }: AnswerOptions = {},
    ): Promise<void> {
      const path = `values.${parameterId}`;
      const next = (answer: Assessment | undefined) =>
        typeof value === 'function' ? value(answer?.values[parameterId]) : value;
      await run(
        (unit) => unit.answer(scope, [measureId], (answer) => ({ [path]: next(answer) }), target),
        () => ({ command: 'setValue', count: 1, measureId }),
        { ...options, about: { scope, measureIds: [measureId], target } },
      );
    },

    /**
     * Lets answers of an operation follow its organisation again: at these paths (`AnswerPath`), or altogether. An answer of
     * an organisation, which follows nobody, is taken back.
     */
    async inheritAnswers(
      scope: Scope,
      measureIds: readonly MeasureId[],
      { target, paths }: AnswerOptions & { paths?: readonly string[] } = {},
    ): Promise<void> {
      const [measureId] = measureIds;
      await run(
        (unit) => unit.inherit(scope, measureIds, target, paths),
        () => ({ command: 'inheritAnswers', count: measureIds.length, measureId }),
      );
    },

    /** The answers still hold although the wording of their measures has changed. */
    async confirmAnswers(
      scope: Scope,
      measureIds: readonly MeasureId[],
      { target = GENERAL }: AnswerOptions = {},
    ): Promise<void> {
      const [measureId] = measureIds;
      await run(
        (unit) => unit.confirm(scope, measureIds, target),
        () => ({ command: 'confirmAnswers', count: measureIds.length, measureId }),
      );
    },
  };
}
