import { LETTERHEAD_PATIENCE } from '../../../shared/domain/letterhead.ts';
import type { LetterheadAnswer, LetterheadJob } from './letterhead-messages.ts';

/** One job in a worker of its own, which ends with it. A worker that breaks down answers `failed`; one that takes too long, `tooSlow`. */
export function askWorker(job: LetterheadJob): Promise<LetterheadAnswer> {
  const worker = new Worker(new URL('./letterhead.worker.ts', import.meta.url), { type: 'module', name: 'letterhead' });
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const answer = new Promise<LetterheadAnswer>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<LetterheadAnswer>) => resolve(data));
    worker.addEventListener('error', ({ message }) => resolve({ kind: 'failed', message }));
    const giveUp = () => resolve({ kind: 'problem', problem: 'tooSlow', detail: '' });
    deadline = setTimeout(giveUp, LETTERHEAD_PATIENCE);
  });
  worker.postMessage(job);
  return answer.finally(() => {
    clearTimeout(deadline);
    worker.terminate();
  });
}
