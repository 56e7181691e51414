import { describe, expect, it } from 'vitest';
import { effectSentence } from '../../../../../../renderer/features/operations/facts/effect-sentence.ts';
import { effectsOf } from '../../../../../../renderer/features/operations/facts/fact-effects.ts';
import { FACT_GROUPS } from '../../../../../../renderer/features/operations/facts/fact-groups.ts';
import { textFor } from '../../../../../../renderer/text/i18n.ts';
import { FACTS } from '../../../../../../shared/domain/catalogue.ts';
import type { Facts } from '../../../../../../shared/domain/facts.ts';

const NOTHING: Facts = new Map();
const measure = { role: 'both', baseline: true, level: 'normal' } as const;

describe('the effect of a fact', () => {
  it('is which measures yes makes expected and no rules out', () => {
    const measures = [
      { ...measure, appliesIf: { fact: 'cloud' as const } },
      { ...measure, baseline: false, appliesIf: { fact: 'cloud' as const } },
      { ...measure, appliesIf: { not: 'cloud' as const } },
      { ...measure, appliesIf: { fact: 'wifi' as const } },
      measure,
    ];
    expect(effectsOf('cloud', measures, NOTHING, 'unknown')).toEqual({
      yes: { expected: 1, ruledOut: 1 },
      no: { expected: 1, ruledOut: 2 },
    });
  });

  it('counts measures of high level only where the protection need asks for them', () => {
    const measures = [{ ...measure, level: 'high' as const, appliesIf: { fact: 'cloud' as const } }];
    expect(effectsOf('cloud', measures, NOTHING, 'normal').yes.expected).toBe(0);
    expect(effectsOf('cloud', measures, NOTHING, 'high').yes.expected).toBe(1);
  });

  it('is none where another fact decides already', () => {
    const measures = [{ ...measure, appliesIf: { any: ['cloud' as const, 'wifi' as const] } }];
    const facts: Facts = new Map([['wifi', { value: true, from: 'operation' }]]);
    expect(effectsOf('cloud', measures, facts, 'unknown')).toEqual({
      yes: { expected: 0, ruledOut: 0 },
      no: { expected: 0, ruledOut: 0 },
    });
  });

  it('compares with nothing being said, whatever has been said', () => {
    const measures = [{ ...measure, appliesIf: { fact: 'cloud' as const } }];
    const said: Facts = new Map([['cloud', { value: false, from: 'organisation' }]]);
    expect(effectsOf('cloud', measures, said, 'unknown')).toEqual(effectsOf('cloud', measures, NOTHING, 'unknown'));
  });

  it('of processing for others rules out what is for controllers only, and the other way round', () => {
    const measures = [
      { ...measure, role: 'controller' as const },
      { ...measure, role: 'processor' as const },
    ];
    const { yes, no } = effectsOf('isProcessor', measures, NOTHING, 'unknown');
    expect([yes.ruledOut, no.ruledOut]).toEqual([1, 1]);
  });

  it('is said in a sentence', () => {
    const t = textFor('facts');
    const none = { expected: 0, ruledOut: 0 };
    expect(effectSentence({ yes: { expected: 14, ruledOut: 0 }, no: { expected: 0, ruledOut: 1 } }, t)).toBe(
      'Ja: 14 Maßnahmen erwartet · Nein: 1 Maßnahme entfällt',
    );
    expect(effectSentence({ yes: none, no: none }, t)).toMatch(/keine Maßnahme/);
  });
});

it('every fact stands in exactly one group', () => {
  expect(Object.values(FACT_GROUPS).flat().sort()).toEqual([...FACTS].sort());
});
