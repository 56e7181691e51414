/** Reading and writing of files away from the window, which stays free for the user. */
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import type { HouseContent } from '../../../shared/domain/needed-house.ts';
import type { CaseContext } from '../../../shared/file-format/case-file.ts';
import type { CaseTooLarge, FileError } from '../../../shared/file-format/file-error.ts';
import type { HouseContext } from '../../../shared/file-format/house-file.ts';
import type { ReadAnyOptions } from '../../../shared/file-format/read-any-file.ts';
import type { OpenedFile } from '../../../shared/file-format/read-file.ts';
import type { Result } from '../../../shared/lib/result.ts';

/** What the worker is asked for. */
export type CaseJob =
  | { kind: 'read'; bytes: Uint8Array; options: ReadAnyOptions }
  | { kind: 'writeCase'; content: CaseContent; context: CaseContext; passphrase?: string | undefined }
  | { kind: 'writeHouse'; content: HouseContent; context: HouseContext; passphrase?: string | undefined };

export type ReadAnswer = Result<OpenedFile, FileError>;
export type WriteAnswer = Result<Uint8Array, CaseTooLarge>;

/** As `readAnyFile`. Rejects only when the worker itself fails. */
export function readFileInWorker(bytes: Uint8Array, options: ReadAnyOptions = {}): Promise<ReadAnswer> {
  return ask({ kind: 'read', bytes, options });
}

/** As `writeOpenableCase`, encrypted where there is a passphrase. Rejects only when the worker itself fails. */
export function writeCaseInWorker(
  content: CaseContent,
  context: CaseContext,
  passphrase?: string,
): Promise<WriteAnswer> {
  return ask({ kind: 'writeCase', content, context, passphrase });
}

/** As `writeOpenableHouse`, likewise. */
export function writeHouseInWorker(
  content: HouseContent,
  context: HouseContext,
  passphrase?: string,
): Promise<WriteAnswer> {
  return ask({ kind: 'writeHouse', content, context, passphrase });
}

function ask<T>(job: CaseJob): Promise<T> {
  const worker = new Worker(new URL('./case.worker.ts', import.meta.url), { type: 'module', name: 'case' });
  return new Promise<T>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<T>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker failed')));
    worker.postMessage(job);
  }).finally(() => worker.terminate());
}
