import type { Language } from '../../../../shared/domain/localised.ts';
import type { Operation } from '../../../../shared/domain/records.ts';
import { byName } from '../../../text/collate.ts';
import type { OperationFigures } from './operation-figures.ts';

/** A row of the overview. */
export interface OperationRow {
  operation: Operation;
  /** Undefined while it loads. */
  figures: OperationFigures | undefined;
  /** Number of the last version, '' before the first. */
  version: string;
}

export type SortKey = 'name' | 'client' | 'share' | 'version';
export interface Sorting {
  key: SortKey;
  descending: boolean;
}

/** Names go from A to Z at first; of the answered share the smallest comes first: that is where work waits. */
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
  const textOf = (row: OperationRow) =>
    ({ name: row.operation.name, client: row.operation.clientName, version: row.version, share: '' })[key];
  const compare = (one: OperationRow, other: OperationRow) =>
    key === 'share'
      ? (one.figures?.share ?? 0) - (other.figures?.share ?? 0)
      : inOrder({ name: textOf(one) }, { name: textOf(other) });
  return rows.toSorted(
    (one, other) => (descending ? -1 : 1) * compare(one, other) || inOrder(one.operation, other.operation),
  );
}
