import type { ui as german } from '../de/ui.ts';
import type { SameShape } from '../shape.ts';

export const ui: SameShape<typeof german> = {
  status: {
    open: 'open',
    implemented: 'implemented',
    partial: 'partial',
    planned: 'planned',
    notImplemented: 'not implemented',
    notApplicable: 'not applicable',
  },
  keys: {
    Ctrl: 'Ctrl',
    Shift: 'Shift',
    Alt: 'Alt',
    Space: 'Space',
    Enter: 'Enter',
    Esc: 'Esc',
    Del: 'Del',
    Up: '↑',
    Down: '↓',
    Left: '←',
    Right: '→',
  },
  undo: 'Undo',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  delete: 'Delete',
  back: 'Back',
};
