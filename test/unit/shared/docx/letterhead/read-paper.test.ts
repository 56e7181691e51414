/** What of a letterhead is drawn outside Word. */
import { beforeAll, describe, expect, test } from 'vitest';
import { readFrame } from '../../../../../shared/docx/read-frame.ts';
import { readPaper } from '../../../../../shared/docx/read-paper.ts';
import {
  type LetterheadPaper,
  letterheadPaperSchema,
  type Story,
  type StoryFloat,
  type StoryParagraph,
} from '../../../../../shared/domain/letterhead-paper.ts';
import { englishLetterhead } from '../../../../support/letterheads/english-letterhead.ts';
import { firstPageLetterhead } from '../../../../support/letterheads/first-page-letterhead.ts';
import {
  GERMAN_STYLES,
  germanLetterhead,
  logoDrawing,
  THEME,
} from '../../../../support/letterheads/german-letterhead.ts';
import {
  type LetterheadParts,
  letterhead,
  paragraph,
  relation,
} from '../../../../support/letterheads/letterhead-parts.ts';
import { png } from '../../../../support/letterheads/png.ts';

const framed = (more: Partial<LetterheadParts>) => readFrame(letterhead(germanLetterhead(more)));
const paragraphs = (story: Story | undefined): StoryParagraph[] =>
  (story?.blocks ?? []).filter((block) => block.kind === 'paragraph');
const wordsOf = (story: Story | undefined) =>
  paragraphs(story).map(({ runs }) =>
    runs
      .map((run) => (run.kind === 'text' ? run.text : run.kind === 'field' ? `<${run.field}>` : `<${run.kind}>`))
      .join(''),
  );
const headerOf = (header: string) => wordsOf(framed({ header }).paper.headers.default);

describe('of a German letterhead', () => {
  let paper: LetterheadPaper;
  beforeAll(async () => {
    paper = (await readPaper(letterhead(germanLetterhead()))).paper;
  });

  test('is known: page and margins in points', () => {
    expect(paper.page).toEqual({
      width: 595.3,
      height: 841.9,
      margin: { top: 113.4, right: 70.9, bottom: 85.05, left: 70.9 },
      header: 35.45,
      footer: 28.35,
    });
  });

  test('styles found by their names, with fonts of its theme', () => {
    const { title, heading1, body, listItem1 } = paper.texts;
    expect(title).toMatchObject({ font: 'Arial', size: 26, color: '#7a1f3d', after: 8 });
    expect(heading1).toMatchObject({ font: 'Georgia', size: 16, bold: true, before: 12, indent: 28.35, mark: 0 });
    expect(body).toMatchObject({ font: 'Arial', size: 11, after: 6 });
    // Its list has one level: nested items need a list of the annex's own.
    expect(listItem1).toMatchObject({ indent: 21.25, mark: 8.5 });
    expect(paper.texts.flatItem).toMatchObject({ indent: 28.35, mark: 0 });
    expect(paper.signs).toEqual({ nested: ['•', '–', '▪'], flat: '–' });
    expect(paper.headingSuffixes).toEqual(['.', '', '']);
  });

  test('colours of what is the annex’s own follow its headings', () => {
    expect(paper.accent).toBe('#7a1f3d');
    expect(paper.table).toMatchObject({ head: '#7a1f3d', outer: '#7a1f3d' });
    expect(paper.texts.tableHead.color).toBe('#ffffff');
  });

  test('running lines: picture, placeholders in one piece, fields', () => {
    expect(wordsOf(paper.headers.default)).toEqual(['<picture> {{organisation}}', 'Stand {{date}} – {{date}}']);
    expect(wordsOf(paper.footers.default)).toEqual(['{{label}} · {{version}} · Seite <page> von <pages>']);
    expect(Object.keys(paper.pictures)).toEqual(['word/media/image1.png']);
  });

  test('and it travels as data', () => {
    expect(letterheadPaperSchema.parse(JSON.parse(JSON.stringify(paper)))).toEqual(paper);
  });
});

test('an accent of choice goes before that of the headings', async () => {
  const { paper } = await readPaper(letterhead(germanLetterhead()), { accent: '#0b6e4f', font: '' });
  expect(paper.accent).toBe('#0b6e4f');
  expect(paper.table.head).toBe('#0b6e4f');
  expect(paper.texts.heading1.color).toBe('#7a1f3d');
});

test('of an English letterhead: colours of the theme, capitals, alignment, tab stops', async () => {
  const { paper } = await readPaper(letterhead(englishLetterhead()));
  expect(paper.page).toMatchObject({ width: 612, height: 792 });
  expect(paper.texts.title).toMatchObject({ align: 'center', caps: true, spacing: 1, font: 'Times New Roman' });
  // The theme's 4472C4 with a shade of three quarters.
  expect(paper.texts.heading1.color).toBe('#2f5496');
  expect(paper.texts.heading1.font).toBe('Cambria');
  const [header] = paragraphs(paper.headers.default);
  expect(header?.tabs.map(({ at, align }) => [at, align])).toEqual([
    [234, 'center'],
    [468, 'right'],
  ]);
  expect(header?.borders.bottom).toEqual({ width: 1, color: '#000000', space: 4 });
  expect(wordsOf(paper.footers.default)).toEqual(['Confidential<tab><tab>Page <page> of <pages>']);
});

test('of a first page of its own: what hangs on the page, and a table as footer', () => {
  const { paper, simplified } = readFrame(letterhead(firstPageLetterhead()));
  expect(paper.hasFirst).toBe(true);
  const floats = paragraphs(paper.headers.first).flatMap(({ runs }) =>
    runs.filter((run): run is StoryFloat => run.kind === 'float'),
  );
  expect(floats.map(({ content }) => content.kind)).toEqual(['picture', 'box', 'box', 'box']);
  const [logo, sender, mark] = floats;
  expect(logo).toMatchObject({ from: 'page', width: 141.73228346456693 });
  expect(logo?.x).toBeCloseTo(411, 0);
  expect(sender?.content.kind === 'box' && wordsOf({ blocks: sender.content.blocks })[0]).toContain('Lindenallee 1');
  expect(mark).toMatchObject({ height: 0.5, content: { fill: '#808080' } });
  const [table] = paper.footers.default?.blocks ?? [];
  expect(table?.kind === 'table' && table.rows[0]?.cells.map(({ borders }) => borders.top?.color)).toEqual([
    '#7a1f3d',
    '#7a1f3d',
    '#7a1f3d',
  ]);
  expect(simplified).toEqual([]);
});

describe('running lines', () => {
  const run = (content: string) => `<w:r>${content}</w:r>`;

  test('show what a field shows that Word works out anew, and say so', () => {
    const { paper, simplified } = framed({
      header: `<w:p><w:fldSimple w:instr=" DATE "><w:r><w:t>1. Mai</w:t></w:r></w:fldSimple></w:p>`,
    });
    expect(wordsOf(paper.headers.default)).toEqual(['1. Mai']);
    expect(simplified).toEqual(['fields']);
  });

  test('leave out hidden text, and look through content controls and links', () => {
    const hidden = run('<w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t>');
    const control = `<w:sdt><w:sdtContent>${run('<w:t>a</w:t>')}</w:sdtContent></w:sdt>`;
    expect(headerOf(`<w:p>${hidden}${control}<w:hyperlink>${run('<w:t>b</w:t>')}</w:hyperlink></w:p>`)).toEqual(['ab']);
  });

  test('have old frames where they stand', () => {
    const { paper } = framed({
      header: `${paragraph('7', '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" w:y="1"/>')}${paragraph('Kopf')}`,
    });
    const [float] = paragraphs(paper.headers.default)[0]?.runs ?? [];
    expect(float).toMatchObject({ kind: 'float', from: 'paragraph' });
    expect(float?.kind === 'float' && float.x).toBeCloseTo(70.9);
  });

  test.each([
    ['logo.emf', 'image/x-emf', 'vectorPictures'],
    ['logo.tif', 'image/tiff', 'otherPictures'],
  ])('do not show %s, and say so', (name, type, what) => {
    const { paper, simplified } = framed({
      headerRelations: relation('rId1', 'image', `media/${name}`),
      types: `<Override PartName="/word/media/${name}" ContentType="${type}"/>`,
      files: { [`word/media/${name}`]: 'no picture' },
    });
    expect(wordsOf(paper.headers.default)[0]).toBe(' {{organisation}}');
    expect(simplified).toEqual([what]);
  });

  test('do not show pictures that would exhaust the window, and say so', () => {
    const huge = png(1, 1, [0, 0, 0]);
    new DataView(huge.buffer).setUint32(16, 60_000);
    const { paper, simplified } = framed({ files: { 'word/media/image1.png': huge } });
    expect(paper.pictures).toEqual({});
    expect(simplified).toEqual(['otherPictures']);
  });

  test('show pictures only until their areas, too, would exhaust the window together', () => {
    const claiming = (width: number, height: number) => {
      const picture = png(1, 1, [0, 0, 0]);
      const view = new DataView(picture.buffer);
      view.setUint32(16, width);
      view.setUint32(20, height);
      return picture;
    };
    const shown = (...sizes: [number, number][]) => {
      const drawings = sizes.map((_, index) => `<w:p>${logoDrawing(`rId${index}`)}${logoDrawing(`rId${index}`)}</w:p>`);
      const name = (index: number) => `media/part${index}.png`;
      const { paper, simplified } = framed({
        header: drawings.join(''),
        headerRelations: sizes.map((_, index) => relation(`rId${index}`, 'image', name(index))).join(''),
        files: Object.fromEntries(sizes.map((size, index) => [`word/${name(index)}`, claiming(...size)])),
      });
      return { names: Object.keys(paper.pictures), simplified };
    };
    expect(shown([5000, 5000])).toEqual({ names: ['word/media/part0.png'], simplified: [] });
    expect(shown([11_000, 11_000])).toEqual({ names: [], simplified: ['otherPictures'] });
    expect(shown([4000, 4000], [4000, 4000], [3000, 3000])).toEqual({
      names: ['word/media/part0.png', 'word/media/part2.png'],
      simplified: ['otherPictures'],
    });
  });

  test('what surrounds the annex, columns and borders of pages are said', () => {
    const section = germanLetterhead().section.replace('<w:cols w:space="708"/>', '<w:pgBorders/><w:cols w:num="2"/>');
    const wide = section.replace(/w:(left|right)="1418"/g, 'w:$1="400"');
    expect(framed({ body: paragraph('Guten Tag'), section: wide }).simplified).toEqual([
      'bodyText',
      'columns',
      'pageBorders',
    ]);
  });

  test('a section without a header has that of the one before it', () => {
    const before = `<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="rId4"/>${germanLetterhead().section}</w:sectPr></w:pPr></w:p>`;
    const bytes = letterhead({ ...germanLetterhead({ body: before + paragraph('{{anlage}}') }) });
    expect(wordsOf(readFrame(bytes).paper.headers.default)).toHaveLength(2);
  });
});

describe('a file that is made to be slow', () => {
  const based = (id: string, on: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${on}"/>${more}</w:style>`;
  const size = (halfPoints: number) => `<w:rPr><w:sz w:val="${halfPoints}"/></w:rPr>`;
  const sizesOf = (header: string, more: Partial<LetterheadParts>) =>
    paragraphs(framed({ header, ...more }).paper.headers.default).map(({ runs }) =>
      runs.map((run) => (run.kind === 'text' ? [run.look.size, run.look.color] : [])),
    );

  test('is read by the nearest of thousands of styles that are based on each other', () => {
    const styles = Array.from({ length: 1500 }, (_, at) =>
      based(
        `s${at}`,
        `s${at + 1}`,
        at === 20 ? size(34) : at === 500 ? '<w:rPr><w:color w:val="FF0000"/></w:rPr>' : '',
      ),
    );
    const header = paragraph('Kopf', '<w:pStyle w:val="s0"/>').repeat(100);
    const found = sizesOf(header, { styles: GERMAN_STYLES + styles.join('') });
    expect(found).toHaveLength(100);
    expect(found.every(([run]) => run?.[0] === 17 && run[1] === '#000000')).toBe(true);
  });

  test('is read where styles are based on each other in a circle', () => {
    const styles = GERMAN_STYLES + based('a', 'b') + based('b', 'a', size(40));
    expect(sizesOf(paragraph('Kopf', '<w:pStyle w:val="a"/>'), { styles })).toEqual([[[20, '#000000']]]);
  });

  test('is read with a theme that does not end, and colours that are not in it', () => {
    const theme = THEME.replace('</a:themeElements>', `${'<a:x/>'.repeat(10_000)}</a:themeElements>`);
    const run = (colour: string) =>
      `<w:r><w:rPr><w:color w:themeColor="${colour}" w:val="112233"/></w:rPr><w:t>a</w:t></w:r>`;
    const found = sizesOf(`<w:p>${run('accent1')}</w:p>${`<w:p>${run('none')}</w:p>`.repeat(300)}`, { theme });
    expect(found[0]).toEqual([[11, '#1f3864']]);
    expect(found.at(-1)).toEqual([[11, '#112233']]);
  });
});
