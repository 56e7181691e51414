import type { RenderStep } from '../../../../shared/docx/render-annex.ts';
import type { PrintStep } from '../../../../shared/ipc/contract.ts';
import type { AnnexAnswer, FileJob } from '../annex-messages.ts';
import { newAnnexWorker } from '../annex-worker.ts';

/** What is being done for a file. */
export type FileStep = RenderStep | PrintStep | 'finishing';
/** Told what is being done; with how many pages, where that is known. */
export type OnStep = (step: FileStep, pages?: number) => void;

export interface FileRendering {
  /** The file, or null when it was cancelled. Rejects when it cannot be made. */
  bytes: Promise<Uint8Array | null>;
  cancel(): void;
}

/** Makes a file in a worker of its own, so that it can be stopped at any moment. */
export function renderFile(job: FileJob, onStep: OnStep): FileRendering {
  const worker = newAnnexWorker();
  let cancel = () => {};
  const bytes = new Promise<Uint8Array | null>((resolve, reject) => {
    cancel = () => resolve(null);
    worker.addEventListener('message', ({ data }: MessageEvent<AnnexAnswer>) => {
      if (data.kind === 'step') onStep(data.step);
      if (data.kind === 'file') resolve(data.bytes);
      if (data.kind === 'failed') reject(new Error(data.message));
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
  });
  worker.postMessage(job);
  return { bytes: bytes.finally(() => worker.terminate()), cancel };
}
