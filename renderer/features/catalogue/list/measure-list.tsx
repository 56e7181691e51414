import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { useFollowingFocus, useRangeWithActive } from '../../../ui/following-focus.ts';
import { targetIndex } from '../../../ui/list-keys.ts';
import { dragMark, RowDragArea } from '../../../ui/row-drag.tsx';
import { useFrame } from '../frame.ts';
import { useCatalogueCommands } from '../use-catalogue-commands.ts';
import { changeView, useView } from '../view-store.ts';
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

  useFollowingFocus(grid, active);

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
  const getItemKey = useCallback((index: number) => measures[index]?.id ?? index, [measures]);
  const rows = useVirtualizer({
    count: measures.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    getItemKey,
    overscan: OVERSCAN,
    rangeExtractor: useRangeWithActive(activeIndex),
  });
  useEffect(() => {
    if (activeIndex >= 0) rows.scrollToIndex(activeIndex, { align: 'auto' });
  }, [rows, activeIndex]);
  return rows;
}
