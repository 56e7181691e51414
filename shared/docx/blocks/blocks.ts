/** Blocks of the model → paragraphs and tables of Word. */
import { type FileChild, HeadingLevel, Paragraph } from 'docx';
import type { Block, Heading, ParagraphStyle } from '../../annex/document.ts';
import { measureKeepsNext } from '../../annex/page-rules.ts';
import { assertNever } from '../../lib/assert-never.ts';
import { LETTERS } from '../style/numbering.ts';
import { inlineRuns, textRuns } from '../text/runs.ts';
import { type BoxName, boxNames } from './box-names.ts';
import { tableOfContents } from './contents.ts';
import { BULLET_STYLES, listLines } from './list.ts';
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
  nameOf: (measure: Extract<Block, { kind: 'measure' }>) => BoxName;
}

/** All blocks in reading order. */
export function renderBlocks(blocks: readonly Block[]): FileChild[] {
  const nameOf = boxNames();
  return blocks.flatMap((block, index) => renderBlock(block, { blocks, index, nameOf }));
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
      return tableOfContents(block.title);
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [new Paragraph({ style: PARAGRAPH_STYLES[block.style], children: inlineRuns(block.inlines) })];
    case 'list':
      return listLines(block.items, BULLET_STYLES).map(
        ({ style, inlines }) => new Paragraph({ style, children: inlineRuns(inlines) }),
      );
    case 'measure':
      return measureParagraphs(block, place.nameOf(block), {
        keepNext: measureKeepsNext(place.blocks, place.index),
        afterNote: followsNote(place),
      });
    case 'parties':
      return [...partiesTable(block), ...spacer(place)];
    case 'table':
      return [...tableBlock(block), ...spacer(place)];
    case 'signatures':
      return [...signaturesTable(block), ...spacer(place)];
    default:
      return assertNever(block);
  }
}

const line = (style: string, text: string) => new Paragraph({ style, children: textRuns(text) });

/** Word counts for itself. Decimal numbers come from the style; letters, or none, are given to the paragraph. */
const NUMBERING = {
  letters: (level: number) => ({ numbering: { reference: LETTERS, level: level - 1 } }),
  none: () => ({ numbering: false as const }),
};

function heading({ level, text, pageBreak, numbering }: Heading): Paragraph {
  return new Paragraph({
    heading: HEADING_LEVELS[level - 1],
    ...(numbering ? NUMBERING[numbering](level) : {}),
    // The distance above belongs to text before it; at the top of a page it would only push the heading down.
    ...(pageBreak ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
    children: textRuns(text),
  });
}

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
