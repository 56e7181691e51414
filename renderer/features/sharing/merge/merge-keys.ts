/** Going through a merge with the keyboard: J and K lead from field to field, 1 to 3 decide, Enter goes on. */
import type { KeyboardEvent } from 'react';
import { isTextField } from '../../../ui/hotkeys.ts';

export interface MergeKeyActions {
  move: (step: 1 | -1) => void;
  choose: (take: 'mine' | 'theirs' | 'value') => void;
  next: () => void;
}

const TAKES: Readonly<Record<string, 'mine' | 'theirs' | 'value'>> = { 1: 'mine', 2: 'theirs', 3: 'value' };

/** Keys for text that is being written, with others pressed, or on a button that has a meaning of its own are left alone. */
export function mergeKeys(event: KeyboardEvent<HTMLElement>, { move, choose, next }: MergeKeyActions): void {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement))
    return;
  if (isTextField(target) || target.closest('[role="menu"], [role="listbox"]')) return;
  const take = TAKES[key];
  if (take) choose(take);
  else if (key === 'j' || key === 'J') move(1);
  else if (key === 'k' || key === 'K') move(-1);
  else if (key === 'Enter' && isNoButton(target)) next();
  else return;
  event.preventDefault();
}

/** An entry of the list is at the keyboard already: Enter on it means to go on. */
const isNoButton = (target: HTMLElement): boolean => {
  const button = target.closest('button, [role="combobox"], input[type="checkbox"]');
  return button === null || button.getAttribute('aria-current') === 'true';
};
