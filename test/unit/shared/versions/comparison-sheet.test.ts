import { describe, expect, test } from 'vitest';
import { readComparisonTexts } from '../../../../build/cli/read-annex-parts.ts';
import { checkBytes } from '../../../../build/docx-check/check.ts';
import { findingLine } from '../../../../build/docx-check/finding.ts';
import { type AnnexDocument, annexTexts, type Inline, type TableBlock } from '../../../../shared/annex/document.ts';
import { renderAnnex } from '../../../../shared/docx/render-annex.ts';
import { LANGUAGES, type Language } from '../../../../shared/domain/localised.ts';
import { changeText } from '../../../../shared/versions/change-text.ts';
import { comparisonSheet, type SheetInput } from '../../../../shared/versions/comparison-sheet.ts';
import { sampleInput } from '../annex/annex-samples.ts';
import { compared, said, stateOf } from './state-samples.ts';

const before = stateOf([
  said('ZUG-02', { values: { minLength: 14 } }),
  said('ZUT-13'),
  said('ZUG-06', { status: 'partial', note: 'Nur Notebooks.' }),
]);
const { operation } = sampleInput();
const after = stateOf(
  [
    said('ZUG-02', { values: { minLength: 10, blocklist: true } }),
    said('ZUG-06', { note: 'Nur Notebooks und Tablets.' }),
    said('VER-01'),
  ],
  { operation: { ...operation, purposes: 'Versand' } },
);

function sheet(language: Language, fields: Partial<SheetInput> = {}): AnnexDocument {
  return comparisonSheet({
    comparison: compared(before, after),
    before: { number: '1.0', date: '2026-03-01' },
    after: { number: '1.1', date: '2026-11-22' },
    reasons: { 'ZUG-02': 'Jetzt mit zweitem Faktor.' },
    operationName: 'Kundenportal',
    organisationName: 'Deichdaten GmbH',
    clientName: 'Verband Küste e. V.',
    texts: readComparisonTexts(language),
    ...fields,
  });
}

const marked = ({ text, bold, italic }: Inline) => (bold ? `**${text}**` : italic ? `_${text}_` : text);
const tables = (document: AnnexDocument) => document.blocks.filter((it): it is TableBlock => it.kind === 'table');
const rowsOf = (table: TableBlock | undefined) =>
  table?.rows.map((row) => row.map((cell) => cell.map(marked).join('')));

describe('the comparison sheet', () => {
  test('has a row for each change: measure, before, after, kind and reason', () => {
    expect(rowsOf(tables(sheet('de'))[1])).toEqual([
      ['**Einbruchhemmende Türen und Fenster**', 'Einbruchhemmende Türen und Fenster', '–', 'entfallen', ''],
      [
        '**Passwortrichtlinie**',
        'Mindestlänge: _14_ Zeichen\nAbgleich mit Sperrliste: –',
        'Mindestlänge: **10** Zeichen\nAbgleich mit Sperrliste: **ja**',
        'abgeschwächt',
        'Jetzt mit zweitem Faktor.',
      ],
      [
        '**Automatische Bildschirmsperre**',
        'Stand: _teilweise umgesetzt_\nAnmerkung: Nur Notebooks.',
        'Stand: **umgesetzt**\nAnmerkung: Nur Notebooks** und Tablets**.',
        'verstärkt',
        '',
      ],
      ['**Datensicherungskonzept**', '–', 'Datensicherungskonzept', 'neu', ''],
    ]);
    expect(rowsOf(tables(sheet('de'))[2])).toEqual([['**Zwecke**', '–', 'Versand', 'neu', '']]);
  });

  test('says in its head which versions it compares and how much changed', () => {
    expect(rowsOf(tables(sheet('en'))[0])).toEqual([
      ['Processing operation', 'Kundenportal'],
      ['Organisation', 'Deichdaten GmbH'],
      ['Client', 'Verband Küste e. V.'],
      ['Earlier version', '1.0, as of 1 Mar 2026'],
      ['Later version', '1.1, as of 22 Nov 2026'],
      ['Changes', '1 removed, 1 weakened, 2 new, 1 strengthened'],
    ]);
    expect(sheet('de', { after: { number: '', date: '2026-11-22' } }).header.right).toBe(
      'Fassung 1.0 und heutiger Stand',
    );
  });

  test('says plainly that an old version was compared by its words, and that nothing differs', () => {
    const comparison = { ...compared(before, after), isByWords: true };
    expect(annexTexts(sheet('de', { comparison })).join()).toContain('nicht ihre Werte');
    expect(annexTexts(sheet('de', { comparison: compared(before, before) })).join()).toContain(
      'unterscheiden sich nicht',
    );
  });

  test.each(LANGUAGES)('is a Word file that passes all checks (%s), the same bytes each time', async (language) => {
    const document = sheet(language);
    const bytes = await renderAnnex(document, { pageNumbers: false });
    expect(checkBytes(bytes, document).findings.map(findingLine)).toEqual([]);
    expect(await renderAnnex(sheet(language), { pageNumbers: false })).toEqual(bytes);
  });
});

describe('the proposal for the version table', () => {
  test('names what changed, kind by kind', () => {
    const { changes } = compared(before, after);
    expect(changeText(changes, readComparisonTexts('de'))).toBe(
      'Entfallen: Einbruchhemmende Türen und Fenster. Abgeschwächt: Passwortrichtlinie. Neu: Datensicherungskonzept, Zwecke. Verstärkt: Automatische Bildschirmsperre.',
    );
    expect(changeText([], readComparisonTexts('en'))).toBe('No changes of content.');
  });

  test('counts what would be too much to name', () => {
    const many = ['ZUT-01', 'ZUT-02', 'ZUT-03', 'ZUT-04', 'ZUT-05', 'ZUT-06'].map((id) => said(id));
    expect(changeText(compared(stateOf([]), stateOf(many)).changes, readComparisonTexts('de'))).toMatch(
      / und 2 weitere\.$/,
    );
  });
});
