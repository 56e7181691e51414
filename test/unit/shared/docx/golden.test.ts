import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { DOCUMENT, STYLES } from '../../../../build/docx-check/word-package.ts';
import { renderAnnex } from '../../../../shared/docx/render-annex.ts';
import { heading, item, measure, note, noteList, paragraph, purpose, table } from '../../../support/annex-builder.ts';
import { smallAnnex } from '../../../support/small-annex.ts';

/** One line per paragraph, row and cell, for reading and for the diff of a change. */
function readable(bytes: Uint8Array | undefined): string {
  const xml = strFromU8(bytes ?? new Uint8Array());
  return `${xml.replace(/ xmlns:\w+="[^"]*"/g, '').replace(/(?<=>)(?=<(w:p|w:tbl|w:tr|w:tc|w:sectPr|w:style)[ >])/g, '\n')}\n`;
}

const annex = smallAnnex([
  { kind: 'title', text: 'Technische und organisatorische Maßnahmen' },
  { kind: 'tableOfContents', title: 'Inhaltsverzeichnis' },
  heading(1, '1', 'Vertraulichkeit (Art. 32 Abs. 1 lit. b DSGVO)'),
  heading(2, '1.1', 'Zutrittskontrolle'),
  purpose('Zweck:', 'Unbefugte kommen nicht in die Räume.'),
  measure('ZUT-01', 'Türschließung (Protokolle: 90 Tage)', {
    qualifier: 'teilweise umgesetzt',
    note: [note('Nur im Neubau.'), noteList(item('Altbau', item('ab 2027')))],
  }),
  measure('ZUT-02', 'Alarmanlage'),
  heading(2, '1.2', 'Pseudonymisierung'),
  paragraph('marker', { text: 'Nicht auftragsrelevant.', bold: true }),
  table({
    title: 'Unterauftragsverarbeiter',
    columns: [
      ['Unternehmen', 0.6],
      ['Land', 0.4],
    ],
    rows: [['Polarnetz Oy', 'Finnland']],
  }),
]);

// A difference here is a difference in every annex: read it, open the file in Word, then update with `vitest -u`.
test('a small annex becomes exactly this document', async () => {
  const parts = unzipSync(await renderAnnex(annex));
  await expect(readable(parts[DOCUMENT])).toMatchFileSnapshot('../../../fixtures/docx/small-annex.document.xml');
  await expect(readable(parts[STYLES])).toMatchFileSnapshot('../../../fixtures/docx/small-annex.styles.xml');
});
