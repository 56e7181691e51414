import { expect, test, vi } from 'vitest';
import { checkBytes } from '../../../../build/docx-check/check.ts';
import { STYLES } from '../../../../build/docx-check/word-package.ts';
import { child, descendants, valAt } from '../../../../build/docx-check/xml.ts';
import type { AnnexDocument } from '../../../../shared/annex/document.ts';
import { type RenderStep, renderAnnex } from '../../../../shared/docx/render-annex.ts';
import { body, heading, measure, note, table } from '../../../support/annex-builder.ts';
import { englishAnnex } from '../../../support/english-annex.ts';
import { sampleAnnex } from '../../../support/sample-annex.ts';
import { smallAnnex } from '../../../support/small-annex.ts';
import { headingLines, paragraphsOf, partOf } from '../../../support/word-reader.ts';

/** Heading → measures under it, in the model and in the file. */
function measuresByHeading(annex: AnnexDocument): [string, string[]][] {
  const groups: [string, string[]][] = [];
  for (const block of annex.blocks) {
    if (block.kind === 'heading') groups.push([block.text, []]);
    if (block.kind === 'measure') groups.at(-1)?.[1].push(block.inlines.map(({ text }) => text).join(''));
  }
  return groups;
}

function measuresInFile(bytes: Uint8Array): [string, string[]][] {
  const groups: [string, string[]][] = [];
  for (const { style, text } of paragraphsOf(bytes)) {
    if (/^Heading\d$/.test(style)) groups.push([text, []]);
    if (style === 'TOMMassnahme') groups.at(-1)?.[1].push(text.replace(/^[☐☒]\t| – {2}.*$/g, ''));
  }
  return groups;
}

test('every measure stands under its own heading', async () => {
  expect(measuresInFile(await renderAnnex(sampleAnnex()))).toEqual(measuresByHeading(sampleAnnex()));
});

test('Word counts the headings as the annex prints them', async () => {
  const expected = sampleAnnex().blocks.flatMap((block) =>
    block.kind === 'heading' ? `${block.number} ${block.text}` : [],
  );
  expect(headingLines(await renderAnnex(sampleAnnex()))).toEqual(expected);
});

test('letters and headings without a number, too, in the contents list as well', async () => {
  const lettered = { numbering: 'letters' } as const;
  const bare = { numbering: 'none' } as const;
  const annex = smallAnnex([
    { kind: 'tableOfContents', title: 'Inhalt' },
    heading(1, '1', 'Zweck'),
    heading(1, 'A', 'Vertraulichkeit', lettered),
    heading(2, 'A.1', 'Zutritt', lettered),
    heading(3, 'A.1.1', 'Technisch', lettered),
    heading(1, 'B', 'Integrität', lettered),
    heading(1, '', 'Ohne', bare),
    heading(1, '2', 'Ende'),
  ]);
  const bytes = await renderAnnex(annex);
  expect(checkBytes(bytes, annex).findings).toEqual([]);
  expect(headingLines(bytes)).toEqual([
    ...['1 Zweck', 'A Vertraulichkeit', 'A.1 Zutritt', 'A.1.1 Technisch', 'B Integrität', ' Ohne', '2 Ende'],
  ]);
  const entries = paragraphsOf(bytes).filter(({ style }) => /^TOC\d$/.test(style));
  expect(entries.map(({ text }) => text.replace(/\t\d+$/, ''))).toEqual([
    ...['1\tZweck', 'A\tVertraulichkeit', 'A.1\tZutritt', 'B\tIntegrität', 'Ohne', '2\tEnde'],
  ]);
});

test('letters begin below the chapter in a flat structure', async () => {
  const lettered = { numbering: 'letters' } as const;
  const annex = smallAnnex([
    heading(1, '1', 'Maßnahmen'),
    heading(2, 'A', 'Zutritt', lettered),
    heading(3, 'A.1', 'Technisch', lettered),
    heading(2, 'B', 'Zugang', lettered),
    heading(1, '2', 'Ende'),
  ]);
  expect(checkBytes(await renderAnnex(annex), annex).findings).toEqual([]);
});

test('a wrong letter is found', async () => {
  const lettered = (number: string) => smallAnnex([heading(1, number, 'Zutritt', { numbering: 'letters' })]);
  const { findings } = checkBytes(await renderAnnex(lettered('A')), lettered('B'));
  expect(findings.map(({ rule }) => rule)).toEqual(['heading-number']);
});

test('the contents list holds the headings of levels 1 and 2 with their pages', async () => {
  const entries = paragraphsOf(await renderAnnex(sampleAnnex())).filter(({ style }) => /^TOC\d$/.test(style));
  expect(entries.map(({ text }) => text)).toEqual([
    '1\tGegenstand und Geltungsbereich\t3',
    '1.1\tZweck dieser Anlage\t3',
    '1.2\tKennzeichnung der Maßnahmen\t3',
    '1.3\tÄnderungen und Fortentwicklung\t3',
    '2\tUmsetzungsübersicht\t3',
    '3\tVertraulichkeit (Art. 32 Abs. 1 lit. b DSGVO)\t4',
    '3.1\tZutrittskontrolle\t4',
    '3.2\tZugangskontrolle\t4',
    '3.3\tPseudonymisierung\t4',
    '4\tIntegrität (Art. 32 Abs. 1 lit. b DSGVO)\t5',
    '4.1\tWeitergabekontrolle\t5',
    '5\tVerfügbarkeit und Belastbarkeit (Art. 32 Abs. 1 lit. b, c DSGVO)\t5',
    '5.1\tVerfügbarkeitskontrolle\t5',
    '5.2\tGeplante Maßnahmen\t5',
    '6\tUnterauftragsverarbeiter\t6',
    '7\tTrennung und Zuständigkeiten\t6',
    '8\tUnterschriften\t7',
    'Maßnahmen der Fernwacht Leitstellen GmbH\t7',
    '1\tZutritt zur Leitstelle\t7',
    '1.1\tSchleuse\t7',
    '2\tZugang zu den Systemen\t7',
  ]);
});

test('without page numbers the contents list is filled all the same', async () => {
  const bytes = await renderAnnex(sampleAnnex(), { pageNumbers: false });
  const entries = paragraphsOf(bytes).filter(({ style }) => /^TOC\d$/.test(style));
  expect(entries[1]?.text).toBe('1.1\tZweck dieser Anlage\t');
});

test('an English annex is marked as English', async () => {
  const bytes = await renderAnnex(englishAnnex());
  const language = child(partOf(bytes, STYLES), 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang');
  expect(language?.attributes['w:val']).toBe('en-GB');
  expect(checkBytes(bytes, englishAnnex()).findings).toEqual([]);
});

test('header from page two on, footer with page x of y on every page', async () => {
  const bytes = await renderAnnex(smallAnnex([body('Text')]));
  expect(paragraphsOf(bytes)).toHaveLength(1);
  const footers = ['word/footer1.xml', 'word/footer2.xml'].map((name) => partOf(bytes, name));
  const codes = footers.map((footer) => descendants(footer, 'w:instrText').map(({ text }) => text.trim()));
  expect(codes).toEqual([
    ['PAGE', 'NUMPAGES'],
    ['PAGE', 'NUMPAGES'],
  ]);
  expect(descendants(partOf(bytes, 'word/document.xml'), 'w:titlePg')).toHaveLength(1);
});

test('progress is told step by step, estimating pages only once', async () => {
  const onProgress = vi.fn<(step: RenderStep, done: number) => void>();
  await renderAnnex(smallAnnex([heading(1, '1', 'Kapitel')]), { onProgress });
  expect(onProgress.mock.calls).toEqual([
    ['building', 0],
    ['building', 1],
    ['pages', 0],
    ['pages', 1],
    ['packing', 0],
    ['packing', 1],
  ]);
});

test('an aborted rendering stops before its next step', async () => {
  const controller = new AbortController();
  const onProgress = (step: RenderStep) => {
    if (step === 'pages') controller.abort();
  };
  await expect(renderAnnex(sampleAnnex(), { onProgress, signal: controller.signal })).rejects.toThrow('aborted');
});

test('a table row with too few cells is refused, not padded', async () => {
  const broken = table({
    title: 'Fassungen',
    columns: [
      ['Nr.', 0.5],
      ['Datum', 0.5],
    ],
    rows: [['1']],
  });
  await expect(renderAnnex(smallAnnex([broken]))).rejects.toThrow('table "Fassungen", row 1: 1 cells, 2 columns');
});

test('an annex without any block is still a Word file', async () => {
  const bytes = await renderAnnex(smallAnnex([]));
  expect(paragraphsOf(bytes)).toEqual([]);
});

test('a box shows what the measure says', async () => {
  const bytes = await renderAnnex(smallAnnex([measure('ZUT-01', 'a'), measure('ZUT-02', 'b', { checked: false })]));
  expect(paragraphsOf(bytes).map(({ text }) => text)).toEqual(['☒\ta', '☐\tb']);
});

test('a paragraph of a note that is longer than a page may break', async () => {
  const bytes = await renderAnnex(
    smallAnnex([measure('ZUT-01', 'a', { note: [note('kurz'), note('lang '.repeat(1200))] })]),
  );
  const kept = paragraphsOf(bytes).map(({ element }) => valAt(element, 'w:pPr', 'w:keepLines'));
  expect(kept.slice(1)).toEqual([undefined, 'false']);
});
