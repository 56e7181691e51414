import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import css from './splitter.module.css';

interface SplitterProps {
  label: string;
  /** Of the pane that it is the left edge of, in pixels; the window may leave that less room. */
  width: number;
  least: number;
  most: number;
  /** While it is being dragged. */
  onResize: (width: number) => void;
  /** When the width stands. */
  onEnd: (width: number) => void;
}

/** Further by keys, in pixels. */
const STEP = 24;

/** The left edge of a pane: by mouse, or by arrow keys, Pos1 and End. */
export function Splitter({ label, width, least, most, onResize, onEnd }: SplitterProps) {
  const drag = useRef<{ from: number; width: number }>(null);
  const within = (wanted: number) => Math.round(Math.min(most, Math.max(least, wanted)));

  const widthAt = ({ clientX }: PointerEvent) =>
    within(drag.current ? drag.current.width + drag.current.from - clientX : width);
  /** As it is to be seen. */
  const shown = (edge: HTMLElement) => edge.parentElement?.getBoundingClientRect().width || width;
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    // Else the text beside it would be selected; the focus comes by hand then.
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { from: event.clientX, width: shown(event.currentTarget) };
  };
  const onPointerUp = (event: PointerEvent) => {
    if (!drag.current) return;
    const wanted = widthAt(event);
    drag.current = null;
    onEnd(wanted);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const now = shown(event.currentTarget);
    const wanted = { ArrowLeft: now + STEP, ArrowRight: now - STEP, Home: most, End: least }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    onEnd(within(wanted));
  };
  return (
    <hr
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(width)}
      aria-valuemin={least}
      aria-valuemax={Math.round(most)}
      tabIndex={0}
      className={css.splitter}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => drag.current && onResize(widthAt(event))}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onKeyDown={onKeyDown}
    />
  );
}
