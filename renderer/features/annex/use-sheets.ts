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
  /** Scrolls to a measure on a sheet unless it is in sight; the focus stays where it is. */
  reveal: (sheet: number, measureId: MeasureId) => void;
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
    const found = ref.current && placeOf(ref.current, sheet, measureId);
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  }, []);
  const reveal = useCallback((sheet: number, measureId: MeasureId) => {
    const desk = ref.current;
    if (!desk || isInSight(desk, placeOf(desk, sheet, measureId))) return;
    flushSync(() => setCurrent(sheet));
    const place = placeOf(desk, sheet, measureId)?.getBoundingClientRect();
    const { top, height } = desk.getBoundingClientRect();
    // By hand: `scrollIntoView` would move everything around the desk as well.
    if (place) desk.scrollTop += place.top + place.height / 2 - (top + height / 2);
  }, []);
  return { ref, current, onScroll, show, showMeasure, reveal };
}

const placeOf = (desk: HTMLElement, sheet: number, measureId: MeasureId): HTMLElement | null =>
  desk.querySelector(`[data-sheet="${sheet}"] [data-measure="${measureId}"]`);

function isInSight(desk: HTMLElement, place: HTMLElement | null): boolean {
  const [frame, it] = [desk.getBoundingClientRect(), place?.getBoundingClientRect()];
  return it !== undefined && it.top >= frame.top && it.bottom <= frame.bottom;
}

/** The last sheet that begins above the middle of the desk. */
function sheetInView(desk: HTMLDivElement | null): number {
  if (!desk) return 1;
  const { top, height } = desk.getBoundingClientRect();
  const sheets = [...desk.querySelectorAll('[data-sheet]')];
  const inView = sheets.findLastIndex((sheet) => sheet.getBoundingClientRect().top < top + height / 2);
  return Math.max(1, inView + 1);
}
