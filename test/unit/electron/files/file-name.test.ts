import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathBeside, safeFileName, withExtension } from '../../../../electron/files/file-name.ts';

describe('safeFileName', () => {
  test.each([
    ['Anlage TOM – Müller & Söhne', 'Anlage TOM – Müller & Söhne.docx'],
    ['Anlage.docx', 'Anlage.docx'],
    ['Lohn/Gehalt: "Stand 3"', 'Lohn-Gehalt- -Stand 3-.docx'],
    ['../../etc/passwd', '-..-etc-passwd.docx'],
    ['v1.2', 'v1.2.docx'],
    ['CON', 'TOM-CON.docx'],
    ['con.v2', 'TOM-con.v2.docx'],
    ['Lpt¹ .alt', 'TOM-Lpt¹ .alt.docx'],
    ['Console', 'Console.docx'],
    ['..\\..\\Windows\\x', '-..-Windows-x.docx'],
    ['Anlage\u2066\u200Bxcod.\u2069exe', 'Anlagexcod.exe.docx'],
    [' . ', 'TOM.docx'],
    ['a\u202Egnp\u0000', 'agnp.docx'],
  ])('makes of "%s" the name "%s"', (suggested, name) => {
    expect(safeFileName(suggested, 'annex')).toBe(name);
  });

  test('any text becomes one name with the right extension, and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (suggested) => {
        const name = safeFileName(suggested, 'case');
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.tomakte$/u);
        expect(name).not.toMatch(/^[.\s]/);
        expect(safeFileName(name, 'case')).toBe(name);
      }),
    );
  });

  test('a house catalogue has an extension of its own', () => {
    expect(safeFileName('Hauskatalog_2026-11-21.tomkatalog', 'house')).toBe('Hauskatalog_2026-11-21.tomkatalog');
    expect(withExtension('/tmp/Haus.tomakte', 'house')).toBe('/tmp/Haus.tomakte.tomkatalog');
  });

  test.each(['ö', '語', '🔒'])('a name of many "%s" is cut to what file systems take, between characters', (letter) => {
    const name = safeFileName(letter.repeat(150), 'case');
    expect(new TextEncoder().encode(name).byteLength).toBeLessThanOrEqual(255);
    expect(name.replaceAll(letter, '')).toBe('.tomakte');
  });
});

describe('withExtension', () => {
  test('appends what is missing and leaves the rest alone', () => {
    expect(withExtension('/home/a/Anlage', 'annex')).toBe('/home/a/Anlage.docx');
    expect(withExtension('/home/a/Anlage.DOCX', 'annex')).toBe('/home/a/Anlage.DOCX');
    expect(withExtension('/home/a/Anlage.exe', 'annex')).toBe('/home/a/Anlage.exe.docx');
  });
});

describe('pathBeside', () => {
  test('keeps folder and name, dots in them too', () => {
    expect(pathBeside('/home/a.b/Anlage_3.1.docx', 'annexPdf')).toBe('/home/a.b/Anlage_3.1.pdf');
    expect(pathBeside('/home/a.b/Anlage', 'annexPdf')).toBe('/home/a.b/Anlage.pdf');
  });
});
