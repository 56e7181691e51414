/** Makes the annex and its Word file away from the window, which stays free for the user. */
import { annexJobs } from './annex-jobs.ts';
import type { AnnexAnswer, AnnexJob } from './annex-messages.ts';
import { canvasWidths } from './paper/text-width.ts';

const carryOut = annexJobs((message: AnnexAnswer, transfer = []) => postMessage(message, { transfer }), canvasWidths());

addEventListener('message', ({ data }: MessageEvent<AnnexJob>) => void carryOut(data));
