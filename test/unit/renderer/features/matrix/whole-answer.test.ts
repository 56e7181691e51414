import { expect, it } from 'vitest';
import { wholeAnswer } from '../../../../../renderer/features/matrix/writing/whole-answer.ts';
import type { MeasureId, OperationId } from '../../../../../shared/domain/ids.ts';
import { emptyAssessment } from '../../../../../shared/domain/new-records.ts';
import type { Assessment } from '../../../../../shared/domain/records.ts';

const answer = (fields: Partial<Assessment>): Assessment => ({
  ...emptyAssessment({ kind: 'operation', id: 'v' as OperationId }, 'ZUT-01' as MeasureId),
  ...fields,
});

it('of another measure leaves behind what is about this one', () => {
  const source = answer({ status: 'partial', note: 'Nur nachts.', values: { count: 3 } as never, internalNote: 'x' });
  const wanted = wholeAnswer(source, false)(undefined);
  expect(wanted).toMatchObject({ status: 'partial', note: 'Nur nachts.' });
  expect(Object.keys(wanted)).not.toContain('values.count');
  expect(Object.keys(wanted)).not.toContain('internalNote');
});

it('never prints elsewhere what is internal here', () => {
  const source = answer({ internalOnly: true, note: 'Honigtopf' });
  expect(wholeAnswer(source, false)(undefined)).toMatchObject({ internalOnly: true });
  expect(wholeAnswer(source, true)(undefined)).toMatchObject({ internalOnly: true });
  expect(wholeAnswer(answer({}), false)(answer({ internalOnly: true }))).not.toHaveProperty('internalOnly');
});

it('of the same measure takes values away that the source does not have', () => {
  const wanted = wholeAnswer(
    answer({ status: 'implemented', values: { count: 3 } as never }),
    true,
  )(answer({ values: { host: 'x' } as never }));
  expect(wanted).toMatchObject({ 'values.count': 3, 'values.host': undefined });
});

it('whose status is open adds what it says, and wipes nothing', () => {
  const source = answer({ responsible: 'IT', values: { isSet: false } as never, internalOnly: true });
  const target = answer({ status: 'implemented', note: 'Bleibt.' });
  expect(wholeAnswer(source, true)(target)).toEqual({ responsible: 'IT', internalOnly: true, 'values.isSet': false });
  expect(wholeAnswer(source, false)(target)).toEqual({ responsible: 'IT', internalOnly: true });
});
