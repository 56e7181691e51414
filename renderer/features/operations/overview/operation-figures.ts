/** What the overview says of an operation in numbers. */
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { offeredMeasures } from '../../../../shared/catalogue/offered.ts';
import { type Facts, isRuledOut } from '../../../../shared/domain/facts.ts';
import type { AreaId, MeasureId, OperationId } from '../../../../shared/domain/ids.ts';
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

/**
 * Counts the same measures as the progress of the operation's own screen.
 *
 * @param operation without an id: an organisation, whose own answers these are
 */
export function figuresOf(
  catalogue: Catalogue,
  operation: Pick<Operation, 'schemeId'> & { id?: OperationId },
  answers: ReadonlyMap<MeasureId, Status>,
  groupStates: readonly GroupState[],
  facts: Facts,
): OperationFigures {
  // An operation from a colleague's file may follow a scheme that this catalogue does not have.
  const scheme = catalogue.scheme(operation.schemeId) ?? catalogue.schemes[0];
  if (!scheme) return { counts: NO_COUNTS, share: 1, byArea: new Map() };
  const relevant = relevantGroups(
    scheme,
    groupStates.filter((state) => state.schemeId === scheme.id),
  );
  const byArea = new Map<AreaId, Record<Status, number>>();
  const statusOf = (id: MeasureId) => answers.get(id);
  const offered = offeredMeasures(catalogue.measures, statusOf, operation.id ?? null);
  for (const measure of countedMeasures(offered, statusOf, (it) => isRuledOut(it, facts))) {
    if (!measure.groups.get(scheme.id)?.some((group) => relevant.has(group))) continue;
    const counts = byArea.get(measure.areaId) ?? { ...NO_COUNTS };
    counts[answers.get(measure.id) ?? 'open'] += 1;
    byArea.set(measure.areaId, counts);
  }
  const counts = sumOf(byArea.values());
  return { counts, share: shareOf(counts), byArea };
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
