import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestPeriod } from '../../../../../shared/findings/checks/periods.ts';

describe('the longest period in a text', () => {
  it.each([
    ['Anfragen 6 Monate, Verträge 10 Jahre nach Ablauf', 3660],
    ['Bewerbungen: nach 3 Monaten', 93],
    ['logs 90 days; backups 2 weeks', 90],
    ['1,5 Jahre', 549],
    ['30Tage', 30],
  ])('of “%s” is %i days', (text, days) => {
    expect(longestPeriod(text)).toBe(days);
  });

  it.each(['', 'sofort', 'nach Wegfall des Zwecks', '§ 257 HGB', '14 Tagessätze', 'zwei Jahre'])(
    'is not known from “%s”',
    (text) => {
      expect(longestPeriod(text)).toBeUndefined();
    },
  );

  it('is never shorter than one that the text names', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 5 }), (days) => {
        expect(longestPeriod(days.map((it) => `Daten: ${it} Tage`).join('; '))).toBe(Math.max(...days));
      }),
    );
  });
});
