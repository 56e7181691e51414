import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../../../../renderer/features/sharing/save/tally.ts';
import { type CaseContent, emptyContent } from '../../../../../shared/domain/case-content.ts';
import { emptyAssessment, newAnnexDesign } from '../../../../../shared/domain/new-records.ts';
import { forOutsiders } from '../../../../../shared/domain/outsider-case.ts';
import type { Assessment } from '../../../../../shared/domain/records.ts';
import { OPERATION, ORGANISATION, sampleCase } from '../../../shared/file-format/sample-case.ts';

const NONE = { organisations: 0, operations: 0 };
const answer = (id: string, fields: Partial<Assessment>): Assessment => ({
  ...emptyAssessment({ kind: 'operation', id: OPERATION as never }, id as never),
  ...fields,
});
const sample = sampleCase();
const whole: CaseContent = {
  ...sample,
  assessments: [
    answer('A-01', { status: 'implemented', internalNote: 'GEHEIM', responsible: 'IT' }),
    answer('A-02', { status: 'notImplemented' }),
    answer('A-03', { status: 'implemented', internalOnly: true }),
    answer('A-04', { status: 'open' }),
  ],
  annexDesigns: [{ ...newAnnexDesign({ id: ORGANISATION as never }), letterhead: 'UEs=' }],
};

describe('what goes and what stays', () => {
  it('counts people’s things, not deleted ones', () => {
    const gone = { ...whole, operations: whole.operations.map((it) => ({ ...it, deleted: true })) };
    expect(tallyOf(whole, whole, NONE, true).goes.operations).toBe(whole.operations.length);
    expect(tallyOf(gone, gone, NONE, true).goes.operations).toBe(0);
    expect(tallyOf(whole, whole, NONE, true).records).toBeGreaterThan(tallyOf(gone, gone, NONE, true).records);
  });

  it('names nothing as staying when everything goes', () => {
    const { stays } = tallyOf(whole, whole, NONE, true);
    expect(Object.values(stays).every((count) => count === 0)).toBe(true);
  });

  it('names what outsiders do not get', () => {
    const { goes, stays } = tallyOf(whole, forOutsiders(whole), { organisations: 2, operations: 1 }, false);
    expect(goes).toMatchObject({ answers: 1, followUps: 0, internalNotes: 0, acceptances: 0 });
    expect(stays).toMatchObject({
      organisations: 2,
      operations: 1,
      notDone: 1,
      followUps: 1,
      letterheads: 1,
      internalAnswers: 1,
      internalNotes: 1,
    });
  });

  it('of nothing is nothing', () => {
    expect(tallyOf(emptyContent(), emptyContent(), NONE, false).records).toBe(0);
  });
});
