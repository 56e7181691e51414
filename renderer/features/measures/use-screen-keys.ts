import { useFreeKeys } from '../../ui/free-keys.ts';
import { screenAction } from './list/list-keys.ts';
import type { ListActions } from './list/use-list-actions.ts';

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
