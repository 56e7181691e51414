import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkBytes } from '../../../../../build/docx-check/check.ts';
import { headingsOf } from '../../../../../build/docx-check/headings.ts';
import { textOf } from '../../../../../build/docx-check/word-text.ts';
import { descendants, valAt } from '../../../../../build/docx-check/xml.ts';
import type { AnnexDocument } from '../../../../../shared/annex/document.ts';
import { renderAnnex } from '../../../../../shared/docx/render-annex.ts';
import { body, headingCounter, item, measure } from '../../../../support/annex-builder.ts';
import { germanLetterhead, germanNumbering } from '../../../../support/letterheads/german-letterhead.ts';
import {
  type LetterheadParts,
  letterhead,
  letterheadFiles,
  paragraph,
  zipOf,
} from '../../../../support/letterheads/letterhead-parts.ts';
import { sampleAnnex } from '../../../../support/sample-annex.ts';
import { smallAnnex } from '../../../../support/small-annex.ts';
import { openWord } from '../../../../support/word-reader.ts';

function annex(): AnnexDocument {
  const heading = headingCounter();
  return smallAnnex([
    { kind: 'kicker', text: 'Anlage 1' },
    { kind: 'title', text: 'Maßnahmen' },
    { kind: 'tableOfContents', title: 'Inhalt' },
    heading(1, 'Vertraulichkeit', true),
    heading(2, 'Zutritt'),
    body('Der Text {{organisation}} stammt vom Benutzer.'),
    { kind: 'list', items: [item('Eins', item('Zwei'))] },
    measure('ZUT-01', 'Türschließung'),
  ]);
}

const write = (parts: LetterheadParts, it = annex(), pageNumbers = false) =>
  renderAnnex(it, { letterhead: letterhead(parts), pageNumbers });

async function written(more: Partial<LetterheadParts> = {}) {
  const bytes = await write(germanLetterhead(more));
  const word = openWord(bytes);
  const root = word.xml.get('word/document.xml');
  if (!root) throw new Error('no document');
  const paragraphs = descendants(root, 'w:p');
  return { bytes, word, root, paragraphs, texts: paragraphs.map(textOf) };
}

describe('an annex in a German letterhead', () => {
  test('passes the check of Word files', async () => {
    const bytes = await write(germanLetterhead(), sampleAnnex(), true);
    expect(checkBytes(bytes).findings).toEqual([]);
  });

  test('has the same bytes every time', async () => {
    expect(await write(germanLetterhead())).toEqual(await write(germanLetterhead()));
  });

  test('uses the styles of the letterhead by their names and adds only what it lacks', async () => {
    const { word, paragraphs } = await written();
    const styleOf = (text: string) =>
      valAt(
        paragraphs.find((it) => textOf(it) === text),
        'w:pPr',
        'w:pStyle',
      );
    expect([styleOf('Vertraulichkeit'), styleOf('Maßnahmen'), styleOf('Eins')]).toEqual([
      'berschrift1',
      'Titel',
      'Aufzhlungszeichen',
    ]);
    const names = [...word.styles.values()].map((style) => valAt(style, 'w:name')?.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('tom maßnahme');
    expect(word.styles.has('Heading1')).toBe(false);
  });

  test('is headed, footed and sized as the letterhead says', async () => {
    const { word, root, bytes } = await written();
    const margins = word.stories.filter(([name]) => /header|footer/.test(name)).map(([, story]) => textOf(story));
    expect(margins).toHaveLength(2);
    expect(descendants(root, 'w:pgMar')[0]?.attributes['w:left']).toBe('1418');
    expect(Object.keys(unzipSync(bytes))).toContain('word/media/image1.png');
  });

  test('fills placeholders however their runs are split, also in header and footer, and not those in the annex', async () => {
    const { word, texts } = await written();
    const margins = word.stories.filter(([name]) => /header|footer/.test(name)).map(([, story]) => textOf(story));
    expect(margins.join('\n')).toContain('Birkenfeld Lohn GmbH');
    expect(margins.join('\n')).toContain('Stand 01.03.2026 – 01.03.2026');
    expect(margins.join('\n')).toContain('Anlage 1 · Version 1.0 · Seite ');
    expect(texts).toContain('Der Text {{organisation}} stammt vom Benutzer.');
  });

  test('counts headings as the letterhead does', async () => {
    const { word } = await written();
    expect(headingsOf(word).map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1. Vertraulichkeit',
      '1.1 Zutritt',
    ]);
  });

  test.each([
    ['counts otherwise', germanNumbering(['§ %1', '(%2)', '%3'])],
    ['counts in letters', germanNumbering(['%1', '%1.%2', '%1.%2.%3'], 'upperLetter')],
  ])('counts for itself where the letterhead %s, so that cross-references hold', async (_, numbering) => {
    const { word } = await written({ numbering });
    expect(headingsOf(word).map(({ number }) => number)).toEqual(['1', '1.1']);
  });

  test('begins at 1 again behind headings of the letterhead', async () => {
    const { root } = await written({ body: paragraph('Vorwort', '<w:pStyle w:val="berschrift1"/>') });
    const headings = descendants(root, 'w:p').filter((it) => valAt(it, 'w:pPr', 'w:pStyle') === 'berschrift1');
    expect(headings.map((it) => valAt(it, 'w:pPr', 'w:numPr', 'w:numId') !== undefined)).toEqual([false, true]);
  });

  test('fits its tables to the width between the margins', async () => {
    const word = openWord(await write(germanLetterhead(), sampleAnnex()));
    const root = word.xml.get('word/document.xml');
    const widths = (root ? descendants(root, 'w:tblGrid') : []).map((grid) =>
      grid.children.reduce((sum, column) => sum + Number(column.attributes['w:w']), 0),
    );
    expect(new Set(widths)).toEqual(new Set([9070]));
  });

  test('gives the logo without a description the name of the organisation', async () => {
    const { word } = await written();
    const drawings = word.stories.flatMap(([, story]) => descendants(story, 'wp:docPr'));
    expect(drawings.map(({ attributes }) => attributes.descr)).toEqual(['Birkenfeld Lohn GmbH']);
  });
});

test('an older annex serves as letterhead, too: its boxes are not taken for those of the new one', async () => {
  const older = await renderAnnex(annex());
  const bytes = await renderAnnex(annex(), { letterhead: older });
  expect(checkBytes(bytes).findings).toEqual([]);
});

test('in an English letterhead, styles are found just the same', async () => {
  const english = (text: string) =>
    text
      .replaceAll('"berschrift', '"Heading')
      .replaceAll('"Standard"', '"Normal"')
      .replaceAll('"Titel"', '"Title"')
      .replaceAll('"Aufzhlungszeichen"', '"ListBullet"');
  const { styles, numbering = '' } = germanLetterhead();
  const word = openWord(
    await write(germanLetterhead({ styles: english(styles), numbering: english(numbering) }), annex(), true),
  );
  const names = [...word.styles.values()].map((style) => valAt(style, 'w:name')?.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
  expect(headingsOf(word).map(({ number }) => number)).toEqual(['1.', '1.1']);
});

test('Word online calls its main part otherwise: it is found by what leads to it', async () => {
  const files = letterheadFiles(germanLetterhead());
  const renamed = Object.entries(files).map(([name, bytes]): [string, Uint8Array] => [
    name.replace('/document.xml', '/document2.xml'),
    /rels$|Types/.test(name) ? strToU8(strFromU8(bytes).replaceAll('/document.xml', '/document2.xml')) : bytes,
  ]);
  const bytes = await renderAnnex(annex(), { letterhead: zipOf(Object.fromEntries(renamed)) });
  expect(checkBytes(bytes).findings).toEqual([]);
});

describe('the annex stands', () => {
  const PLACE = [
    paragraph('Sehr geehrte Damen und Herren'),
    paragraph('{{anlage}}'),
    paragraph('Mit freundlichen Grüßen'),
  ];

  test('in the place of {{anlage}}', async () => {
    const { texts } = await written({ body: PLACE.join('') });
    expect([texts[0], texts[1], texts.at(-1)]).toEqual([
      'Sehr geehrte Damen und Herren',
      'Anlage 1',
      'Mit freundlichen Grüßen',
    ]);
  });

  test('also in the place of {anlage}; other single braces are nobody’s business', async () => {
    const body = [paragraph('Für {Firma} {1}'), paragraph('{anlage}'), paragraph('Gruß {')].join('');
    const { texts } = await written({ body });
    expect([texts[0], texts[1], texts.at(-1)]).toEqual(['Für Birkenfeld Lohn GmbH {1}', 'Anlage 1', 'Gruß {']);
  });

  test('first in an empty letterhead, without a blank line above it', async () => {
    const { texts } = await written({ body: paragraph('') + paragraph('') });
    expect(texts[0]).toBe('Anlage 1');
  });

  test('on a page of its own behind other text', async () => {
    const { paragraphs } = await written({ body: paragraph('Deckblatt') });
    const first = paragraphs.find((it) => textOf(it) === 'Anlage 1');
    expect(first && descendants(first, 'w:pageBreakBefore')).toHaveLength(1);
  });

  test.each([
    [
      'a table',
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9000"/></w:tblGrid><w:tr><w:tc>${paragraph('{{anlage}}')}</w:tc></w:tr></w:tbl>`,
    ],
    ['a frame', paragraph('{{annex}}', '<w:framePr w:w="2000"/>')],
  ])('not in %s: that is said', async (_, place) => {
    await expect(written({ body: place })).rejects.toMatchObject({ kind: 'placeElsewhere' });
  });

  test('not in a header', async () => {
    await expect(written({ header: paragraph('{{anlage}}') })).rejects.toMatchObject({ kind: 'placeElsewhere' });
  });
});

test('page numbers are those of the letterhead: a narrow page has more of them', async () => {
  const last = async (section: string) => {
    const bytes = await write({ ...germanLetterhead(), section }, sampleAnnex(), true);
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    return Number([...xml.matchAll(/PAGEREF .*?<w:t[^>]*>(\d+)</g)].at(-1)?.[1]);
  };
  const page = (height: number) =>
    `<w:pgSz w:w="11906" w:h="${height}"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="500" w:footer="500" w:gutter="0"/>`;
  expect(await last(page(9000))).toBeGreaterThan(await last(page(16838)));
});

test('an English annex says so in the letterhead of a German organisation', async () => {
  const bytes = await write(germanLetterhead(), { ...annex(), language: 'en' });
  const styles = openWord(bytes).xml.get('word/styles.xml');
  expect(styles && descendants(styles, 'w:lang')[0]?.attributes['w:val']).toBe('en-GB');
});
