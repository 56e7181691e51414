/** Checks before something is hung on a measure, a parameter or an option. */
import type { OwnOption, OwnParameter } from '../../../shared/domain/house-records.ts';
import { type MeasureId, ownOptionIdSchema, ownParameterIdSchema } from '../../../shared/domain/ids.ts';
import { PARAMETER_TYPES } from '../../../shared/domain/parameter.ts';
import { CommandProblem } from './command-problem.ts';
import { measureLabel } from './measure-label.ts';
import type { UnitOfWork } from './unit-of-work.ts';

export type Parent = Pick<OwnParameter, 'parentParameterId' | 'parentOptionId'>;

/** Own measures have to be there; the delivered catalogue is not known here. */
export async function checkOwner(unit: UnitOfWork, measureId: MeasureId): Promise<void> {
  await measureLabel(unit, 'createOwnParameter', measureId);
}

type Hanging = Pick<OwnParameter, 'measureId' | 'parentParameterId'> &
  Partial<Pick<OwnParameter, 'parentOptionId' | 'type'>>;

/** Own parents have to be there, of the same measure, and not so deep that nothing may hang on them. */
export async function checkParent(unit: UnitOfWork, part: Hanging): Promise<void> {
  const { measureId, parentParameterId, parentOptionId, type } = part;
  if (type && !PARAMETER_TYPES.includes(type)) throw new CommandProblem('invalid', { field: 'type' });
  if (parentOptionId !== undefined && (parentOptionId === '') !== (parentParameterId === '')) {
    throw new CommandProblem('invalid', { field: 'parentOptionId' });
  }
  if (ownParameterIdSchema.safeParse(parentParameterId).success) {
    const parent = await unit.existing('ownParameters', parentParameterId);
    const isTooDeep = parentOptionId !== undefined && parent.parentParameterId !== '';
    if (parent.measureId !== measureId || isTooDeep)
      throw new CommandProblem('invalid', { field: 'parentParameterId' });
  }
  if (parentOptionId !== undefined && ownOptionIdSchema.safeParse(parentOptionId).success) {
    const parent = await unit.existing('ownOptions', parentOptionId);
    if (parent.parameterId !== parentParameterId) throw new CommandProblem('invalid', { field: 'parentOptionId' });
  }
}

/** The position behind the last of its like. */
export async function following(
  unit: UnitOfWork,
  table: 'ownParameters' | 'ownOptions',
  part: OwnParameter | OwnOption,
): Promise<number> {
  const all: readonly (OwnParameter | OwnOption)[] = await unit.stores[table]
    .where({ measureId: part.measureId })
    .toArray();
  const like = all.filter((one) => !one.deleted && placeOf(one) === placeOf(part));
  return Math.max(0, ...like.map((one) => one.order)) + 1;
}

const placeOf = (part: OwnParameter | OwnOption): string =>
  'parameterId' in part ? part.parameterId : `${part.parentParameterId}/${part.parentOptionId}`;
