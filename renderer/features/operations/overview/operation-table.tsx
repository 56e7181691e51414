import { VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import type { Operation } from '../../../../shared/domain/records.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import table from '../../../ui/table.module.css';
import { ColumnHead } from './column-head.tsx';
import type { Choice } from './narrowed.ts';
import css from './operation-table.module.css';
import { OperationTableRow } from './operation-table-row.tsx';
import { FIRST_SORTING, type OperationRow, sortedBy, sortRows } from './sort-operations.ts';

interface OperationTableProps {
  rows: readonly OperationRow[];
  /** What the rows are narrowed to. */
  choice: Choice;
  /** ISO date. */
  today: string;
  onOpen: (operation: Operation) => void;
}

/** One row per operation. Up and down walk through the rows, Enter opens, F2 renames, Delete deletes. */
export function OperationTable({ rows, choice, today, onOpen }: OperationTableProps) {
  const t = useText('operations');
  const overview = useText('overview');
  const ui = useText('ui');
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

  const head = { sorting, onSort: (key: typeof sorting.key) => setSorting(sortedBy(sorting, key)) };
  return (
    <table className={`${table.table} ${table.page} ${css.table}`} aria-label={t('table.caption')}>
      <thead>
        <tr>
          <ColumnHead {...head} sortKey="name" label={t('table.name')} />
          <ColumnHead
            {...head}
            sortKey="client"
            label={t('table.client')}
            className={`${css.colClient} ${css.client}`}
          />
          <ColumnHead {...head} label={t('table.statuses')} className={css.colStatuses} />
          <ColumnHead
            {...head}
            sortKey={choice.status ? undefined : 'share'}
            label={choice.status ? ui(`status.${choice.status}`) : t('table.answered')}
            className={`${css.colAnswered} ${css.number}`}
          />
          <ColumnHead
            {...head}
            sortKey="deviations"
            label={overview('table.deviations')}
            hint={overview('table.deviationsHint')}
            className={`${css.colDeviations} ${css.number}`}
          />
          <ColumnHead
            {...head}
            sortKey="findings"
            label={overview('findings.title')}
            hint={overview('findings.columnHint')}
            className={`${css.colFindings} ${css.number}`}
          />
          <ColumnHead
            {...head}
            sortKey="version"
            label={t('table.version')}
            className={`${css.colVersion} ${css.version}`}
          />
          <ColumnHead {...head} sortKey="next" label={overview('table.next')} className={css.colNext} />
          <th scope="col" className={css.colActions}>
            <VisuallyHidden>{t('table.actions')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown}>
        {sorted.map((row, index) => (
          <OperationTableRow
            key={row.operation.id}
            row={row}
            choice={choice}
            today={today}
            isActive={index === active}
            onActivate={setActiveId}
            onOpen={onOpen}
          />
        ))}
      </tbody>
    </table>
  );
}
