/** What the sheets really take, once they are drawn. */
import { type PaperDesign, textHeight } from '../paper/paper-design.ts';

const PIXELS_PER_POINT = 96 / 72;
/** Browsers lay out in 64ths of a pixel. */
const ROUNDING = 1;

/** By how much a sheet is longer than its page, in points; 0 when it has room. */
export function overflowOf(sheet: Element | undefined, { page }: PaperDesign): number {
  const points = (sheet?.getBoundingClientRect().height ?? 0) / PIXELS_PER_POINT;
  return points > page.height + ROUNDING ? points - page.height : 0;
}

/** On which page each sheet begins, counted from 1; at the end, the page behind the last one. */
export function firstPages(sheets: readonly Element[], design: PaperDesign): number[] {
  const pages = [1];
  for (const [index, sheet] of sheets.entries()) pages.push((pages.at(-1) ?? 1) + pagesOf(sheet, design, index + 1));
  return pages;
}

function pagesOf(sheet: Element, design: PaperDesign, number: number): number {
  if (overflowOf(sheet, design) === 0) return 1;
  return pagesOfLines(linesIn(sheet), textHeight(design, number) * PIXELS_PER_POINT);
}

/** From its upper to its lower edge. */
export interface LineSpan {
  top: number;
  bottom: number;
}

/** How many pages lines take that are never cut through: the next page begins with the first line that has no more room. */
export function pagesOfLines(lines: readonly LineSpan[], room: number): number {
  let pages = 1;
  let pageTop = lines[0]?.top ?? 0;
  for (const { top, bottom } of lines) {
    if (bottom - pageTop <= room) continue;
    pages += 1;
    pageTop = top;
  }
  return pages;
}

/** Lines of text, from top to bottom; running lines stand outside the flow. */
function linesIn(sheet: Element): LineSpan[] {
  const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const lines: LineSpan[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest('[aria-hidden="true"]')) continue;
    range.selectNodeContents(node);
    for (const { top, bottom } of range.getClientRects()) lines.push({ top, bottom });
  }
  return lines.sort((one, other) => one.bottom - other.bottom);
}
