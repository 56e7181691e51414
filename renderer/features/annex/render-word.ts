import type { AnnexDocument } from '../../../shared/annex/document.ts';
import type { RenderStep } from '../../../shared/docx/render-annex.ts';
import type { AnnexAnswer } from './annex-messages.ts';
import { newAnnexWorker } from './annex-worker.ts';

export interface WordRendering {
  /** The file, or null when it was cancelled. Rejects when the worker fails. */
  bytes: Promise<Uint8Array | null>;
  cancel(): void;
}

/** Renders the Word file in a worker of its own, so that it can be stopped at any moment. */
export function renderWord(annex: AnnexDocument, onStep: (step: RenderStep) => void): WordRendering {
  const worker = newAnnexWorker();
  let cancel = () => {};
  const bytes = new Promise<Uint8Array | null>((resolve, reject) => {
    cancel = () => resolve(null);
    worker.addEventListener('message', ({ data }: MessageEvent<AnnexAnswer>) => {
      if (data.kind === 'step') onStep(data.step);
      if (data.kind === 'word') resolve(data.bytes);
      if (data.kind === 'failed') reject(new Error(data.message));
    });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
  });
  worker.postMessage({ kind: 'word', annex });
  return { bytes: bytes.finally(() => worker.terminate()), cancel };
}
