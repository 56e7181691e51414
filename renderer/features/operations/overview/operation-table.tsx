import { VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import table from '../../../ui/table.module.css';
import { OperationTableRow } from './operation-table-row.tsx';
import css from './overview.module.css';
import { FIRST_SORTING, type OperationRow, type SortKey, sortedBy, sortRows } from './sort-operations.ts';

interface Column {
  key: SortKey;
  text: 'name' | 'client' | 'statuses' | 'answered' | 'version';
  className?: string;
  /** The bar and the number beside it say the same; one of them sorts. */
  isSortable: boolean;
}

const COLUMNS: readonly Column[] = [
  { key: 'name', text: 'name', isSortable: true },
  { key: 'client', text: 'client', className: css.colClient, isSortable: true },
  { key: 'share', text: 'statuses', className: css.colStatuses, isSortable: false },
  { key: 'share', text: 'answered', className: `${css.colAnswered} ${css.number}`, isSortable: true },
  { key: 'version', text: 'version', className: css.colVersion, isSortable: true },
];

/** One row per operation. Up and down walk through the rows, Enter opens, F2 renames, Delete deletes. */
export function OperationTable({ rows }: { rows: readonly OperationRow[] }) {
  const t = useText('operations');
  const language = useLanguage();
  const [sorting, setSorting] = useState(FIRST_SORTING);
  const [activeId, setActiveId] = useState<OperationId | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const sorted = useMemo(() => sortRows(rows, sorting, language), [rows, sorting, language]);
  const active = Math.max(
    0,
    sorted.findIndex(({ operation }) => operation.id === activeId),
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const target = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: sorted.length - 1 }[event.key];
    const button = target === undefined ? null : body.current?.querySelectorAll<HTMLElement>('[data-row]')[target];
    if (!button) return;
    event.preventDefault();
    button.focus();
  };

  return (
    <div className={css.wrap} data-region>
      <table className={`${table.table} ${table.page} ${css.table}`} aria-label={t('table.caption')}>
        <thead>
          <tr>
            {COLUMNS.map(({ key, text, className, isSortable }) => (
              <th
                key={text}
                scope="col"
                className={className}
                aria-sort={isSortable ? ariaSort(sorting, key) : undefined}
              >
                {isSortable ? (
                  <button
                    type="button"
                    className={`plain ${css.sort}`}
                    onClick={() => setSorting(sortedBy(sorting, key))}
                  >
                    {t(`table.${text}`)}
                    {sorting.key === key && <Direction isDescending={sorting.descending} />}
                  </button>
                ) : (
                  t(`table.${text}`)
                )}
              </th>
            ))}
            <th scope="col" className={css.colActions}>
              <VisuallyHidden>{t('table.actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {sorted.map((row, index) => (
            <OperationTableRow key={row.operation.id} row={row} isActive={index === active} onActivate={setActiveId} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Direction({ isDescending }: { isDescending: boolean }) {
  const Shape = isDescending ? IconChevronDown : IconChevronUp;
  return <Shape size={14} stroke={2} aria-hidden />;
}

function ariaSort(sorting: { key: SortKey; descending: boolean }, key: SortKey) {
  if (sorting.key !== key) return 'none';
  return sorting.descending ? 'descending' : 'ascending';
}
