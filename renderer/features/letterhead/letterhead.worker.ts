/** Reads letterheads away from the window: a hostile one may take its time. */
import { carryOut } from './letterhead-jobs.ts';
import type { LetterheadJob } from './letterhead-messages.ts';

addEventListener('message', ({ data }: MessageEvent<LetterheadJob>) => {
  void carryOut(data).then((answer) => postMessage(answer));
});
