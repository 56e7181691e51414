import { type RefObject, useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { MeasureId } from '../../../shared/domain/ids.ts';

export interface SheetScroller {
  ref: RefObject<HTMLDivElement | null>;
  /** The sheet that is read at the moment, counted from 1. */
  current: number;
  onScroll: () => void;
  /** Scrolls to a sheet, or to the element with this id on it. */
  show: (sheet: number, elementId?: string) => void;
  /** Scrolls to a measure on a sheet and puts the focus on it. */
  showMeasure: (sheet: number, measureId: MeasureId) => void;
}

/** Follows which sheet stands on the desk, and scrolls to others. */
export function useSheets(): SheetScroller {
  const ref = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(1);
  const onScroll = useCallback(() => setCurrent(sheetInView(ref.current)), []);
  const show = useCallback((sheet: number, elementId?: string) => {
    // Only sheets near the current one have content, so that must be there before it can be scrolled to.
    flushSync(() => setCurrent(sheet));
    const element = elementId ? document.getElementById(elementId) : null;
    (element ?? ref.current?.querySelector(`[data-sheet="${sheet}"]`))?.scrollIntoView({ block: 'start' });
  }, []);
  const showMeasure = useCallback((sheet: number, measureId: MeasureId) => {
    flushSync(() => setCurrent(sheet));
    const found = ref.current?.querySelector<HTMLElement>(`[data-sheet="${sheet}"] [data-measure="${measureId}"]`);
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  }, []);
  return { ref, current, onScroll, show, showMeasure };
}

/** The last sheet that begins above the middle of the desk. */
function sheetInView(desk: HTMLDivElement | null): number {
  if (!desk) return 1;
  const { top, height } = desk.getBoundingClientRect();
  const sheets = [...desk.querySelectorAll('[data-sheet]')];
  const inView = sheets.findLastIndex((sheet) => sheet.getBoundingClientRect().top < top + height / 2);
  return Math.max(1, inView + 1);
}
