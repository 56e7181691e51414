/** The levels of openness that fields have. The tables beside this file give one to each field. */
import type { RecordOf, TableName } from '../records.ts';

/**
 * `never` in `annex` means: no annex, no preview, no PDF, no data inside the Word file. `asked` = only where a column or
 * chapter of the layout asks for it.
 */
export interface Visibility {
  annex: 'yes' | 'asked' | 'never';
  colleague: 'yes' | 'onRequest';
  outsider: 'yes' | 'never';
}

export const open: Visibility = { annex: 'yes', colleague: 'yes', outsider: 'yes' };
/** Needed to read and merge a file, printed nowhere. */
export const technical: Visibility = { annex: 'never', colleague: 'yes', outsider: 'yes' };
/** The state of the work: for colleagues, printed nowhere. */
export const working: Visibility = { annex: 'never', colleague: 'yes', outsider: 'never' };
/** The state of the work that a layout may show: who sees to a measure, until when, and what proves it. */
export const askedFor: Visibility = { ...working, annex: 'asked' };
export const internal: Visibility = { annex: 'never', colleague: 'onRequest', outsider: 'never' };

/** A level for every field of a table: the compiler asks for new ones. */
export type FieldsOf<T extends TableName> = Record<keyof RecordOf<T>, Visibility>;
