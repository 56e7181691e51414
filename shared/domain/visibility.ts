/**
 * What may leave the house.
 *
 * One table decides for every field of every record whether it may stand in an annex, in a file for a colleague and in a
 * file for outsiders. The compiler asks for each new field (design: "What may go where").
 */
import type { TableName } from './records.ts';
import { CASE_VISIBILITY } from './visibility/case-visibility.ts';
import { HOUSE_VISIBILITY } from './visibility/house-visibility.ts';
import { type FieldsOf, technical } from './visibility/levels.ts';

export const VISIBILITY: { [T in TableName]: FieldsOf<T> } = {
  ...CASE_VISIBILITY,
  ...HOUSE_VISIBILITY,
  // Stays on this machine.
  catalogueChoices: { id: technical, version: technical, deleted: technical, revisions: technical },
};
