import { type KeyboardEvent, useEffect, useRef } from 'react';

/**
 * Alt+↑ and Alt+↓ move what has the focus inside it to another place of its list, from 0; the innermost list that knows
 * the keys takes them. The focus stays where it is, though the element moves in the document.
 */
export function useMoveKeys(
  index: number,
  count: number,
  onMove: (index: number) => void,
): (event: KeyboardEvent) => void {
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    // Read, so that the effect follows the index.
    if (index >= 0 && pressed.current instanceof HTMLElement) pressed.current.focus();
    pressed.current = null;
  }, [index]);
  return (event) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (step === 0 || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (index + step < 0 || index + step >= count) return;
    pressed.current = document.activeElement;
    onMove(index + step);
  };
}
