import { expect, test } from 'vitest';
import type { AnnexInput } from '../../../../shared/annex/annex-input.ts';
import { annexTexts as textsOf } from '../../../../shared/annex/document.ts';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import { compareStates } from '../../../../shared/versions/compare-states.ts';
import { annexState } from '../../../../shared/versions/state-of-annex.ts';
import { assessment, groupState, sampleInput } from '../annex/annex-samples.ts';

/** A lock with something to say, in a group with or without a text in the place of its measures. */
function inputs(textInstead: string): Record<'de' | 'en', AnnexInput> {
  const assessments = [assessment('ZUT-01', { note: 'WIE ES GEMACHT IST', condition: 'WO ES GEHT' })];
  const groupStates = [{ ...groupState('b', 'b1.1', 'normal'), textInstead }];
  const input = (language: 'de' | 'en') => ({ ...sampleInput('b', language), assessments, groupStates });
  return { de: input('de'), en: input('en') };
}

const listed = annexState(inputs(''), 'standard');
const told = annexState(inputs('Das Haus ist gesichert.'), 'standard');

test('of a measure behind a text of its group the state knows no more than the annex prints', () => {
  expect(textsOf(makeAnnex(inputs('Das Haus ist gesichert.').de)).join()).not.toMatch(/WIE ES|WO ES/);
  expect(JSON.stringify(told)).not.toMatch(/WIE ES|WO ES/);
  expect(told.measures.map(({ measureId, byText }) => [measureId, byText])).toEqual([['ZUT-01', true]]);
  expect(JSON.stringify(listed)).toMatch(/WO ES GEHT.*WIE ES GEMACHT IST/);
});

test('a text in the place of a list is one change, of the text, and so is the way back', () => {
  for (const [before, after] of [
    [listed, told],
    [told, listed],
  ] as const) {
    const { changes } = compareStates(before, after, () => undefined);
    expect(changes).toHaveLength(1);
    expect(JSON.stringify(changes)).toContain('Das Haus ist gesichert.');
  }
});
