/** Blocks of the model → paragraphs and tables of Word. */
import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Block, Heading, ParagraphStyle } from '../../annex/document.ts';
import { measureKeepsNext } from '../../annex/page-rules.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { HEADINGS, LETTERS } from '../style/numbering.ts';
import { textRuns } from '../text/runs.ts';
import { type BoxName, boxNames, type NamelessBox } from './box-names.ts';
import { tableOfContents } from './contents.ts';
import { type InlineRuns, inlineRunsWith } from './inline-runs.ts';
import { listParagraphs } from './list.ts';
import { measureParagraphs } from './measure.ts';
import { partiesTable } from './parties.ts';
import { signaturesTable } from './signatures.ts';
import { tableBlock } from './table.ts';

const PARAGRAPH_STYLES: Record<ParagraphStyle, string> = {
  body: 'TOMText',
  intro: 'TOMEinleitung',
  purpose: 'TOMZweck',
  marker: 'TOMMarke',
  runIn: 'TOMZwischentitel',
  leadIn: 'TOMHinfuehrung',
};
const HEADING_LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** What a block must know of its surroundings. */
interface Place {
  blocks: readonly Block[];
  index: number;
  nameOf: (box: NamelessBox) => BoxName;
  runs: InlineRuns;
  /** How often the counting of headings has begun anew. */
  restarts: number;
  /** Lists with letters before this one. */
  letterLists: number;
}

/** All blocks in reading order. */
export function renderBlocks(blocks: readonly Block[]): FileChild[] {
  const nameOf = boxNames();
  const runs = inlineRunsWith(nameOf);
  let restarts = 0;
  let letterLists = 0;
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading' && block.restart) restarts += 1;
    const children = renderBlock(block, { blocks, index, nameOf, runs, restarts, letterLists });
    if (block.kind === 'list' && block.marks === 'letters') letterLists += 1;
    return children;
  });
}

function renderBlock(block: Block, place: Place): FileChild[] {
  switch (block.kind) {
    case 'kicker':
      return [line('TOMKennzeile', block.text)];
    case 'title':
      return [line('Title', block.text)];
    case 'subtitle':
      return [line('Subtitle', block.text)];
    case 'contractLine':
      return [line('TOMVertrag', block.text)];
    case 'coverHeading':
      return [line('TOMBlocktitel', block.text)];
    case 'tableOfContents':
      return tableOfContents(block);
    case 'heading':
      return [heading(block, place.restarts)];
    case 'paragraph':
      return [new Paragraph({ style: PARAGRAPH_STYLES[block.style], children: place.runs(block.inlines) })];
    case 'list':
      return listParagraphs(block, place.letterLists, place.runs);
    case 'measure':
      return measureParagraphs(block, place.nameOf(block), measureSurroundings(place), place.runs);
    case 'parties':
      return [...partiesTable(block, place.runs), ...spacer(place)];
    case 'table':
      return [...tableBlock(block, place.runs), ...spacer(place)];
    case 'signatures':
      return [...signaturesTable(block), ...spacer(place)];
    default:
      return assertNever(block);
  }
}

const line = (style: string, text: string) => new Paragraph({ style, children: textRuns(text) });

/**
 * Word counts for itself. Decimal numbers come from the style; letters, none, and numbers that begin anew are given to the
 * paragraph.
 */
function numberingOf({ level, numbering }: Heading, instance: number) {
  if (numbering === 'none') return { numbering: false as const };
  if (!numbering && instance === 0) return {};
  return { numbering: { reference: numbering ? LETTERS : HEADINGS, level: level - 1, instance } };
}

function heading(block: Heading, restarts: number): Paragraph {
  const { level, text, pageBreak } = block;
  return new Paragraph({
    heading: HEADING_LEVELS[level - 1],
    ...numberingOf(block, restarts),
    // The distance above belongs to text before it; at the top of a page it would only push the heading down.
    ...(pageBreak ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
    children: textRuns(text),
  });
}

const measureSurroundings = (place: Place) => ({
  keepNext: measureKeepsNext(place.blocks, place.index),
  afterNote: followsNote(place),
});

function followsNote({ blocks, index }: Place): boolean {
  const before = blocks[index - 1];
  return before?.kind === 'measure' && before.note.length > 0;
}

/** Headings bring their own distance; on a full page a spacer before a page break would even make an empty page. */
function spacer({ blocks, index }: Place): Paragraph[] {
  const next = blocks[index + 1]?.kind;
  if (next === 'heading' || next === 'coverHeading' || next === 'tableOfContents') return [];
  return [new Paragraph({ style: 'TOMAbstand' })];
}
