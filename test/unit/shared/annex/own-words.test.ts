import { expect, test } from 'vitest';
import { hasOwnWords } from '../../../../shared/annex/own-words.ts';
import { assessment, groupState, sampleInput } from './annex-samples.ts';

const silent = { ...sampleInput(), assessments: [assessment('ZUT-01')] };

test('notes of what is printed and texts of groups are the user’s own words', () => {
  const noted = [assessment('ZUT-01', { note: 'Nur nachts.' })];
  const worded = [{ ...groupState('b', 'b1.1', 'normal'), textAfter: 'Danach.' }];
  expect(hasOwnWords(silent)).toBe(false);
  expect(hasOwnWords({ ...silent, assessments: noted })).toBe(true);
  expect(hasOwnWords({ ...silent, groupStates: worded })).toBe(true);
});

test('what is not printed does not count', () => {
  const open = [assessment('ZUT-01', { note: 'Nur nachts.', status: 'open' })];
  const noted = [assessment('ZUT-01', { note: 'Nur nachts.' })];
  const elsewhere = [{ ...groupState('a', 'a1', 'normal'), textAfter: 'Danach.' }];
  expect(hasOwnWords({ ...silent, assessments: open })).toBe(false);
  expect(hasOwnWords({ ...silent, assessments: noted, layout: { ...silent.layout, notes: 'none' } })).toBe(false);
  expect(hasOwnWords({ ...silent, groupStates: elsewhere })).toBe(false);
});
