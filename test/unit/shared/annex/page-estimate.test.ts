import { expect, test } from 'vitest';
import { canEstimatePages } from '../../../../shared/annex/page-estimate.ts';
import { measure, note } from '../../../support/annex-builder.ts';
import { sampleAnnex } from '../../../support/sample-annex.ts';
import { smallAnnex } from '../../../support/small-annex.ts';

const ofMeasures = (count: number) => smallAnnex(Array.from({ length: count }, () => measure('ZUT-01', 'a')));
const withNote = (length: number) => smallAnnex([measure('ZUT-01', 'a', { note: [note('x'.repeat(length))] })]);

test('pages of a usual annex are estimated', () => {
  expect(canEstimatePages(sampleAnnex())).toBe(true);
  expect(canEstimatePages(ofMeasures(900))).toBe(true);
  expect(canEstimatePages(withNote(5000))).toBe(true);
});

test('pages of an annex with very many or very long paragraphs are left to Word', () => {
  expect(canEstimatePages(ofMeasures(1001))).toBe(false);
  expect(canEstimatePages(withNote(5001))).toBe(false);
});
