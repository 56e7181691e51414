import { useEffect, useRef } from 'react';
import { isDialogOpen, isInFormControl } from '../../ui/hotkeys.ts';
import { screenAction } from './list/list-keys.ts';
import type { ListActions } from './list/use-list-actions.ts';

/** Calls the handler for every key that no element has used, unless a form control or a dialogue has the keyboard. */
function useFreeKeys(handler: (event: KeyboardEvent) => void): void {
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

/**
 * Status, note and search keys outside the list. `isInside` tells whether the focus is where they are meant for the
 * measures: on this screen, or nowhere.
 */
export function useScreenActions(actions: ListActions, isInside: (focus: Element | null) => boolean): void {
  useFreeKeys((event) => {
    const action = screenAction(event);
    if (!action || (action.kind !== 'search' && !isInside(document.activeElement))) return;
    event.preventDefault();
    actions.perform(action);
  });
}
