import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { dragMark, RowDragArea } from '../../../ui/row-drag.tsx';
import { useFrame } from '../frame.ts';
import { useCatalogueCommands } from '../use-catalogue-commands.ts';
import { changeView, useView } from '../view-store.ts';
import { focusActiveRow } from './focus-row.ts';
import { marksOf } from './list-model.ts';
import css from './measure-list.module.css';
import { MeasureRow } from './measure-row.tsx';

/** Height of a row in pixels, as in the style sheet. */
const ROW = 36;
/** Rows beyond the visible ones, so that a quick scroll meets no gap. */
const OVERSCAN = 8;

/** A table whose rows take the focus. */
const GRID = { role: 'grid' } as const;

/** The measures as a grid: only the rows in view exist, and one of them takes part in the tab order. */
export function MeasureList({ measures }: { measures: readonly Measure[] }) {
  const { ownMeasures, extended, language } = useFrame();
  const { moveMeasure, moveMeasureBy } = useCatalogueCommands();
  const t = useText('catalogue');
  const active = useView((view) => view.active);
  const canMove = useView((view) => view.area !== 'all' && view.filter === 'all' && view.query.trim() === '');
  const grid = useRef<HTMLTableElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const activeIndex = useMemo(() => measures.findIndex(({ id }) => id === active), [measures, active]);
  const rows = useRows(measures, activeIndex, scroller);

  // Read before the rows change: the one that leaves the document takes the focus with it.
  const hadFocus = grid.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    if (active && hadFocus) focusActiveRow(grid.current?.parentElement ?? null);
  }, [active, hadFocus]);

  function handleKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW) - 2);
    const target = targetIndex(event.key, activeIndex, measures.length, page);
    const measure = target === null ? undefined : measures[target];
    if (event.altKey) {
      if (!canMove || !active || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
      void moveMeasureBy(active, event.key === 'ArrowUp' ? -1 : 1);
    } else if (measure) changeView({ active: measure.id, isAreaOpen: false });
    else if (event.key === 'Enter') changeView({ isEditorOpen: true, isFieldWanted: true, isAreaOpen: false });
    else return;
    event.preventDefault();
  }

  function drop(from: number, to: number) {
    const measure = measures[from];
    if (measure) void moveMeasure(measure.id, to);
  }

  function handleClick(event: MouseEvent) {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('tr[data-measure]') : null;
    const id = row?.dataset.measure as MeasureId | undefined;
    if (id) changeView({ active: id, isAreaOpen: false, isEditorOpen: true });
    row?.focus({ preventScroll: true });
  }

  return (
    <div className={css.scroller} ref={scroller}>
      <RowDragArea rowHeight={ROW} count={measures.length} onMove={drop}>
        {(drag, startDrag) => (
          <table
            {...GRID}
            ref={grid}
            aria-label={t('list.label')}
            aria-rowcount={measures.length}
            className={css.grid}
            style={{ height: rows.getTotalSize() }}
            onClick={handleClick}
            onKeyDown={handleKey}
            onPointerDown={startDrag}
          >
            <tbody className={css.body}>
              {rows.getVirtualItems().map(({ index, start }) => {
                const measure = measures[index];
                if (!measure) return null;
                const marks = marksOf(measure, ownMeasures.get(measure.id), extended.has(measure.id));
                return (
                  <MeasureRow
                    key={measure.id}
                    id={measure.id}
                    code={measure.isOwn ? '' : measure.id}
                    title={inLanguage(measure.title, language)}
                    marks={marks.join(' ')}
                    isActive={measure.id === active}
                    index={index}
                    top={start}
                    canMove={canMove}
                    drag={dragMark(drag, index)}
                  />
                );
              })}
            </tbody>
          </table>
        )}
      </RowDragArea>
    </div>
  );
}

/** The rows in view, and the active row, which must exist to keep the focus. */
function useRows(measures: readonly Measure[], activeIndex: number, scroller: RefObject<HTMLDivElement | null>) {
  const rangeExtractor = useCallback(
    (range: Range) => {
      const wanted = new Set([activeIndex, ...defaultRangeExtractor(range)]);
      return [...wanted].filter((index) => index >= 0).sort((one, other) => one - other);
    },
    [activeIndex],
  );
  const getItemKey = useCallback((index: number) => measures[index]?.id ?? index, [measures]);
  const rows = useVirtualizer({
    count: measures.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey,
    overscan: OVERSCAN,
    rangeExtractor,
  });
  useEffect(() => {
    if (activeIndex >= 0) rows.scrollToIndex(activeIndex, { align: 'auto' });
  }, [rows, activeIndex]);
  return rows;
}

function targetIndex(key: string, index: number, count: number, page: number): number | null {
  const moves: Record<string, number> = {
    ArrowUp: index - 1,
    ArrowDown: index + 1,
    PageUp: index - page,
    PageDown: index + page,
    Home: 0,
    End: count - 1,
  };
  const target = moves[key];
  return target === undefined ? null : Math.min(count - 1, Math.max(0, target));
}
