import { describe, expect, it } from 'vitest';
import { joinAnswers, type Source } from '../../../../../shared/catalogue/upgrade/join-answers.ts';
import { MOST_PARTS } from '../../../../../shared/domain/case-parts.ts';
import { LIMITS } from '../../../../../shared/domain/record-parts.ts';
import type { Assessment } from '../../../../../shared/domain/records.ts';
import { answer } from './upgrade-samples.ts';

const source = (fields: Partial<Assessment>, more: Partial<Source> = {}): Source => ({
  ...{ answer: answer(1, fields), title: 'Alt', isHere: false, takesNotes: true, moves: [] },
  ...more,
});
const proof = (reference: string) => ({ reference, hash: '', issuer: '', validUntil: '', remark: '' });

describe('answers that become one', () => {
  it('keep inside what one of them kept inside, and ask somebody to look', () => {
    const joined = joinAnswers([source({ internalOnly: true }), source({})], []);
    expect(joined.content.internalOnly).toBe(true);
    expect(joined.isInDoubt).toBe(true);
    expect(joinAnswers([source({ internalOnly: true })], []).content.internalOnly).toBe(true);
  });

  it('keep all conditions, names and evidence, the same ones once', () => {
    const { content } = joinAnswers(
      [
        source({ condition: 'nachts', responsible: 'IT', evidence: [proof('A')] }),
        source({ condition: 'auf Anfrage', responsible: 'IT', evidence: [proof('A'), proof('B')] }),
      ],
      [],
    );
    expect(content).toMatchObject({ condition: 'nachts; auf Anfrage', responsible: 'IT' });
    expect(content.evidence.map(({ reference }) => reference)).toEqual(['A', 'B']);
  });

  it('are due, and to be looked at, when the first of them is; confirmed when the last had been', () => {
    const { content } = joinAnswers(
      [
        source({ due: '2027-05-01', reviewOn: '', confirmedOn: '2026-02-01' }),
        source({ due: '2027-01-01', reviewOn: '2027-03-01', confirmedOn: '2025-02-01', reviewInterval: 'yearly' }),
      ],
      [],
    );
    expect(content).toMatchObject({
      ...{ due: '2027-01-01', reviewOn: '2027-03-01', confirmedOn: '2025-02-01', reviewInterval: 'yearly' },
    });
  });

  it('stay where they were with what there is no room for', () => {
    const long = source({ condition: 'x'.repeat(LIMITS.line - 1) });
    const more = source({ condition: 'auf Anfrage' });
    expect(joinAnswers([long, more], []).leftOut).toEqual([more]);
    const many = source({ evidence: Array.from({ length: MOST_PARTS }, (_, index) => proof(`${index}`)) });
    const another = source({ evidence: [proof('noch einer')] });
    expect(joinAnswers([many, another], []).leftOut).toEqual([another]);
  });
});
