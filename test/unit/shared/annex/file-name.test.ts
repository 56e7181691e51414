import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annexFileName } from '../../../../shared/annex/file-name.ts';
import { annexTexts } from './annex-samples.ts';

const named = (organisation: string, operation: string, number?: string, language: 'de' | 'en' = 'de') =>
  annexFileName({
    organisation: { name: organisation },
    operation: { name: operation },
    version: number === undefined ? undefined : { number },
    texts: annexTexts(language),
  });

test.each([
  [named('Nordlicht GmbH', 'Kundenportal', '3.1'), 'Anlage-TOM_Nordlicht-GmbH_Kundenportal_3.1.docx'],
  [
    named('Größe & Söhne OHG', 'Lohn/Gehalt: "2026"', '1.5a', 'en'),
    'Annex-TOM_Größe-&-Söhne-OHG_Lohn-Gehalt-2026_1.5a.docx',
  ],
  [named('', '  ', ''), 'Anlage-TOM.docx'],
  [named('Verband Küste e. V.', 'CON', undefined), 'Anlage-TOM_Verband-Küste-e.-V_CON.docx'],
  [named('../../etc', 'a\\b', '..'), 'Anlage-TOM_etc_a-b.docx'],
])('%s', (name, expected) => {
  expect(name).toBe(expected);
});

test('every file system takes the name, whatever the case is called', () => {
  const any = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(any, any, any, (organisation, operation, number) => {
      const name = named(organisation, operation, number);
      expect(name).toMatch(/^Anlage-TOM[\p{L}\p{M}\p{N}.+&,()_-]*\.docx$/u);
      // Throws when half a character was left over.
      expect(encodeURIComponent(name)).not.toBe('');
      expect(Array.from(name).length).toBeLessThan(140);
    }),
  );
});
