import { flushSync } from 'react-dom';
import type { Root } from 'react-dom/client';
import { typeset } from '../../../../shared/annex/typeset/typeset.ts';
import { flowItems, flowOf, type Piece, type Sheet } from '../paper/page-flow.ts';
import type { Item } from '../paper/page-items.ts';
import { type PaperDesign, textHeight } from '../paper/paper-design.ts';
import { loadPaperFont } from '../paper/paper-font.ts';
import { designOf } from '../paper/paper-look.ts';
import { canvasWidths } from '../paper/text-width.ts';
import { keptSheets } from './kept-sheets.ts';
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
 * @returns the size of a page, in points, and how many there are
 * @throws when the annex cannot be read.
 */
export async function layOut(
  root: Root,
  element: HTMLElement,
  content: string,
): Promise<{ width: number; height: number; pages: number }> {
  const { annex: kept, look } = readPrintContent(content);
  const annex = typeset(kept);
  document.documentElement.lang = annex.language;
  document.title = annex.properties.title;
  await loadPaperFont(document.fonts);

  const draw = (sheets: readonly Sheet[], pages = onePageEach(sheets)) =>
    flushSync(() => root.render(<PrintedAnnex annex={annex} look={look} sheets={sheets} pages={pages} />));
  const design = designOf(look);
  const measured = () => flowItems(annex.blocks, canvasWidths(look.font), design);
  let items = measured();
  draw(flowOf(items, (_, number) => textHeight(design, number)));
  if (isLoadingFonts(element)) {
    await document.fonts.ready;
    items = measured();
  }
  const sheets = sheetsWithRoom(items, element, { design, draw: (it) => draw(it) });
  const pages = firstPages([...element.children], design);
  draw(sheets, pages);
  return { width: design.page.width, height: design.page.height, pages: (pages.at(-1) ?? 2) - 1 };
}

/** Parts of the font that only this annex needs begin to load when it is laid out. */
function isLoadingFonts(element: HTMLElement): boolean {
  element.getBoundingClientRect();
  return document.fonts.status === 'loading';
}

/** Sheets of which none is longer than its page, but for those that cannot be divided. */
function sheetsWithRoom(
  items: readonly Item[],
  element: HTMLElement,
  { design, draw }: { design: PaperDesign; draw: (sheets: readonly Sheet[]) => void },
): Sheet[] {
  const rooms = new Map<string, number>();
  const roomOn = (first: Piece, number: number) => rooms.get(keyOf(first)) ?? textHeight(design, number);
  let sheets: Sheet[] = [];
  for (let tries = 1; ; tries++) {
    sheets = keptSheets(sheets, flowOf(items, roomOn));
    draw(sheets);
    const tooLong = sheets.flatMap((sheet, position) => {
      const [first] = sheet;
      const overflow = overflowOf(element.children[position], design);
      return first && sheet.length > 1 && overflow > 0 ? [{ first, overflow, number: position + 1 }] : [];
    });
    if (tooLong.length === 0 || tries === MOST_TRIES) return sheets;
    for (const { first, overflow, number } of tooLong) rooms.set(keyOf(first), roomOn(first, number) - overflow);
  }
}

const onePageEach = (sheets: readonly Sheet[]) => Array.from({ length: sheets.length + 1 }, (_, index) => index + 1);

const keyOf = ({ index, parts }: Piece): string => `${index}/${parts?.from ?? 0}`;
