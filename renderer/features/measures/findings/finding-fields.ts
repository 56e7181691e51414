/** Fields of an answer, by the paths with which findings name them. */

const WORK_FIELDS: ReadonlySet<string> = new Set([
  ...['responsible', 'due', 'reviewInterval', 'reviewOn', 'confirmedOn', 'evidence'],
]);
const FIELDS: ReadonlySet<string> = new Set(['status', 'plannedFor', 'reason', 'condition', 'note', ...WORK_FIELDS]);

/** Fields that are folded away as a rule. */
export const isWorkField = (field: string): boolean => WORK_FIELDS.has(field);

/** Whether the inspector has a place for it; wording of own measures is no part of an answer. */
export const isFieldOfAnswer = (field: string): boolean => FIELDS.has(field) || field.startsWith('values.');
