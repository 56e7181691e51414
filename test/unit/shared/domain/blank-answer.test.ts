import { expect, it } from 'vitest';
import { isBlankAnswer, isGivenAnswer } from '../../../../shared/domain/blank-answer.ts';
import type { MeasureId, OperationId } from '../../../../shared/domain/ids.ts';
import { emptyAssessment } from '../../../../shared/domain/new-records.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';

const blank = emptyAssessment({ kind: 'operation', id: 'o' as OperationId }, 'ZUT-02' as MeasureId);

it('an answer without content says no more than none, deleted or stamped', () => {
  expect(isBlankAnswer(blank)).toBe(true);
  expect(isBlankAnswer({ ...blank, deleted: true, revisions: { status: ['r', 1] } as never })).toBe(true);
});

it.each<Partial<Assessment>>([
  { status: 'implemented' },
  { note: 'Am Empfang.' },
  { internalNote: 'Nur hier.' },
  { values: { minLength: 12 } as never },
  { leftBlank: { note: true } },
])('an answer with any content says something: %j', (fields) => {
  expect(isBlankAnswer({ ...blank, ...fields })).toBe(false);
});

it('an answer counts wherever answers are counted, unless it is deleted, says nothing, or was laid aside', () => {
  const note = { ...blank, note: 'Am Empfang.' };
  expect([note, { ...note, target: 'client' }].map(isGivenAnswer)).toEqual([true, true]);
  const others = [blank, { ...note, deleted: true }, { ...note, target: 'former:2026-09:-' }];
  expect(others.map(isGivenAnswer)).toEqual([false, false, false]);
});
