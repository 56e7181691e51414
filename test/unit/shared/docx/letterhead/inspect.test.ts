import { describe, expect, test } from 'vitest';
import { inspectLetterhead } from '../../../../../shared/docx/inspect-letterhead.ts';
import { germanLetterhead, germanNumbering } from '../../../../support/letterheads/german-letterhead.ts';
import { type LetterheadParts, letterhead, paragraph } from '../../../../support/letterheads/letterhead-parts.ts';

const inspected = (more: Partial<LetterheadParts> = {}) => inspectLetterhead(letterhead(germanLetterhead(more)));

describe('a letterhead is looked at', () => {
  test('page, margins, header, footer, logo and page numbers', () => {
    expect(inspected()).toMatchObject({
      page: { width: 11906, height: 16838, margin: { top: 2268, left: 1418 }, textWidth: 9070 },
      sections: 1,
      header: { isThere: true, text: '{{organisation}} · Stand {{ Datum }} – {{Datum}}' },
      hasPageNumbers: true,
      hasLogo: true,
      annexPlace: 'end',
      hasText: false,
      leftOut: [],
    });
  });

  test('fonts of its theme, and whether others have them', () => {
    expect(inspected().fonts).toEqual([
      { name: 'Arial', use: 'text', isCommon: true },
      { name: 'Georgia', use: 'headings', isCommon: true },
    ]);
    const rare = germanLetterhead().theme?.replace('Arial', 'Hausschrift Pro') ?? '';
    expect(inspected({ theme: rare }).fonts[0]).toEqual({ name: 'Hausschrift Pro', use: 'text', isCommon: false });
  });

  test('the colour of its headings, unless it cannot be read on white', () => {
    expect(inspected().accent).toBe('#7a1f3d');
    expect(inspected({ styles: germanLetterhead().styles.replaceAll('7A1F3D', 'FFE066') }).accent).toBe('');
  });

  test('styles by the names that all editions of Word know', () => {
    const { mapped, added } = inspected().styles;
    expect(mapped).toEqual(['Normal', 'Title', 'heading 1', 'heading 2', 'heading 3', 'List Bullet']);
    expect(added).toContain('toc 1');
  });

  test('also where another program wrote the names it shows in German', () => {
    const styles = germanLetterhead()
      .styles.replace('"heading 1"', '"Überschrift 1"')
      .replace('"List Bullet"', '"Aufzählungszeichen"');
    expect(inspected({ styles }).styles.mapped).toEqual(expect.arrayContaining(['heading 1', 'List Bullet']));
  });

  test('whose numbers headings get', () => {
    expect(inspected().headingNumbers).toBe('letterhead');
    expect(inspected({ numbering: germanNumbering(['Teil %1', '%2', '%3']) }).headingNumbers).toBe('own');
  });

  test('placeholders, known in both languages, and unknown', () => {
    const body =
      paragraph('{{ Titel }} {{date}} {{Anlage}}').replace('{{Anlage}}', '') +
      paragraph('{{Sachbearbeiter}}') +
      paragraph('{{anlage}}');
    const { placeholders, annexPlace, hasText } = inspected({ body, header: paragraph('') });
    expect(placeholders.known).toEqual(expect.arrayContaining(['Titel', 'date', 'anlage']));
    expect(placeholders.unknown).toEqual(['Sachbearbeiter']);
    expect({ annexPlace, hasText }).toEqual({ annexPlace: 'placeholder', hasText: true });
  });

  test('placeholders in single braces, as in the texts of layouts; not what has more on one side', () => {
    const body = paragraph('{Datum} {Sachbearbeiter} {{title} {label}}') + paragraph('{Anlage}');
    const { placeholders, annexPlace } = inspected({ body, header: paragraph('{organisation}') });
    expect(placeholders.known.toSorted()).toEqual(['Anlage', 'Datum', 'label', 'organisation', 'version']);
    expect(placeholders.unknown).toEqual(['Sachbearbeiter']);
    expect(annexPlace).toBe('placeholder');
  });

  test('without header and footer it says that they are not there', () => {
    const { header, footer, hasPageNumbers, hasLogo } = inspected({ header: '', footer: '' });
    expect([header.isThere, footer.isThere, hasPageNumbers, hasLogo]).toEqual([false, false, false, false]);
  });
});
