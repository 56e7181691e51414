/** Keys of the measure list, as actions. Which element has the focus is for the caller to judge. */
import type { Status } from '../../../../shared/domain/status.ts';

export type Move = 'previous' | 'next' | 'first' | 'last' | 'pageUp' | 'pageDown';

export type ListAction =
  | { kind: 'move'; to: Move; extend: boolean }
  | { kind: 'toggle' }
  | { kind: 'selectAll' }
  | { kind: 'inspect' }
  /** Lets what deviates follow the organisation again. */
  | { kind: 'inherit' }
  | { kind: 'back' }
  | ScreenAction;

/** Actions whose keys work wherever on the screen the focus is, except in a form control. */
export type ScreenAction =
  | { kind: 'status'; status: Status }
  | { kind: 'note' }
  | { kind: 'internalNote' }
  | { kind: 'nextOpen' }
  | { kind: 'search' };

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};

/** The digit of each status, as shown beside the status field. */
export const STATUS_KEYS: readonly Status[] = [
  'open',
  'implemented',
  'partial',
  'planned',
  'notImplemented',
  'notApplicable',
];

const LIST_KEYS: Readonly<Record<string, ListAction>> = {
  ' ': { kind: 'toggle' },
  Enter: { kind: 'inspect' },
  Escape: { kind: 'back' },
  Delete: { kind: 'inherit' },
};

const SCREEN_KEYS: Readonly<Record<string, ScreenAction>> = {
  '/': { kind: 'search' },
  n: { kind: 'nextOpen' },
  m: { kind: 'note' },
  i: { kind: 'internalNote' },
};

/** What a key means while a row of the list has the focus; null if it is not for the list. */
export function listAction(press: KeyPress): ListAction | null {
  const move = MOVES[press.key];
  if (move)
    return press.altKey || press.ctrlKey || press.metaKey ? null : { kind: 'move', to: move, extend: press.shiftKey };
  if ((press.ctrlKey || press.metaKey) && press.key.toLowerCase() === 'a') return { kind: 'selectAll' };
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  return (press.shiftKey ? undefined : LIST_KEYS[press.key]) ?? screenAction(press);
}

/** What a key means anywhere on the screen. Shift does not matter: on a German keyboard "/" needs it. */
export function screenAction({ key, ctrlKey, metaKey, altKey }: KeyPress): ScreenAction | null {
  if (ctrlKey || metaKey || altKey) return null;
  const status = /^[0-5]$/.test(key) ? STATUS_KEYS[Number(key)] : undefined;
  return status ? { kind: 'status', status } : (SCREEN_KEYS[key.toLowerCase()] ?? null);
}
