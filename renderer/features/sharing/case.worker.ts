/** Parses, checks, encrypts and writes files: tens of megabytes would make the window stand still. */

import { carriedOut } from './carry-out.ts';
import type { CaseJob, CaseMessage } from './case-worker.ts';

const say = (message: CaseMessage) => postMessage(message);

addEventListener('message', ({ data: job }: MessageEvent<CaseJob>) => {
  void carriedOut(job, (step, share) => say({ kind: 'step', step, share })).then(
    (answer) => say({ kind: 'answer', answer }),
    // Tells the window, as an error outside of promises would.
    (error) => setTimeout(() => reportError(error)),
  );
});
