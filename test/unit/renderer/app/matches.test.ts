import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matches } from '../../../../renderer/app/palette/matches.ts';

const entries = [
  { label: 'Mehr-Faktor-Authentisierung', keywords: 'ZUG-03' },
  { label: 'Einmalpasswort', keywords: 'ZUG-09' },
  { label: 'Sichere Passwortablage', keywords: 'ZUG-10' },
  { label: 'Passwortrichtlinie', keywords: 'ZUG-02' },
  { label: 'Schließanlage', keywords: 'ZUT-01' },
  { label: 'Zugänge der Ärzte', keywords: 'ZUG-11' },
];
const found = (query: string, limit = 10) => matches(entries, query, limit).map(({ label }) => label);

describe('matches', () => {
  it('puts what begins so first, then words that begin so, then the rest', () => {
    expect(found('passwort')).toEqual(['Passwortrichtlinie', 'Sichere Passwortablage', 'Einmalpasswort']);
  });

  it('wants every word, in any order', () => {
    expect(found('ablage passwort')).toEqual(['Sichere Passwortablage']);
    expect(found('passwort schloss')).toEqual([]);
  });

  it('finds by keyword', () => {
    expect(found('zut-01')).toEqual(['Schließanlage']);
  });

  it('takes ß for ss and letters with or without accents', () => {
    expect(found('schliessanlage')).toEqual(['Schließanlage']);
    expect(found('arzte')).toEqual(['Zugänge der Ärzte']);
  });

  it('shows the first entries before anything is typed', () => {
    expect(found('  ', 2)).toEqual(['Mehr-Faktor-Authentisierung', 'Einmalpasswort']);
  });

  it('finds every entry by any part of its label', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.nat(20), fc.integer({ min: 1, max: 8 }), (entry, from, length) => {
        const part = entry.label.slice(from % entry.label.length, (from % entry.label.length) + length);
        expect(found(part)).toContain(entry.label);
      }),
    );
  });
});
