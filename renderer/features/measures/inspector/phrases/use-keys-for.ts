import { type Dispatch, type RefObject, type SetStateAction, useLayoutEffect } from 'react';
import { focusSoon } from '../../../../ui/lead-focus.ts';

/**
 * Gives the keys to the search field of a list as soon as the list is opened. It is drawn a moment later and cannot take the
 * focus before; whoever types on meanwhile means the list all the same, and not the note that still has the focus.
 */
export function useKeysFor(
  input: RefObject<HTMLInputElement | null>,
  isOpen: boolean,
  change: Dispatch<SetStateAction<string>>,
): void {
  useLayoutEffect(() => {
    if (!isOpen) return;
    const take = (event: KeyboardEvent) => {
      const isTyped = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
      if (!isTyped || document.activeElement === input.current) return;
      event.preventDefault();
      event.stopPropagation();
      change((query) => query + event.key);
    };
    window.addEventListener('keydown', take, { capture: true });
    focusSoon(() => shown(input.current));
    return () => window.removeEventListener('keydown', take, { capture: true });
  }, [input, isOpen, change]);
}

/** An input in a list that is still folded cannot take the focus. */
const shown = (input: HTMLInputElement | null): HTMLInputElement | null =>
  input?.closest('[style*="display: none"]') ? null : input;
