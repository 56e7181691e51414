import type { OwnOption, OwnParameter } from '../../../shared/domain/house-records.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import type { OwnText } from '../../../shared/domain/localised.ts';
import { newOwnOption, newOwnParameter } from '../../../shared/domain/new-house-records.ts';
import type { FieldsOf } from '../../../shared/domain/new-records.ts';
import type { Assessment } from '../../../shared/domain/records.ts';
import { readAnswersTo } from '../measure-users.ts';
import { readPartsGoneWith, valuesWithout } from '../part-users.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine, RunOptions } from './engine.ts';
import { given } from './given.ts';
import type { CommandName } from './log.ts';
import { measureLabel } from './measure-label.ts';
import { checkOwner, checkParent, following, type Parent } from './own-parts.ts';
import type { UnitOfWork } from './unit-of-work.ts';

type NewParameter = Pick<OwnParameter, 'type'> & Partial<Parent> & FieldsOf<'ownParameters'>;
type ChangedParameter = Omit<FieldsOf<'ownParameters'>, 'label'> & { label?: Partial<OwnText> };
type ChangedOption = Omit<FieldsOf<'ownOptions'>, 'label' | 'warning'> &
  Partial<Record<'label' | 'warning', Partial<OwnText>>>;

/** Parameters and options that users add to measures, delivered or own. */
export function ownParameterCommands({ run }: Engine, newId: () => string) {
  /** A command on parts of one measure, by which the history calls it. */
  const onMeasure = (
    command: CommandName,
    work: (unit: UnitOfWork) => Promise<MeasureId>,
    options?: RunOptions,
  ): Promise<void> =>
    run(
      async (unit) => measureLabel(unit, command, await work(unit)),
      (label) => label,
      options,
    ).then(() => undefined);

  return {
    /** Adds a parameter behind its like. A choice can begin with blank options, because it needs two. */
    async createOwnParameter(
      measureId: MeasureId,
      fields: NewParameter,
      blankOptions = 0,
    ): Promise<OwnParameter['id']> {
      const id = newId() as OwnParameter['id'];
      await onMeasure('createOwnParameter', async (unit) => {
        const record = newOwnParameter({ id, measureId, ...given(fields) });
        await checkOwner(unit, measureId);
        await checkParent(unit, record);
        unit.create('ownParameters', { ...record, order: await following(unit, 'ownParameters', record) });
        for (let order = 1; order <= blankOptions; order += 1) {
          const optionId = newId() as OwnOption['id'];
          unit.create('ownOptions', newOwnOption({ id: optionId, measureId, parameterId: id, order }));
        }
        return measureId;
      });
      return id;
    },

    /** A label in one language leaves the other as it is stored. A range without room is refused. */
    updateOwnParameter: (id: OwnParameter['id'], { label, ...fields }: ChangedParameter, options?: RunOptions) =>
      onMeasure(
        'updateOwnParameter',
        async (unit) => {
          const before = await unit.existing('ownParameters', id);
          const { min, max } = { ...before, ...given(fields) };
          if (min !== null && max !== null && min >= max) throw new CommandProblem('invalid', { field: 'max' });
          const texts = label ? { label: { ...before.label, ...given(label) } } : {};
          await unit.update('ownParameters', id, { ...given(fields), ...texts });
          return before.measureId;
        },
        options,
      ),

    /** With its options, all that hangs on them, and what answers say there. */
    deleteOwnParameter: (id: OwnParameter['id']) =>
      onMeasure('deleteOwnParameter', async (unit) => {
        const { measureId } = await unit.existing('ownParameters', id);
        await deleteParts(unit, measureId, id);
        return measureId;
      }),

    async createOwnOption(
      { measureId, parameterId }: Pick<OwnOption, 'measureId' | 'parameterId'>,
      fields: FieldsOf<'ownOptions'> = {},
    ): Promise<OwnOption['id']> {
      const id = newId() as OwnOption['id'];
      await onMeasure('createOwnOption', async (unit) => {
        const record = newOwnOption({ id, measureId, parameterId, ...given(fields) });
        await checkOwner(unit, measureId);
        await checkParent(unit, { measureId, parentParameterId: parameterId });
        unit.create('ownOptions', { ...record, order: await following(unit, 'ownOptions', record) });
        return measureId;
      });
      return id;
    },

    updateOwnOption: (id: OwnOption['id'], { label, warning, ...fields }: ChangedOption, options?: RunOptions) =>
      onMeasure(
        'updateOwnOption',
        async (unit) => {
          const before = await unit.existing('ownOptions', id);
          await unit.update('ownOptions', id, {
            ...given(fields),
            ...(label && { label: { ...before.label, ...given(label) } }),
            ...(warning && { warning: { ...before.warning, ...given(warning) } }),
          });
          return before.measureId;
        },
        options,
      ),

    /** With the parameters that it asks for, and out of the answers that have chosen it. */
    deleteOwnOption: (id: OwnOption['id']) =>
      onMeasure('deleteOwnOption', async (unit) => {
        const { measureId } = await unit.existing('ownOptions', id);
        await deleteParts(unit, measureId, id);
        return measureId;
      }),

    /** Own parameters of one place, all of them, in their new order. */
    reorderOwnParameters: (ids: readonly OwnParameter['id'][]) =>
      onMeasure('reorderOwnParameters', (unit) => inNewOrder(unit, 'ownParameters', ids)),

    /** Own options of one parameter, all of them, in their new order. */
    reorderOwnOptions: (ids: readonly OwnOption['id'][]) =>
      onMeasure('reorderOwnOptions', (unit) => inNewOrder(unit, 'ownOptions', ids)),
  };
}

/** The organisation's answers first: operations then say only what differs from what is left there. */
async function deleteParts(
  unit: UnitOfWork,
  measureId: MeasureId,
  id: (OwnParameter | OwnOption)['id'],
): Promise<void> {
  const gone = await readPartsGoneWith(unit.stores, measureId, id);
  const answers = await readAnswersTo(unit.stores, measureId);
  const rank = ({ scope }: Assessment) => Number(scope.kind === 'operation');
  for (const answer of answers.toSorted((one, other) => rank(one) - rank(other))) {
    const left = valuesWithout(answer, gone);
    if (Object.keys(left).length > 0) await unit.answer(answer.scope, [measureId], left, answer.target);
  }
  for (const parameterId of gone.parameters) await unit.delete('ownParameters', parameterId);
  for (const optionId of gone.options) await unit.delete('ownOptions', optionId);
}

async function inNewOrder(
  unit: UnitOfWork,
  table: 'ownParameters' | 'ownOptions',
  ids: readonly string[],
): Promise<MeasureId> {
  const [first] = ids;
  if (first === undefined) throw new CommandProblem('notFound');
  for (const [index, id] of ids.entries()) await unit.update(table, id, { order: index + 1 });
  return (await unit.existing(table, first)).measureId;
}
