import type { LetterheadAnswer, LetterheadJob } from './letterhead-messages.ts';

/** One job in a worker of its own, which ends with it. A worker that breaks down answers `failed`. */
export function askWorker(job: LetterheadJob): Promise<LetterheadAnswer> {
  const worker = new Worker(new URL('./letterhead.worker.ts', import.meta.url), { type: 'module', name: 'letterhead' });
  const answer = new Promise<LetterheadAnswer>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<LetterheadAnswer>) => resolve(data));
    worker.addEventListener('error', ({ message }) => resolve({ kind: 'failed', message }));
  });
  worker.postMessage(job);
  return answer.finally(() => worker.terminate());
}
