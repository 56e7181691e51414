import type { CaseFile } from '../../../shared/file-format/case-file.ts';
import type { FileError } from '../../../shared/file-format/file-error.ts';
import type { ReadOptions } from '../../../shared/file-format/read-case.ts';
import type { Result } from '../../../shared/lib/result.ts';

/** What the worker is asked for. */
export interface ReadJob {
  bytes: Uint8Array;
  options: ReadOptions;
}

export type ReadAnswer = Result<CaseFile, FileError>;

/** Reads a case file away from the window, which stays free for the user. Rejects only when the worker itself fails. */
export function readCaseInWorker(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadAnswer> {
  const worker = new Worker(new URL('./read-case.worker.ts', import.meta.url), { type: 'module', name: 'read-case' });
  return new Promise<ReadAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker failed')));
    worker.postMessage({ bytes, options } satisfies ReadJob);
  }).finally(() => worker.terminate());
}
