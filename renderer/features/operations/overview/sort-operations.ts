import type { Language } from '../../../../shared/domain/localised.ts';
import type { Operation } from '../../../../shared/domain/records.ts';
import type { OperationFindings } from '../../../data/findings/live-counts.ts';
import { byName } from '../../../text/collate.ts';
import type { OperationFigures } from './operation-figures.ts';

/** A row of the overview. */
export interface OperationRow {
  operation: Operation;
  /** Undefined while it loads. */
  figures: OperationFigures | undefined;
  /** Number of the last version, '' before the first. */
  version: string;
  /** How many answers say something else than the organisation; undefined while it loads. */
  deviations: number | undefined;
  /** What rules find fault with; undefined as long as nobody has looked. */
  findings: OperationFindings | undefined;
  /** The earliest date on which something is due in it; '' for none. */
  nextDate: string;
}

export type SortKey = 'name' | 'client' | 'share' | 'deviations' | 'findings' | 'version' | 'next';
export interface Sorting {
  key: SortKey;
  descending: boolean;
}

/**
 * Names go from A to Z at first; of the answered share the smallest comes first and of dates the earliest: that is where
 * work waits.
 */
export const FIRST_SORTING: Sorting = { key: 'name', descending: false };

/** A click on a column head: sorts by it, and turns the order round when that is so already. */
export function sortedBy(current: Sorting, key: SortKey): Sorting {
  return { key, descending: current.key === key && !current.descending };
}

/** Rows that are equal in the chosen column stand in the order of their names. */
export function sortRows(
  rows: readonly OperationRow[],
  { key, descending }: Sorting,
  language: Language,
): OperationRow[] {
  const inOrder = byName(language);
  const compare = (one: OperationRow, other: OperationRow) => {
    const [mine, theirs] = [cellOf(one, key), cellOf(other, key)];
    return typeof mine === 'number' ? mine - Number(theirs) : inOrder({ name: mine }, { name: String(theirs) });
  };
  return rows.toSorted(
    (one, other) => (descending ? -1 : 1) * compare(one, other) || inOrder(one.operation, other.operation),
  );
}

/** Behind the best score. */
const NOTHING_TO_SEE_TO = 101;

function cellOf(
  { operation, figures, version, deviations, findings, nextDate }: OperationRow,
  key: SortKey,
): string | number {
  switch (key) {
    case 'name':
      return operation.name;
    case 'client':
      return operation.clientName;
    case 'version':
      return version;
    case 'share':
      return figures?.share ?? 0;
    case 'deviations':
      return deviations ?? 0;
    case 'findings':
      // Nothing answered, or not looked at yet: nothing to see to.
      return findings?.score.percent ?? NOTHING_TO_SEE_TO;
    case 'next':
      // Operations in which nothing is due come last.
      return nextDate ? Date.parse(nextDate) : Number.MAX_SAFE_INTEGER;
  }
}
