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
    PageUp: 'Page ↑',
    PageDown: 'Page ↓',
  },
  undo: 'Undo',
  cancel: 'Cancel',
  close: 'Close',
  delete: 'Delete',
  back: 'Back',
  richText: {
    bold: 'Bold',
    italic: 'Italic',
    bullets: 'Bullets',
    tooLong:
      'That would be {{length}} characters, at most {{limit}} fit. The text is unchanged; please insert less or shorten it first.',
    tooManyMarks: 'A text cannot hold so many bold and italic passages. It is unchanged; please remove some of them.',
  },
  length: {
    near: '{{length}} / {{limit}}',
    full: '{{length}} / {{limit}}. No more fits; whatever was pasted beyond that is missing.',
  },
  date: {
    placeholder: 'day month year',
    invalid: 'Please give day, month and year, for example 1 Mar 2026.',
    missing: 'The calendar has no such day.',
  },
  country: {
    none: 'not stated',
    notFound: 'No country found',
    clear: 'Remove country',
  },
  failure: {
    title: 'This was not saved',
    quota: 'There is no room left on the disk. Make room and try again.',
    closed: 'The database was closed. Restart the app.',
    invalid: 'An entry is too long or not of the expected form.',
    locked: 'The version is released. Withdraw the release to change it.',
    notFound: 'The entry has been deleted in the meantime.',
    other: 'Unexpected error of the database. Restart the app if it persists.',
  },
  comparison: {
    removed: 'only in the original',
    added: 'only in your wording',
  },
  reach: {
    label: 'Valid for',
    operation: 'this operation only: {{name}}',
    organisation: 'all operations of {{name}}',
    house: 'all organisations (house catalogue)',
    answeredInOperation_one: 'Not possible: “{{name}}” has answered it, too.',
    answeredInOperation_other: 'Not possible: “{{name}}” and {{others}} more operations have answered it, too.',
    answeredByOrganisation_one: 'Not possible: “{{name}}” has answered it, too.',
    answeredByOrganisation_other: 'Not possible: “{{name}}” and {{others}} more organisations have answered it, too.',
  },
  undoTooLate: {
    title: 'Not undone',
    text: 'There have been other changes since this step. Ctrl+Z takes them back one by one.',
  },
  answered: {
    title: 'Delete the measure “{{name}}”?',
    text_one:
      'It has been answered in one place and disappears from the annex too; hiding or retiring it would leave it there. Affected:',
    text_other:
      'It has been answered in {{count}} places and disappears from the annexes too; hiding or retiring it would leave it there. Affected:',
    place: '{{operation}} ({{organisation}}).',
    organisation: '{{organisation}} (for all operations).',
    more_one: 'And {{count}} more.',
    more_other: 'And {{count}} more.',
  },
};
