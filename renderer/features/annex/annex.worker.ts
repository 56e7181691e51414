/** Makes the annex and its files away from the window, which stays free for the user. */
import { annexJobs } from './annex-jobs.ts';
import type { AnnexAnswer, AnnexJob } from './annex-messages.ts';
import { loadPaperFont } from './paper/paper-font.ts';
import { canvasWidths, type TextWidths } from './paper/text-width.ts';

/** Of the worker; the compiler knows only those of a page. */
declare const fonts: FontFaceSet;

const font = loadPaperFont(fonts);
/** Kept from one preview to the next, until a part of the font arrives that texts were measured without. */
const widths = new Map<string, TextWidths>();
fonts.addEventListener('loadingdone', () => widths.clear());
function widthsIn(font: string): TextWidths {
  const known = widths.get(font) ?? canvasWidths(font);
  widths.set(font, known);
  return known;
}

const carryOut = annexJobs((message: AnnexAnswer, transfer = []) => postMessage(message, { transfer }), widthsIn);

addEventListener('message', ({ data }: MessageEvent<AnnexJob>) => void font.then(() => carryOut(data)));
