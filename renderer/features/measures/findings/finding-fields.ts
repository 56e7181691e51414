/** Fields of an answer, by the paths with which findings name them. */
import type { AnswerField } from '../../../../shared/domain/layers.ts';

type Place = 'inSight' | 'work' | 'never';
/** Where the inspector has a field: in sight, or folded away as a rule. Rules never look at the rest. */
const PLACE: Readonly<Record<AnswerField, Place>> = {
  status: 'inSight',
  plannedFor: 'inSight',
  reason: 'inSight',
  condition: 'inSight',
  note: 'inSight',
  responsible: 'work',
  due: 'work',
  reviewInterval: 'work',
  reviewOn: 'work',
  confirmedOn: 'work',
  evidence: 'work',
  internalNote: 'never',
  internalOnly: 'never',
};
const PLACES = new Map<string, Place>(Object.entries(PLACE));

/** Fields that are folded away as a rule. */
export const isWorkField = (field: string): boolean => PLACES.get(field) === 'work';

/** Whether the inspector has a place for it; wording of own measures is no part of an answer. */
export const isFieldOfAnswer = (field: string): boolean =>
  (PLACES.get(field) ?? 'never') !== 'never' || field.startsWith('values.');
