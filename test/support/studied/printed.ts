/** An annex read from top to bottom: every statement and every other text with the headings above it. */
import type { AnnexDocument, Block, Heading, Inline, ListItem, NoteBlock } from '../../../shared/annex/document.ts';

/** What stands somewhere in an annex. */
export interface Printed {
  /** The headings above it, from the chapter down. */
  headings: readonly Heading[];
  /** The heading of the annex of somebody else within this one; its headings are counted anew. */
  outer: Heading | undefined;
  /** The last run-in heading, or line of its kind, since the last heading; '' without. */
  runIn: string;
  /** Without hard blanks and with single ones. */
  text: string;
  block: Block;
}

/** The words of a measure, with its values and its note. */
export interface Statement extends Printed {
  measureId: string;
  form: 'box' | 'list' | 'prose' | 'table';
  /** How deep it stands in lists; 0 outside of them. */
  depth: number;
}

/** One blank for every kind of blank, so that typography does not matter. */
export const plainly = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

const textOf = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('');
const itemText = ({ inlines, children }: ListItem): string => [textOf(inlines), ...children.map(itemText)].join(' ');
const noteText = (note: readonly NoteBlock[]): string =>
  note.map((part) => (part.kind === 'list' ? part.items.map(itemText).join(' ') : textOf(part.inlines))).join(' ');

type Blocks = Pick<AnnexDocument, 'blocks'>;
const known = new WeakMap<Blocks, Printed[]>();

/** Every block but headings, each with the headings above it. Read once for each annex. */
export function printedBlocks(annex: Blocks): Printed[] {
  const found = known.get(annex) ?? readBlocks(annex);
  known.set(annex, found);
  return found;
}

function readBlocks({ blocks }: Blocks): Printed[] {
  let headings: Heading[] = [];
  let outer: Heading | undefined;
  let runIn = '';
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') {
      if (block.restart) outer = headings[0];
      else if (block.level === 1 && block.numbering === 'none') outer = undefined;
      headings = [...headings.filter(({ level }) => level < block.level), block];
      runIn = '';
      return [];
    }
    if (isRunIn(block)) runIn = plainly(textOf(block.inlines));
    return [{ headings, outer, runIn, text: plainly(blockText(block)), block }];
  });
}

const isRunIn = (block: Block): block is Extract<Block, { kind: 'paragraph' }> =>
  block.kind === 'paragraph' &&
  (block.style === 'runIn' || (block.style === 'intro' && block.inlines.every(({ label, bold }) => label || bold)));

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return textOf(block.inlines);
    case 'list':
      return block.items.map(itemText).join(' ');
    case 'measure':
      return `${textOf(block.inlines)} ${block.qualifier ?? ''} ${noteText(block.note)}`;
    case 'table':
      return block.rows.flat().map(textOf).join(' ');
    case 'title':
    case 'subtitle':
    case 'kicker':
    case 'contractLine':
    case 'coverHeading':
      return block.text;
    case 'parties':
      return block.parties.flatMap(({ name, lines }) => [name, textOf(lines)]).join(' ');
    default:
      return '';
  }
}

/** All measures in their places. In running text and in tables a measure is what its runs say. */
export function statements(annex: Blocks): Statement[] {
  return printedBlocks(annex).flatMap((printed): Statement[] => {
    const { block } = printed;
    const statement = (measureId: string, form: Statement['form'], text: string, depth = 0): Statement => ({
      ...printed,
      measureId,
      form,
      depth,
      text: plainly(text),
    });
    const fromRuns = (form: 'prose' | 'table', inlines: readonly Inline[]): Statement[] =>
      [...byMeasure(inlines)].map(([id, text]) => statement(id, form, text));
    const fromItems = (items: readonly ListItem[], depth: number): Statement[] =>
      items.flatMap((item) => [
        ...(item.measureId ? [statement(item.measureId, 'list', itemText(item), depth)] : []),
        ...fromItems(item.children, depth + 1),
      ]);
    if (block.kind === 'measure') return [statement(block.measureId, 'box', blockText(block))];
    if (block.kind === 'list') return fromItems(block.items, 1);
    if (block.kind === 'paragraph') return fromRuns('prose', block.inlines);
    if (block.kind === 'table') return block.rows.flatMap((row) => fromRuns('table', row.flat()));
    return [];
  });
}

/** Runs of a measure, and what follows them until the next one begins: in running text that is its note. */
function byMeasure(inlines: readonly Inline[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let last: string | undefined;
  for (const { measureId, text } of inlines) {
    last = measureId ?? last;
    if (last !== undefined) texts.set(last, (texts.get(last) ?? '') + text);
  }
  return texts;
}
