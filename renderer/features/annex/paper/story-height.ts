/** How high running lines of a letterhead are, and so where the text of a page begins and ends. */
import {
  type LetterheadPaper,
  PAGE_KINDS,
  type Story,
  type StoryBlock,
  type StoryCell,
  type StoryParagraph,
  type StoryTable,
} from '../../../../shared/domain/letterhead-paper.ts';
import type { PageEdges, PaperDesign } from './paper-design.ts';
import type { TextWidths } from './text-width.ts';

/** Running lines that are higher than the margin push the text away, as in Word. */
export function pageEdges(paper: LetterheadPaper, widths: TextWidths): PaperDesign['edges'] {
  const { page, headers, footers } = paper;
  const { margin } = page;
  const width = page.width - margin.left - margin.right;
  const least = (edge: number, distance: number, story: Story | undefined) =>
    story ? Math.max(edge, distance + blocksHeight(story.blocks, width, widths)) : edge;
  const edges = PAGE_KINDS.map((kind): [string, PageEdges] => [
    kind,
    {
      top: Math.min(least(margin.top, page.header, headers[kind]), page.height * MOST),
      bottom: Math.min(least(margin.bottom, page.footer, footers[kind]), page.height * MOST),
    },
  ]);
  return Object.fromEntries(edges) as PaperDesign['edges'];
}

/** Running lines that would leave no room for text run over it instead. */
const MOST = 0.4;

function blocksHeight(blocks: readonly StoryBlock[], width: number, widths: TextWidths): number {
  let height = 0;
  let after = 0;
  for (const block of blocks) {
    if (block.kind === 'table') {
      height += after + tableHeight(block, widths);
      after = 0;
    } else {
      height += Math.max(after, block.before) + paragraphHeight(block, width, widths);
      after = block.after;
    }
  }
  return height + after;
}

/** Without the distances above and below. */
function paragraphHeight(paragraph: StoryParagraph, width: number, widths: TextWidths): number {
  const { line, isExact, borders, left, right } = paragraph;
  const edges = [borders.top, borders.bottom].reduce((sum, it) => sum + (it ? it.width + it.space : 0), 0);
  const room = Math.max(1, width - left - right);
  const lines = linesOf(paragraph).map(({ length, pictures }) => {
    const rows = paragraph.tabs.length > 0 ? 1 : Math.max(1, Math.ceil(length(widths) / room));
    return isExact ? line : Math.max(line * rows, pictures + (rows - 1) * line);
  });
  return edges + lines.reduce((sum, height) => sum + height, 0);
}

interface RunningLine {
  length(widths: TextWidths): number;
  /** Height of the highest picture in it. */
  pictures: number;
}

function linesOf({ runs }: StoryParagraph): RunningLine[] {
  const lines = [[]] as StoryParagraph['runs'][];
  for (const run of runs) {
    if (run.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.map((line) => ({
    length: (widths) =>
      line.reduce((sum, run) => {
        if (run.kind === 'picture') return sum + run.width;
        return run.kind === 'text' ? sum + widths(run.text, run.look.size, run.look.bold, run.look.font) : sum;
      }, 0),
    pictures: Math.max(0, ...line.map((run) => (run.kind === 'picture' ? run.height : 0))),
  }));
}

function tableHeight({ rows }: StoryTable, widths: TextWidths): number {
  return rows.reduce((sum, { height, cells }) => {
    const inside = cells.map((cell) => cellHeight(cell, widths));
    return sum + Math.max(height, ...inside);
  }, 0);
}

const cellHeight = ({ width, padding, blocks }: StoryCell, widths: TextWidths): number =>
  padding.top + padding.bottom + blocksHeight(blocks, Math.max(1, width - padding.left - padding.right), widths);
