import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Scheme } from '../../../shared/domain/catalogue.ts';
import { useText } from '../../text/use-text.ts';
import { useCommand } from '../../ui/command-registry.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useScreenKey } from '../../ui/free-keys.ts';
import { CellBar } from './cell-bar.tsx';
import { CellMenu } from './cell-menu.tsx';
import type { Column } from './columns/column.ts';
import { FilterBar } from './filters/filter-bar.tsx';
import { isFiltered, NO_FILTER } from './filters/rows.ts';
import { useRows, useShownColumns } from './filters/use-rows.ts';
import { Grid } from './grid/grid.tsx';
import { areaOf } from './grid/selection.ts';
import { useCellWords } from './grid/use-cell-words.ts';
import { useSelection } from './grid/use-selection.ts';
import { Legend } from './legend.tsx';
import { openCell } from './open-cell.ts';
import { PrintView } from './print/print-view.tsx';
import { usePrint } from './print/use-print.ts';
import { SelectionHint } from './selection-hint.tsx';
import { useGridActions } from './use-grid-actions.ts';
import { changeFilter, changeMatrixView, useMatrixView, type ViewKey } from './view-store.ts';
import { usePendingCells } from './writing/pending.ts';
import { useClipboard } from './writing/use-clipboard.ts';
import { useCommit } from './writing/use-commit.ts';
import { useWriting } from './writing/use-writing.ts';

interface MatrixProps {
  view: ViewKey;
  name: string;
  catalogue: Catalogue;
  scheme: Scheme;
  columns: readonly Column[];
  pinned: number;
  /** Of sites and parties, by target. */
  names: ReadonlyMap<string, string>;
}

/** Filters, the active cell in words, the grid and what its signs mean. */
export function Matrix({ view, name, catalogue, scheme, columns: all, pinned, names }: MatrixProps) {
  const t = useText('matrix');
  const { filter } = useMatrixView(view);
  const columns = useShownColumns(all, pinned, filter.columns);
  const { items, sections, measures, total } = useRows(catalogue, scheme, columns, filter);
  const { selection, select } = useSelection(view, measures, columns, pinned);
  const { pending, showWhile } = usePendingCells(all);
  const commit = useCommit({ showWhile });
  const writing = useWriting({ measures, columns, pending, commit });
  const words = useCellWords(names);
  const [menuAt, setMenuAt] = useState<{ x: number; y: number } | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const hasLayers = pinned > 0;
  const focusGrid = () => grid.current?.querySelector<HTMLElement>('[data-active]')?.focus({ preventScroll: true });
  const focusSearch = () => search.current?.focus();
  const shown = { measures, columns, pending };
  const actions = useGridActions({ selection, writing, shown, onSearch: focusSearch });
  useClipboard(grid, actions);
  const print = usePrint({ scheme, sections, columns, pinned, name, filter });
  useCommand('printMatrix', print.open, measures.length > 0 && columns.length > 0);
  useCommand('search', focusSearch);
  useScreenKey('/', focusSearch);

  const place = selection?.active;
  const [measure, column] = place ? [measures[place.row], columns[place.column]] : [];
  const statusAt = () => (measure && column ? (pending.get(column.id, measure.id) ?? column.status(measure)) : 'open');
  return (
    <>
      <FilterBar
        scheme={scheme}
        filter={filter}
        onChange={(change) => changeFilter(view, change)}
        hasLayers={hasLayers}
        count={t('filter.count', { shown: measures.length, total, count: columns.length - pinned })}
        search={search}
        onLeave={focusGrid}
      />
      {selection && measure && column ? (
        <>
          <CellBar measure={measure} column={column} status={statusAt()} words={words}>
            <SelectionHint area={areaOf(selection)} fillable={writing.fillable} hasLayers={hasLayers} />
          </CellBar>
          <Grid
            label={t('gridLabel', { name })}
            scheme={scheme}
            items={items}
            measures={measures}
            columns={columns}
            pinned={pinned}
            selection={selection}
            onSelect={select}
            pending={pending}
            words={words}
            onAction={actions.run}
            onMenu={setMenuAt}
            grid={grid}
          />
          <CellMenu
            at={menuAt}
            selection={selection}
            hasLayers={hasLayers}
            writing={writing}
            onOpenMeasure={() => openCell(column, measure)}
            onCopy={actions.copy}
            onClose={() => {
              setMenuAt(null);
              focusGrid();
            }}
          />
        </>
      ) : (
        <NothingFound isFiltered={isFiltered(filter)} onClear={() => changeMatrixView(view, { filter: NO_FILTER })} />
      )}
      <Legend hasLayers={hasLayers} />
      {print.printed && <PrintView matrix={print.printed} onClose={print.close} />}
    </>
  );
}

function NothingFound({ isFiltered: canClear, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const t = useText('matrix');
  return (
    <EmptyState title={t('empty.title')} text={t('empty.text')}>
      {canClear && (
        <Button variant="default" onClick={onClear}>
          {t('empty.clear')}
        </Button>
      )}
    </EmptyState>
  );
}
