import { flushSync } from 'react-dom';
import type { Root } from 'react-dom/client';
import type { Block } from '../../../../shared/annex/document.ts';
import { typeset } from '../../../../shared/annex/typeset/typeset.ts';
import { type Piece, pageFlow, type Sheet } from '../paper/page-flow.ts';
import { loadPaperFont } from '../paper/paper-font.ts';
import { PAGE, TEXT_HEIGHT } from '../paper/paper-styles.ts';
import { canvasWidths, type TextWidths } from '../paper/text-width.ts';
import { firstPages, overflowOf } from './measured-sheets.ts';
import { readPrintContent } from './print-content.ts';
import { PrintedAnnex } from './printed-annex.tsx';

/** Each time, some blocks move to another sheet; a sheet that is too long by itself stays so. */
const MOST_TRIES = 8;

/**
 * Draws all sheets of an annex and makes sure that each has room on its page, so that the numbers in the contents list are
 * those of the pages.
 *
 * @param content what `printContent` made
 * @returns the size of a page, in points
 * @throws when the annex cannot be read.
 */
export async function layOut(
  root: Root,
  element: HTMLElement,
  content: string,
): Promise<{ width: number; height: number }> {
  const { annex: kept, look } = readPrintContent(content);
  const annex = typeset(kept);
  document.documentElement.lang = annex.language;
  document.title = annex.properties.title;
  await loadPaperFont(document.fonts);

  const draw = (sheets: readonly Sheet[], pages = onePageEach(sheets)) =>
    flushSync(() => root.render(<PrintedAnnex annex={annex} look={look} sheets={sheets} pages={pages} />));
  draw(pageFlow(annex.blocks, canvasWidths(look.font)));
  // Parts of the font that only this annex needs.
  await document.fonts.ready;
  const sheets = sheetsWithRoom(annex.blocks, canvasWidths(look.font), element, (it) => draw(it));
  draw(sheets, firstPages([...element.children]));
  return { width: PAGE.width, height: PAGE.height };
}

/** Sheets of which none is longer than its page, but for those that cannot be divided. */
function sheetsWithRoom(
  blocks: readonly Block[],
  widths: TextWidths,
  element: HTMLElement,
  draw: (sheets: readonly Sheet[]) => void,
): Sheet[] {
  const rooms = new Map<string, number>();
  const roomOn = (first: Piece) => rooms.get(keyOf(first)) ?? TEXT_HEIGHT;
  for (let tries = 1; ; tries++) {
    const sheets = pageFlow(blocks, widths, roomOn);
    draw(sheets);
    const tooLong = sheets.flatMap((sheet, position) => {
      const [first] = sheet;
      const overflow = overflowOf(element.children[position]);
      return first && sheet.length > 1 && overflow > 0 ? [{ first, overflow }] : [];
    });
    if (tooLong.length === 0 || tries === MOST_TRIES) return sheets;
    for (const { first, overflow } of tooLong) rooms.set(keyOf(first), roomOn(first) - overflow);
  }
}

const onePageEach = (sheets: readonly Sheet[]) => Array.from({ length: sheets.length + 1 }, (_, index) => index + 1);

const keyOf = ({ index, parts }: Piece): string => `${index}/${parts?.from ?? 0}`;
