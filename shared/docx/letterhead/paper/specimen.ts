/** An annex in which each kind of text occurs once and says which one it is. */
import type { AnnexDocument, Block, ListItem } from '../../../annex/document.ts';
import type { MeasureId } from '../../../domain/ids.ts';
import type { PaperText } from '../../../domain/paper-texts.ts';

const said = (text: PaperText) => [{ text }];
const nested = ([first, ...rest]: PaperText[]): ListItem[] =>
  first ? [{ inlines: said(first), children: nested(rest) }] : [];

const HEADINGS: readonly [1 | 2 | 3, string, PaperText][] = [
  [1, '1', 'heading1'],
  [2, '1.1', 'heading2'],
  [3, '1.1.1', 'heading3'],
];

const blocks: Block[] = [
  ...(['kicker', 'title', 'subtitle', 'contractLine', 'coverHeading'] as const).map((kind) => ({ kind, text: kind })),
  {
    kind: 'parties',
    title: 'parties',
    description: 'parties',
    parties: [{ role: 'partyRole', name: 'partyName', lines: [] }],
  },
  { kind: 'tableOfContents', title: 'contentsTitle', levels: 3 },
  ...HEADINGS.map(([level, number, text]): Block => ({ kind: 'heading', level, number, text })),
  ...(['body', 'runIn', 'leadIn', 'marker'] as const).map(
    (style): Block => ({ kind: 'paragraph', style, inlines: said(style) }),
  ),
  { kind: 'paragraph', style: 'body', inlines: [{ text: 'noted', footnote: 'footnote' }] },
  {
    kind: 'list',
    items: [...nested(['listItem1', 'listItem2', 'listItem3']), { inlines: [{ text: 'last' }], children: [] }],
  },
  {
    kind: 'list',
    marks: 'letters',
    items: [...nested(['letterItem1']), { inlines: [{ text: 'last' }], children: [] }],
  },
  {
    kind: 'measure',
    measureId: 'ZUT-01' as MeasureId,
    checked: true,
    inlines: said('measure'),
    note: [
      { kind: 'paragraph', inlines: said('noteSpaced') },
      { kind: 'paragraph', inlines: said('note') },
      { kind: 'list', items: nested(['noteItem1', 'noteItem2', 'noteItem3']) },
    ],
  },
  {
    kind: 'table',
    title: 'table',
    description: 'table',
    columns: [
      { title: 'tableHead', share: 0.5 },
      { title: 'table', share: 0.5 },
    ],
    hasHead: true,
    hasRowTitles: true,
    rows: [[said('rowTitle'), said('tableCell')]],
  },
  {
    kind: 'signatures',
    title: 'signatures',
    description: 'signatures',
    parties: [{ role: 'role', name: 'name', lines: ['signature'] }],
  },
];

export const SPECIMEN: AnnexDocument = {
  language: 'de',
  properties: {
    title: 'specimen',
    subject: '',
    keywords: '',
    creator: 'specimen',
    description: '',
    createdAt: '2000-01-01T00:00:00.000Z',
  },
  header: { left: 'header', right: 'header' },
  footer: { left: 'footer', pageOf: '{page}' },
  blocks,
};

/** As an annex whose lists have one level only: a letterhead may have a list of its own for that. */
export const FLAT_SPECIMEN: AnnexDocument = {
  ...SPECIMEN,
  blocks: [{ kind: 'list', items: ['listItem1', 'last'].map((text) => ({ inlines: [{ text }], children: [] })) }],
};
