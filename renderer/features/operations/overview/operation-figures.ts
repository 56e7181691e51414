/** What the overview says of an operation in numbers. */
import type { Catalogue, Measure } from '../../../../shared/catalogue/catalogue.ts';
import { offeredMeasures } from '../../../../shared/catalogue/offered.ts';
import { type Facts, isRuledOut } from '../../../../shared/domain/facts.ts';
import type { AreaId, GroupId, MeasureId, OperationId } from '../../../../shared/domain/ids.ts';
import { countedMeasures, relevantGroups, share } from '../../../../shared/domain/progress.ts';
import type { GroupState, Operation } from '../../../../shared/domain/records.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import type { StatusCounts } from '../../../ui/stack.tsx';

export interface OperationFigures {
  /** Measures by status; those whose groups are all set aside are in none. */
  counts: StatusCounts;
  /** Answered part of what applies, from 0 to 1. */
  share: number;
  /** The same measures by their home area; areas without any are missing. */
  byArea: ReadonlyMap<AreaId, StatusCounts>;
}

const NO_COUNTS: StatusCounts = {
  implemented: 0,
  partial: 0,
  planned: 0,
  notImplemented: 0,
  notApplicable: 0,
  open: 0,
};

/** What figures are made from; answers, group states and facts as they hold in the operation. */
export interface Counted {
  catalogue: Catalogue;
  /** Without an id: an organisation, whose own answers these are. */
  operation: Pick<Operation, 'schemeId'> & { id?: OperationId };
  answers: ReadonlyMap<MeasureId, Status>;
  groupStates: readonly GroupState[];
  facts: Facts;
}

/** Counts the same measures as the progress of the operation's own screen. */
export function figuresOf(
  catalogue: Catalogue,
  operation: Counted['operation'],
  answers: Counted['answers'],
  groupStates: readonly GroupState[],
  facts: Facts,
): OperationFigures {
  const byArea = countBy({ catalogue, operation, answers, groupStates, facts }, ({ areaId }) => areaId);
  const counts = sumOf(byArea.values());
  return { counts, share: shareOf(counts), byArea };
}

/**
 * Measures by status, in classes of whatever kind; each is counted once.
 *
 * @param classOf with the first group of the measure that is relevant
 */
export function countBy<K>(
  { catalogue, operation, answers, groupStates, facts }: Counted,
  classOf: (measure: Measure, home: GroupId) => K,
): ReadonlyMap<K, StatusCounts> {
  const classes = new Map<K, Record<Status, number>>();
  // An operation from a colleague's file may follow a scheme that this catalogue does not have.
  const scheme = catalogue.scheme(operation.schemeId) ?? catalogue.schemes[0];
  if (!scheme) return classes;
  const states = groupStates.filter((state) => state.schemeId === scheme.id);
  const relevant = relevantGroups(scheme, states);
  const statusOf = (id: MeasureId) => answers.get(id);
  const offered = offeredMeasures(catalogue.measures, statusOf, operation.id ?? null);
  for (const measure of countedMeasures(offered, statusOf, (it) => isRuledOut(it, facts))) {
    const home = measure.groups.get(scheme.id)?.find((group) => relevant.has(group));
    if (!home) continue;
    const key = classOf(measure, home);
    const counts = classes.get(key) ?? { ...NO_COUNTS };
    counts[answers.get(measure.id) ?? 'open'] += 1;
    classes.set(key, counts);
  }
  return classes;
}

/** Answered part of what applies, from 0 to 1. */
export function shareOf(counts: StatusCounts): number {
  const applicable = totalOf(counts) - counts.notApplicable;
  return share({ answered: applicable - counts.open, applicable });
}

/** The counts of several operations as one. */
export function sumOf(all: Iterable<StatusCounts>): StatusCounts {
  const sum: Record<Status, number> = { ...NO_COUNTS };
  for (const counts of all) for (const status of Object.keys(sum) as Status[]) sum[status] += counts[status];
  return sum;
}

export function totalOf(counts: StatusCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Measures by status in each area, of several operations as one, in the order of the catalogue. */
export function sumByArea(
  areas: Catalogue['areas'],
  figures: readonly OperationFigures[],
): { area: Catalogue['areas'][number]; counts: StatusCounts }[] {
  return areas.flatMap((area) => {
    const counts = sumOf(figures.flatMap(({ byArea }) => byArea.get(area.id) ?? []));
    return totalOf(counts) > 0 ? [{ area, counts }] : [];
  });
}
