import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { libreOfficeStage } from '../../../build/docx-check/libreoffice.ts';
import { schemaStage } from '../../../build/docx-check/schema.ts';
import { type RenderOptions, renderAnnex } from '../../../shared/docx/render-annex.ts';
import { germanLetterhead, germanNumbering } from '../../support/letterheads/german-letterhead.ts';
import { letterhead, paragraph } from '../../support/letterheads/letterhead-parts.ts';
import { png } from '../../support/letterheads/png.ts';
import { PYTHON, WITHOUT } from '../../support/outside-programs.ts';
import { sampleAnnex } from '../../support/sample-annex.ts';
import { openWord } from '../../support/word-reader.ts';

const MINUTES = 180_000;

/** Style and text of each paragraph, and of the header. */
const READER = `
import docx, json, sys
document = docx.Document(sys.argv[1])
print(json.dumps({
    "paragraphs": [[p.style.name, p.text] for p in document.paragraphs],
    "header": [p.text for p in document.sections[0].header.paragraphs],
}))
`;

const LOOKS: [string, RenderOptions][] = [
  ['in a German letterhead', { letterhead: letterhead(germanLetterhead()) }],
  [
    'between the lines of a letter, counting for itself',
    {
      letterhead: letterhead(
        germanLetterhead({
          isTemplate: false,
          body: paragraph('Guten Tag') + paragraph('{{anlage}}') + paragraph('Viele Grüße'),
          numbering: germanNumbering(['§ %1', '%2)', '%3)']),
        }),
      ),
    },
  ],
  [
    'in colour, font and logo of choice',
    { design: { accent: '#0b6e4f', font: 'Cambria', logo: { bytes: png(200, 60, [11, 110, 79]), type: 'png' } } },
  ],
];

describe.each(LOOKS)('an annex %s', (_, look) => {
  const folder = mkdtempSync(join(tmpdir(), 'letterhead-test-'));
  const file = join(folder, 'annex.docx');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function write() {
    const bytes = await renderAnnex(sampleAnnex(), look);
    writeFileSync(file, bytes);
    return bytes;
  }

  test(
    "is accepted by Microsoft's validator",
    async () => {
      await write();
      expect(await schemaStage(file)).toEqual({ stage: 'Open XML SDK', findings: [] });
    },
    MINUTES,
  );

  test.skipIf(WITHOUT.libreOffice)(
    'opens in LibreOffice, with each heading on the page that the contents list says',
    async () => {
      const word = openWord(await write());
      expect(await libreOfficeStage(file, word)).toEqual({ stage: 'LibreOffice', findings: [] });
    },
    MINUTES,
  );

  test.skipIf(WITHOUT.pythonDocx)(
    'is read by python-docx with its measures',
    async () => {
      await write();
      const { paragraphs } = JSON.parse(execFileSync(PYTHON, ['-c', READER, file], { encoding: 'utf8' }));
      const measures = sampleAnnex().blocks.filter(({ kind }) => kind === 'measure');
      const read = paragraphs.filter(([style]: [string]) => style === 'TOM Maßnahme');
      expect(read).toHaveLength(measures.length);
    },
    MINUTES,
  );
});
