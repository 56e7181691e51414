import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../../../../../renderer/features/measures/list/search/compound.ts';
import { allowedSlips, slips } from '../../../../../../../renderer/features/measures/list/search/slips.ts';

describe('slips of typing', () => {
  it.each([
    ['passwort', 'passwort', 0],
    ['passw', 'passwort', 0],
    ['zutritskontrolle', 'zutrittskontrolle', 1],
    ['passwotr', 'passwort', 1],
    ['passxort', 'passwort', 1],
    ['passwoort', 'passwort', 1],
    ['paswotr', 'passwort', 2],
    ['kennwort', 'passwort', 3],
  ])('from %s to %s: %i', (typed, known, count) => {
    expect(slips(typed, known, 2)).toBe(count);
  });

  it('never counts more than one for a letter left out', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 3, maxLength: 14 });
    fc.assert(
      fc.property(word, fc.nat(), (known, at) => {
        const place = at % known.length;
        expect(slips(known.slice(0, place) + known.slice(place + 1), known, 2)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('are not allowed in short words', () => {
    expect(['wlan', 'kamera', 'verschlüsselung'].map(allowedSlips)).toEqual([0, 1, 2]);
  });
});

describe('parts of a compound', () => {
  const knows =
    (...words: string[]) =>
    (part: string) =>
      words.includes(part);

  it.each([
    ['mitarbeiterschulung', ['mitarbeiter', 'schulung']],
    ['vertraulichkeitserklarung', ['vertraulichkeit', 'erklarung']],
    ['schulung', []],
    ['mitarbeiterraum', []],
  ])('%s', (word, parts) => {
    expect(partsOf(word, knows('mitarbeiter', 'schulung', 'vertraulichkeit', 'erklarung'))).toEqual(parts);
  });
});
