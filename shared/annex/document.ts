/**
 * The annex as plain data: one model, several renderings (Word, preview, PDF).
 *
 * Renderers add nothing and leave nothing out, so a text can never stand under the wrong heading in one format only. All
 * texts are final: in the annex's language, with values and dates written out.
 */
import type { Numbering } from '../domain/catalogue.ts';
import type { MeasureId } from '../domain/ids.ts';
import type { Language } from '../domain/localised.ts';

export interface AnnexDocument {
  language: Language;
  properties: AnnexProperties;
  /** Running header from page two on. */
  header: { left: string; right: string };
  /** `pageOf` holds the places `{page}` and `{pages}`. */
  footer: { left: string; pageOf: string };
  blocks: Block[];
}

/** Document properties; dates are part of the data, so that the same annex gives the same bytes. */
export interface AnnexProperties {
  title: string;
  subject: string;
  keywords: string;
  creator: string;
  description: string;
  /** ISO date-time. */
  createdAt: string;
}

/** A run of text. Line breaks in `text` are line breaks in the annex. */
export interface Inline {
  text: string;
  bold?: boolean;
  italic?: boolean;
  /** Set apart in the accent colour: labels such as "Zweck:". */
  label?: boolean;
  /** E-mail addresses and ids: neither hyphenated nor spell-checked. */
  verbatim?: boolean;
  /** In running text: the measure that these words state. Of no concern to renderings. */
  measureId?: MeasureId;
  /** A box in a table; the words behind it are in the same cell. */
  box?: 'ticked' | 'unticked';
  /** The https address that these words lead to; they are no link where it is none. */
  href?: string;
  /** Said at the foot of the page. */
  footnote?: string;
}

export type Block =
  | { kind: 'kicker'; text: string }
  | { kind: 'title'; text: string }
  | { kind: 'subtitle'; text: string }
  | { kind: 'contractLine'; text: string }
  /** The two parties to the contract side by side. */
  | { kind: 'parties'; title: string; description: string; parties: PartyBlock[] }
  /** A heading outside numbering and contents list (cover page). */
  | { kind: 'coverHeading'; text: string }
  /** `levels`: how deep it goes; absent = 2. */
  | { kind: 'tableOfContents'; title: string; levels?: 1 | 2 | 3 }
  | Heading
  | { kind: 'paragraph'; style: ParagraphStyle; inlines: Inline[] }
  | { kind: 'list'; items: ListItem[]; marks?: ListMarks }
  | MeasureBlock
  | TableBlock
  | SignaturesBlock;

/** Absent = bullets. Letters ("a.") begin anew in each list. */
export type ListMarks = 'letters' | 'dashes';

/**
 * `marker` is a statement in the place of a list, such as "nicht auftragsrelevant"; `runIn` stands like a heading above what
 * follows and is none; `leadIn` ends in a colon and stays with the list below it.
 */
export type ParagraphStyle = 'body' | 'purpose' | 'marker' | 'intro' | 'runIn' | 'leadIn';

export interface Heading {
  kind: 'heading';
  level: 1 | 2 | 3;
  /** As printed, "3.1" or "A.1"; '' without. Word counts for itself and must come to the same. */
  number: string;
  /** How it is counted; absent = decimal. Headings of groups and those below them follow their scheme. */
  numbering?: Exclude<Numbering, 'decimal'>;
  text: string;
  /** Begins a new page. */
  pageBreak?: boolean;
  /** Counting begins anew at 1 here: an annex of somebody else within this one. */
  restart?: boolean;
}

export interface PartyBlock {
  role: string;
  name: string;
  lines: Inline[];
}

/** A measure with its box. Partial measures are ticked too and say so in `qualifier`. */
export interface MeasureBlock {
  kind: 'measure';
  measureId: MeasureId;
  checked: boolean;
  /** Title or sentence, values included. */
  inlines: Inline[];
  /** "teilweise umgesetzt", "geplant bis 31.03.2027": printed apart from the title. */
  qualifier?: string;
  /** The user's note, in paragraphs and lists. */
  note: NoteBlock[];
}

export type NoteBlock = { kind: 'paragraph'; inlines: Inline[] } | { kind: 'list'; items: ListItem[] };

/** Lists nest up to three levels. */
export interface ListItem {
  inlines: Inline[];
  children: ListItem[];
  /** Where measures stand in a list. Of no concern to renderings. */
  measureId?: MeasureId;
}

/** Lines to sign on, side by side. */
export interface SignaturesBlock {
  kind: 'signatures';
  title: string;
  description: string;
  /** `lines`: what is to be filled in above each line, such as "Ort, Datum". */
  parties: { role: string; name: string; lines: string[] }[];
}

export interface TableBlock {
  kind: 'table';
  /** Alternative text, read out by screen readers. */
  title: string;
  description: string;
  columns: TableColumn[];
  /** Without column titles there is no head row. */
  hasHead: boolean;
  /** The first column holds row titles. */
  hasRowTitles: boolean;
  rows: Inline[][][];
}

export interface TableColumn {
  title: string;
  /** Share of the text width; all shares add up to 1. */
  share: number;
}

/** A note of plain text as a single run. */
export const plain = (text: string): Inline[] => [{ text }];

/** The words of runs, without what stands among them. */
export const inlinesText = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('');

/** The headings of an annex, in order. */
export const headingsOf = ({ blocks }: Pick<AnnexDocument, 'blocks'>): Heading[] =>
  blocks.filter((block) => block.kind === 'heading');

/** All text of an annex in reading order, footnotes at the end: for searching and for proofs against a rendering. */
export function annexTexts(document: AnnexDocument): string[] {
  const { header, footer, blocks } = document;
  return [header.left, header.right, footer.left, ...blocks.flatMap(blockTexts), ...footnotesOf(document)];
}

/** The footnotes of an annex in the order of their numbers, which begin at 1. */
export const footnotesOf = ({ blocks }: Pick<AnnexDocument, 'blocks'>): string[] =>
  blocks.flatMap((block) => blockInlines(block).flatMap(({ footnote }) => footnote || []));

/** The text of runs, in pieces where a box stands between them. */
function joined(inlines: readonly Inline[]): string[] {
  const pieces = [''];
  for (const { text, box } of inlines) {
    if (box) pieces.push('');
    pieces[pieces.length - 1] += text;
  }
  return pieces.filter((piece, index) => index > 0 || piece !== '' || pieces.length === 1);
}
const listTexts = (items: ListItem[]): string[] =>
  items.flatMap((item) => [...joined(item.inlines), ...listTexts(item.children)]);

/** A text for each paragraph and each item of a note. */
export function noteTexts(note: readonly NoteBlock[]): string[] {
  return note.flatMap((part) => (part.kind === 'list' ? listTexts(part.items) : joined(part.inlines)));
}

const itemInlines = (items: ListItem[]): Inline[] =>
  items.flatMap((item) => [...item.inlines, ...itemInlines(item.children)]);

/** All runs of text of a block in reading order. */
export function blockInlines(block: Block): Inline[] {
  switch (block.kind) {
    case 'parties':
      return block.parties.flatMap(({ lines }) => lines);
    case 'paragraph':
      return block.inlines;
    case 'list':
      return itemInlines(block.items);
    case 'measure':
      return [
        ...block.inlines,
        ...block.note.flatMap((part) => (part.kind === 'list' ? itemInlines(part.items) : part.inlines)),
      ];
    case 'table':
      return block.rows.flat(2);
    default:
      return [];
  }
}

/** The lines to sign on in rows: the n-th of each party side by side; '' where a party has fewer. */
export function signatureRows({ parties }: SignaturesBlock): string[][] {
  const count = Math.max(0, ...parties.map(({ lines }) => lines.length));
  return Array.from({ length: count }, (_, row) => parties.map(({ lines }) => lines[row] ?? ''));
}

function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'parties':
      return block.parties.flatMap((party) => [party.role, party.name, ...party.lines.map((line) => line.text)]);
    case 'tableOfContents':
      return [block.title];
    case 'paragraph':
      return joined(block.inlines);
    case 'list':
      return listTexts(block.items);
    case 'measure':
      return [...joined(block.inlines), ...(block.qualifier ? [block.qualifier] : []), ...noteTexts(block.note)];
    case 'table':
      return [
        ...(block.hasHead ? block.columns.map((column) => column.title) : []),
        ...block.rows.flatMap((row) => row.flatMap(joined)),
      ];
    case 'signatures':
      return [...block.parties.flatMap(({ role, name }) => [role, name]), ...signatureRows(block).flat()];
    default:
      return [block.text];
  }
}
