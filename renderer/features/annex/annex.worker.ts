/** Makes the annex and its files away from the window, which stays free for the user. */
import { annexJobs } from './annex-jobs.ts';
import type { AnnexAnswer, AnnexJob } from './annex-messages.ts';
import { loadPaperFont } from './paper/paper-font.ts';
import { canvasWidths } from './paper/text-width.ts';

/** Of the worker; the compiler knows only those of a page. */
declare const fonts: FontFaceSet;

const font = loadPaperFont(fonts);
const carryOut = annexJobs((message: AnnexAnswer, transfer = []) => postMessage(message, { transfer }), canvasWidths);

addEventListener('message', ({ data }: MessageEvent<AnnexJob>) => void font.then(() => carryOut(data)));
