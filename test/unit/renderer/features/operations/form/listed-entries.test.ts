import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasEntry, toggledEntry } from '../../../../../../renderer/features/operations/form/listed-entries.ts';

describe('a suggested entry', () => {
  it('is put at the end of a list, in the way the list is written', () => {
    expect(toggledEntry('', 'Kontaktdaten')).toBe('Kontaktdaten');
    expect(toggledEntry('Stammdaten', 'Kontaktdaten')).toBe('Stammdaten, Kontaktdaten');
    expect(toggledEntry('Stammdaten\nVertragsdaten', 'Kontaktdaten')).toBe('Stammdaten\nVertragsdaten\nKontaktdaten');
  });

  it('is found whatever its case, but not as a part of another', () => {
    expect(hasEntry('stammdaten; Kontaktdaten', 'Stammdaten')).toBe(true);
    expect(hasEntry('Stammdaten der Kunden', 'Stammdaten')).toBe(false);
  });

  it('is taken out again, and the others stay as they were', () => {
    const entry = fc.stringMatching(/^[A-Za-zäöü]{1,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: (it) => it.toLowerCase(), minLength: 1, maxLength: 6 }), (all) => {
        const [last, ...others] = all.toReversed();
        const text = others.join(', ');
        expect(toggledEntry(toggledEntry(text, last ?? ''), last ?? '')).toBe(text);
      }),
    );
  });
});
