/** What the sheets really take, once they are drawn. */
import { PAGE, TEXT_HEIGHT } from '../paper/paper-styles.ts';

const PIXELS_PER_POINT = 96 / 72;
/** Browsers lay out in 64ths of a pixel. */
const ROUNDING = 1;

/** By how much a sheet is longer than its page, in points; 0 when it has room. */
export function overflowOf(sheet: Element | undefined): number {
  const points = (sheet?.getBoundingClientRect().height ?? 0) / PIXELS_PER_POINT;
  return points > PAGE.height + ROUNDING ? points - PAGE.height : 0;
}

/** On which page each sheet begins, counted from 1; at the end, the page behind the last one. */
export function firstPages(sheets: readonly Element[]): number[] {
  const pages = [1];
  for (const sheet of sheets) pages.push((pages.at(-1) ?? 1) + pagesOf(sheet));
  return pages;
}

function pagesOf(sheet: Element): number {
  return overflowOf(sheet) === 0 ? 1 : pagesOfLines(linesIn(sheet), TEXT_HEIGHT * PIXELS_PER_POINT);
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
