/** Reading and writing of files away from the window, which stays free for the user. */
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import type { HouseContent } from '../../../shared/domain/needed-house.ts';
import type { CaseContext } from '../../../shared/file-format/case-file.ts';
import type { CaseTooLarge, FileError } from '../../../shared/file-format/file-error.ts';
import type { HouseContext } from '../../../shared/file-format/house-file.ts';
import type { OpenedFile, ReadOptions } from '../../../shared/file-format/read-file.ts';
import type { Result } from '../../../shared/lib/result.ts';

/** What the worker is asked for. */
export type CaseJob =
  | { kind: 'read'; bytes: Uint8Array; options: ReadOptions }
  | { kind: 'writeCase'; content: CaseContent; context: CaseContext }
  | { kind: 'writeHouse'; content: HouseContent; context: HouseContext };

export type ReadAnswer = Result<OpenedFile, FileError>;
export type WriteAnswer = Result<Uint8Array, CaseTooLarge>;

/** As `readFile`. Rejects only when the worker itself fails. */
export function readFileInWorker(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadAnswer> {
  return ask({ kind: 'read', bytes, options });
}

/** As `writeOpenableCase`. Rejects only when the worker itself fails. */
export function writeCaseInWorker(content: CaseContent, context: CaseContext): Promise<WriteAnswer> {
  return ask({ kind: 'writeCase', content, context });
}

/** As `writeOpenableHouse`, likewise. */
export function writeHouseInWorker(content: HouseContent, context: HouseContext): Promise<WriteAnswer> {
  return ask({ kind: 'writeHouse', content, context });
}

function ask<T>(job: CaseJob): Promise<T> {
  const worker = new Worker(new URL('./case.worker.ts', import.meta.url), { type: 'module', name: 'case' });
  return new Promise<T>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<T>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker failed')));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
