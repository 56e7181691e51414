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
    ['Zutrittsprotokolle 1 Jahr, Besucherliste 1 Monat', 366],
    ['nach Ablauf des 2. Jahres; 1 Tag', 1],
    ['1.000 Tage', 1000],
  ])('of “%s” is %i days', (text, days) => {
    expect(longestPeriod(text)).toBe(days);
  });

  it.each(['', 'sofort', 'nach Wegfall des Zwecks', '§ 257 HGB', '14 Tagessätze', '1234567 Tage'])(
    'is not known from “%s”',
    (text) => {
      expect(longestPeriod(text)).toBeUndefined();
    },
  );

  it.each([
    'Verträge zehn Jahre, Protokolle 30 Tage',
    'Logs 14 Tage; Bewerbungen: ein halbes Jahr',
    'thirty days, or 1 week',
    'Akten mehrere Jahre, Logs 7 Tage',
    'fünfundzwanzig Jahre',
  ])('is not known from “%s”, where one stands in words', (text) => {
    expect(longestPeriod(text)).toBeUndefined();
  });

  it('is read from a text of digits or letters only, however long', () => {
    expect(longestPeriod('9'.repeat(200_000))).toBeUndefined();
    expect(longestPeriod('a'.repeat(200_000))).toBeUndefined();
    expect(longestPeriod(`7 Tage${' '.repeat(200_000)}`)).toBe(7);
  });

  it('is never shorter than one that the text names', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 5 }), (days) => {
        expect(longestPeriod(days.map((it) => `Daten: ${it} Tage`).join('; '))).toBe(Math.max(...days));
      }),
    );
  });
});
