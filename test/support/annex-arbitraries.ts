/** Any annex that the model allows, for property tests. */
import * as fc from 'fast-check';
import type {
  AnnexDocument,
  Block,
  Inline,
  ListItem,
  MeasureBlock,
  NoteBlock,
  TableBlock,
} from '../../shared/annex/document.ts';
import { measureIdSchema } from '../../shared/domain/ids.ts';
import { LANGUAGES } from '../../shared/domain/localised.ts';
import { headingCounter } from './annex-builder.ts';

/** Words, markup, and every character there is; lone surrogates come in their own test. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[A-Za-zÄÖÜäöüß .,;()–0-9%§]{1,80}$/),
  fc.constantFrom(
    '<w:p/>',
    '&amp;',
    ']]>',
    'Art. 32 Abs. 1',
    'a\nb',
    'a\tb',
    'Soft\u00ADtrennung',
    'über–all',
    'שלום עולם',
  ),
);

const anyAddress = fc.oneof(
  fc.constantFrom(
    'https://haus.example/a?b=c&d=e#f',
    'http://haus.example',
    'javascript:alert(1)',
    'https://ü.example/ä',
  ),
  fc.webUrl({ validSchemes: ['https', 'http'], withFragments: true, withQueryParameters: true }),
  anyText,
);
const inline: fc.Arbitrary<Inline> = fc.record(
  {
    text: anyText,
    bold: fc.boolean(),
    italic: fc.boolean(),
    label: fc.boolean(),
    verbatim: fc.boolean(),
    box: fc.constantFrom('ticked' as const, 'unticked' as const),
    href: anyAddress,
    footnote: anyText,
  },
  { requiredKeys: ['text'] },
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 3 });

const item = (depth: number): fc.Arbitrary<ListItem> =>
  fc.record({
    inlines,
    children: depth > 1 ? fc.array(item(depth - 1), { maxLength: 2 }) : fc.constant<ListItem[]>([]),
  });
const items = fc.array(item(3), { minLength: 1, maxLength: 3 });

const noteBlock: fc.Arbitrary<NoteBlock> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph' as const), inlines }),
  fc.record({ kind: fc.constant('list' as const), items }),
);

const measure: fc.Arbitrary<MeasureBlock> = fc.record(
  {
    kind: fc.constant('measure' as const),
    measureId: fc.stringMatching(/^[A-Z]{3}-[0-9]{2}$/).map((id) => measureIdSchema.parse(id)),
    checked: fc.boolean(),
    inlines,
    qualifier: anyText,
    note: fc.array(noteBlock, { maxLength: 3 }),
  },
  { requiredKeys: ['kind', 'measureId', 'checked', 'inlines', 'note'] },
);

const table: fc.Arbitrary<TableBlock> = fc.integer({ min: 1, max: 5 }).chain((columns) =>
  fc.record({
    kind: fc.constant('table' as const),
    title: anyText,
    description: anyText,
    columns: fc.array(
      anyText.map((title) => ({ title, share: 1 / columns })),
      { minLength: columns, maxLength: columns },
    ),
    hasHead: fc.boolean(),
    hasRowTitles: fc.boolean(),
    rows: fc.array(fc.array(inlines, { minLength: columns, maxLength: columns }), { maxLength: 4 }),
  }),
);

const line = fc.record({
  kind: fc.constantFrom('kicker', 'title', 'subtitle', 'contractLine', 'coverHeading'),
  text: anyText,
});
const parties: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('parties' as const),
  title: anyText,
  description: anyText,
  parties: fc.array(fc.record({ role: anyText, name: anyText, lines: fc.array(inline, { maxLength: 3 }) }), {
    maxLength: 3,
  }),
});
const paragraph: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('paragraph' as const),
  style: fc.constantFrom('body', 'purpose', 'marker', 'intro', 'runIn', 'leadIn'),
  inlines,
});
const list: fc.Arbitrary<Block> = fc.record(
  { kind: fc.constant('list' as const), items, marks: fc.constantFrom('letters' as const, 'dashes' as const) },
  { requiredKeys: ['kind', 'items'] },
);
const signatures: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('signatures' as const),
  title: anyText,
  description: anyText,
  parties: fc.array(fc.record({ role: anyText, name: anyText, lines: fc.array(anyText, { maxLength: 3 }) }), {
    maxLength: 3,
  }),
});
const contents: fc.Arbitrary<Block> = fc.record(
  {
    kind: fc.constant('tableOfContents' as const),
    title: anyText,
    levels: fc.constantFrom(1 as const, 2 as const, 3 as const),
  },
  { requiredKeys: ['kind', 'title'] },
);
const heading = fc.record({
  kind: fc.constant('heading' as const),
  level: fc.constantFrom(1 as const, 2 as const, 3 as const),
  text: anyText,
  pageBreak: fc.boolean(),
});

/** Headings are numbered afterwards, as the annex does. */
const blocks: fc.Arbitrary<Block[]> = fc
  .array(fc.oneof(line, parties, paragraph, list, contents, heading, measure, table, signatures), { maxLength: 12 })
  .map((list) => {
    const numbered = headingCounter();
    return list.map((block) => (block.kind === 'heading' ? numbered(block.level, block.text, block.pageBreak) : block));
  });

export const anyAnnex: fc.Arbitrary<AnnexDocument> = fc.record({
  language: fc.constantFrom(...LANGUAGES),
  properties: fc.record({
    title: anyText,
    subject: anyText,
    keywords: anyText,
    creator: anyText,
    description: anyText,
    createdAt: fc
      .date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2100-01-01') })
      .map((date) => date.toISOString()),
  }),
  header: fc.record({ left: anyText, right: anyText }),
  footer: fc.record({ left: anyText, pageOf: fc.constantFrom('Seite {page} von {pages}', '{page}/{pages}', '') }),
  blocks,
});
