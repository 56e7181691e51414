import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../../text/use-text.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import table from '../../../ui/table.module.css';
import css from './record-table.module.css';

export interface Column {
  label: string;
  /** Sets its width. */
  className?: string;
  /** What the label means, on hovering. */
  hint?: string;
}

interface RecordTableProps {
  /** Name of the tab whose content this is. */
  tab: string;
  caption: string;
  columns: readonly Column[];
  empty: { title: string; text: string };
  isEmpty: boolean;
  /** How a row is added: below the table, or below what is said instead of it. */
  add: ReactNode;
  /** Rows, each with a cell for its actions behind the columns. */
  children: ReactNode;
  className?: string;
}

/** A view of an organisation with records of one kind as rows of fields; every cell is edited in its place. */
export function RecordTable(props: RecordTableProps) {
  const { tab, caption, columns, empty, isEmpty, add, children, className = '' } = props;
  const t = useText('operations');
  return (
    <div className={css.page} role="tabpanel" aria-label={tab} data-region data-empty={isEmpty || undefined}>
      {isEmpty ? (
        <EmptyState title={empty.title} text={empty.text} />
      ) : (
        <table
          className={`${table.table} ${table.page} ${table.fields} ${css.table} ${className}`}
          aria-label={caption}
        >
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.label} scope="col" className={column.className} title={column.hint}>
                  {column.label}
                </th>
              ))}
              <th scope="col" className={css.actions}>
                <VisuallyHidden>{t('table.actions')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      )}
      {/* In the same place of the tree whether empty or not: who types the first name goes on with the second. */}
      <div className={css.add}>{add}</div>
    </div>
  );
}
