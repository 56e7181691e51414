import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { signatureRows } from '../../../shared/annex/document.ts';
import { renderAnnex } from '../../../shared/docx/render-annex.ts';
import { PYTHON, WITHOUT } from '../../support/outside-programs.ts';
import { sampleAnnex } from '../../support/sample-annex.ts';

/** Prints style name and text of each paragraph of the body as JSON. */
const READER = `
import docx, json, sys
document = docx.Document(sys.argv[1])
properties = document.core_properties
print(json.dumps({
    "title": properties.title,
    "language": properties.language,
    "paragraphs": [[p.style.name, p.text] for p in document.paragraphs],
    "tables": [[[c.text for c in r.cells] for r in t.rows] for t in document.tables],
}))
`;

interface Reading {
  title: string;
  language: string;
  paragraphs: [string, string][];
  tables: string[][][];
}

const folder = mkdtempSync(join(tmpdir(), 'python-docx-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function reading(): Promise<Reading> {
  const file = join(folder, 'annex.docx');
  writeFileSync(file, await renderAnnex(sampleAnnex(), { pageNumbers: false }));
  const output = execFileSync(PYTHON, ['-c', READER, file], { encoding: 'utf8' });
  return JSON.parse(output.replaceAll('\\u00a0', ' '));
}

test.skipIf(WITHOUT.pythonDocx)('python-docx reads the measures under their headings', async () => {
  const { paragraphs } = await reading();
  const lines = paragraphs
    .filter(([style]) => /^(heading \d|TOM Maßnahme)$/i.test(style))
    .map(([style, text]) => (style === 'TOM Maßnahme' ? `  ${text.trim().replace(/ – {2}.*/, '')}` : text));
  const expected = sampleAnnex().blocks.flatMap((block) => {
    if (block.kind === 'heading') return block.text;
    return block.kind === 'measure' ? `  ${block.inlines.map(({ text }) => text).join('')}` : [];
  });
  expect(lines).toEqual(expected);
});

test.skipIf(WITHOUT.pythonDocx)('python-docx reads tables and document properties', async () => {
  const { tables, title, language } = await reading();
  const expected = sampleAnnex().blocks.flatMap((block) => {
    if (block.kind === 'signatures')
      return [[block.parties.map(({ role, name }) => `${role}\n${name}`), ...signatureRows(block)]];
    if (block.kind !== 'table') return [];
    const rows = block.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')));
    return [block.hasHead ? [block.columns.map((column) => column.title), ...rows] : rows];
  });
  // Boxes are no runs for python-docx: what stands behind them is left with the space between.
  const read = tables.slice(1).map((rows) => rows.map((row) => row.map((cell) => cell.trim())));
  expect(read).toEqual(expected);
  expect({ title, language }).toEqual({ title: sampleAnnex().properties.title, language: 'de-DE' });
});
