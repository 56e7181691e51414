/** What the overview says of an operation in numbers. */
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { offeredMeasures } from '../../../../shared/catalogue/offered.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { relevantGroups, share } from '../../../../shared/domain/progress.ts';
import type { GroupState, Operation } from '../../../../shared/domain/records.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import type { StatusCounts } from '../../../ui/stack.tsx';

export interface OperationFigures {
  /** Measures by status; those whose groups are all set aside are in none. */
  counts: StatusCounts;
  /** Answered part of what applies, from 0 to 1. */
  share: number;
}

const NO_COUNTS: StatusCounts = {
  implemented: 0,
  partial: 0,
  planned: 0,
  notImplemented: 0,
  notApplicable: 0,
  open: 0,
};

/** Counts the same measures as the progress of the operation's own screen. */
export function figuresOf(
  catalogue: Catalogue,
  operation: Pick<Operation, 'id' | 'schemeId'>,
  answers: ReadonlyMap<MeasureId, Status>,
  groupStates: readonly GroupState[],
): OperationFigures {
  // An operation from a colleague's file may follow a scheme that this catalogue does not have.
  const scheme = catalogue.scheme(operation.schemeId) ?? catalogue.schemes[0];
  if (!scheme) return { counts: NO_COUNTS, share: 1 };
  const relevant = relevantGroups(
    scheme,
    groupStates.filter((state) => state.schemeId === scheme.id),
  );
  const counts = { ...NO_COUNTS };
  for (const measure of offeredMeasures(catalogue.measures, (id) => answers.get(id), operation.id)) {
    if (measure.groups.get(scheme.id)?.some((group) => relevant.has(group)))
      counts[answers.get(measure.id) ?? 'open'] += 1;
  }
  const applicable = totalOf(counts) - counts.notApplicable;
  return { counts, share: share({ answered: applicable - counts.open, applicable }) };
}

/** The counts of several operations as one. */
export function sumOf(all: Iterable<StatusCounts>): StatusCounts {
  const sum = { ...NO_COUNTS };
  for (const counts of all) for (const status of Object.keys(sum) as Status[]) sum[status] += counts[status];
  return sum;
}

export function totalOf(counts: StatusCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
