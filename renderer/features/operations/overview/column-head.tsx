import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import css from './operation-table.module.css';
import type { Sorting, SortKey } from './sort-operations.ts';

interface ColumnHeadProps {
  label: string;
  hint?: string;
  /** Not given: the column beside it sorts by the same. */
  sortKey?: SortKey;
  sorting: Sorting;
  onSort: (key: SortKey) => void;
  className?: string;
}

/** The head of a column; pressing it sorts by the column. */
export function ColumnHead({ label, hint, sortKey, sorting, onSort, className }: ColumnHeadProps) {
  if (!sortKey) {
    return (
      <th scope="col" className={className} title={hint}>
        {label}
      </th>
    );
  }
  const isSorted = sorting.key === sortKey;
  const direction = sorting.descending ? 'descending' : 'ascending';
  const Shape = sorting.descending ? IconChevronDown : IconChevronUp;
  return (
    <th scope="col" className={className} aria-sort={isSorted ? direction : 'none'}>
      <button type="button" className={`plain ${css.sort}`} title={hint} onClick={() => onSort(sortKey)}>
        {label}
        {isSorted && <Shape size={14} stroke={2} aria-hidden />}
      </button>
    </th>
  );
}
