import type { OwnMeasure } from '../../../shared/domain/house-records.ts';
import { type MeasureId, measureIdSchema, ownMeasureIdSchema } from '../../../shared/domain/ids.ts';
import { CommandProblem } from './command-problem.ts';
import type { CommandLabel, CommandName } from './log.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** Own measures have a UUID, delivered ones never. */
export function isOwnId(id: MeasureId): boolean {
  return ownMeasureIdSchema.safeParse(id).success;
}

/** What the history calls an own measure. */
export function nameOf({ title }: Pick<OwnMeasure, 'title'>): string {
  return title.de || title.en;
}

/**
 * A command on one measure as the history calls it: a delivered measure is looked up there, an own one brings its name.
 * Throws `notFound` for an own measure that is not there, `invalid` for what is no id.
 */
export async function measureLabel(unit: UnitOfWork, command: CommandName, id: MeasureId): Promise<CommandLabel> {
  if (!measureIdSchema.safeParse(id).success) throw new CommandProblem('invalid', { field: 'id' });
  const label = { command, count: 1, measureId: id };
  return isOwnId(id) ? { ...label, name: nameOf(await unit.existing('ownMeasures', id)) } : label;
}
