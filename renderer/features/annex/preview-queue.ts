import type { AnnexAnswer, AnnexJob, AnnexPreview } from './annex-messages.ts';
import type { AnnexWorker } from './annex-worker.ts';

/** One at a time: of the changes that arrive meanwhile, only the last is made into a preview. */
export interface PreviewQueue<T> {
  ask(source: T, job: Omit<Extract<AnnexJob, { kind: 'preview' }>, 'kind' | 'job'>): void;
}

/**
 * Asks a worker for previews. While somebody types, each finished one is shown, and none is begun that is out of date.
 *
 * @param onPreview with the source that it was made of
 */
export function previewQueue<T>(
  worker: AnnexWorker,
  onPreview: (preview: AnnexPreview, of: T) => void,
): PreviewQueue<T> {
  let running: { job: number; of: T } | undefined;
  let waiting: (() => void) | undefined;
  let jobs = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<AnnexAnswer>) => {
    const done = data.kind === 'failed' || (data.kind === 'preview' && data.job === running?.job);
    if (!done) return;
    const of = running;
    running = undefined;
    waiting?.();
    if (data.kind === 'preview' && of) onPreview(data.preview, of.of);
  });

  return {
    ask(source, job) {
      const send = () => {
        waiting = undefined;
        running = { job: ++jobs, of: source };
        worker.postMessage({ kind: 'preview', job: jobs, ...job });
      };
      if (running) waiting = send;
      else send();
    },
  };
}
