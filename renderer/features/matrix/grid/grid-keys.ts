/** Keys of the matrix, as actions: those of a spreadsheet, and the digits of the status. */
import type { Status } from '../../../../shared/domain/status.ts';
import { STATUS_DISPLAY_ORDER } from '../../../ui/status.tsx';
import type { Move } from './selection.ts';

export type GridAction =
  | { kind: 'move'; to: Move; extend: boolean }
  | { kind: 'selectAll' }
  | { kind: 'collapse' }
  | { kind: 'status'; status: Status }
  | { kind: 'toggle' }
  | { kind: 'fill'; to: 'down' | 'right' }
  | { kind: 'inherit' }
  | { kind: 'open' }
  | { kind: 'search' };

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
  Home: 'rowStart',
  End: 'rowEnd',
};

const MOVES_WITH_CTRL: Readonly<Record<string, Move>> = {
  ArrowUp: 'top',
  ArrowDown: 'bottom',
  ArrowLeft: 'rowStart',
  ArrowRight: 'rowEnd',
  Home: 'first',
  End: 'last',
};

const WITH_CTRL: Readonly<Record<string, GridAction>> = {
  a: { kind: 'selectAll' },
  d: { kind: 'fill', to: 'down' },
  r: { kind: 'fill', to: 'right' },
};

const PLAIN: Readonly<Record<string, GridAction>> = {
  ' ': { kind: 'toggle' },
  Enter: { kind: 'open' },
  Delete: { kind: 'inherit' },
  Backspace: { kind: 'inherit' },
  Escape: { kind: 'collapse' },
};

/** What a key means while a cell has the focus; null if it is not for the matrix. */
export function gridAction({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): GridAction | null {
  if (altKey) return null;
  const isCtrl = ctrlKey || metaKey;
  const move = (isCtrl ? MOVES_WITH_CTRL : MOVES)[key];
  if (move) return { kind: 'move', to: move, extend: shiftKey };
  if (isCtrl) return shiftKey ? null : (WITH_CTRL[key.toLowerCase()] ?? null);
  // On a German keyboard "/" needs Shift.
  if (key === '/') return { kind: 'search' };
  const status = statusOfDigit(key);
  if (status) return { kind: 'status', status };
  return shiftKey ? null : (PLAIN[key] ?? null);
}

/** 1 to 6 in the order of legends and menus; 0 is "open", too, as in the list of measures. */
export function statusOfDigit(key: string): Status | undefined {
  if (key === '0') return 'open';
  return /^[1-6]$/.test(key) ? STATUS_DISPLAY_ORDER[Number(key) - 1] : undefined;
}
