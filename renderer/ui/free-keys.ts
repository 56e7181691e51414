import { useEffect, useRef } from 'react';
import { isDialogOpen, isInFormControl } from './hotkeys.ts';

/** Calls the handler for every key that no element has used, unless a form control or a dialogue has the keyboard. */
export function useFreeKeys(handler: (event: KeyboardEvent) => void): void {
  const latest = useRef(handler);
  useEffect(() => {
    latest.current = handler;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!event.defaultPrevented && !event.repeat && !isInFormControl() && !isDialogOpen()) latest.current(event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

/** One key without modifiers, wherever the focus is. */
export function useScreenKey(key: string, run: () => void): void {
  useFreeKeys((event) => {
    if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    run();
  });
}
