import type { AnnexJob } from './annex-messages.ts';

/** The worker with typed jobs. Answers are `AnnexAnswer`s; `terminate` cancels whatever it does. */
export interface AnnexWorker extends Worker {
  postMessage(job: AnnexJob): void;
}

export function newAnnexWorker(): AnnexWorker {
  return new Worker(new URL('./annex.worker.ts', import.meta.url), { type: 'module', name: 'annex' });
}
