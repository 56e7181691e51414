/** Reading and writing of files away from the window, which stays free for the user; ending the worker ends the work. */
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import type { HouseContent } from '../../../shared/domain/needed-house.ts';
import type { CaseContext } from '../../../shared/file-format/case-file.ts';
import type { CaseTooLarge, FileError } from '../../../shared/file-format/file-error.ts';
import { type FileStep, ignoreSteps, type OnStep } from '../../../shared/file-format/file-step.ts';
import type { HouseContext } from '../../../shared/file-format/house-file.ts';
import type { ReadAnyOptions } from '../../../shared/file-format/read-any-file.ts';
import type { OpenedFile } from '../../../shared/file-format/read-file.ts';
import type { Result } from '../../../shared/lib/result.ts';
import { addPortion, emptied, giveWay, type Portion, portionsOf } from '../../data/portions.ts';

/** What the worker is asked for. */
export type CaseJob =
  | { kind: 'read'; bytes: Uint8Array; options: ReadAnyOptions }
  | { kind: 'writeCase'; content: CaseContent; context: CaseContext; passphrase?: string | undefined }
  | { kind: 'writeHouse'; content: HouseContent; context: HouseContext; passphrase?: string | undefined };

/** What it is told: the content of a large file before the job, a portion after the other. */
export type ToCaseWorker = { kind: 'portion'; portion: Portion } | { kind: 'job'; job: CaseJob };

/** What it says: how far it is, and in the end the answer. */
export type CaseMessage =
  | { kind: 'step'; step: FileStep; share?: number | undefined }
  /** Part of the content of a file that was read; the answer then holds none. */
  | { kind: 'portion'; portion: Portion }
  | { kind: 'answer'; answer: ReadAnswer | WriteAnswer };

export type ReadAnswer = Result<OpenedFile, FileError>;
export type WriteAnswer = Result<Uint8Array, CaseTooLarge>;

/** Whoever waits hears of every step, and may give up: then the worker is ended in the middle of its work. */
export interface Waiting {
  signal?: AbortSignal;
  onStep?: OnStep;
}

/** As `readAnyFile`. Rejects when the worker itself fails, or with the signal's reason when nobody waits any more. */
export function readFileInWorker(bytes: Uint8Array, options: ReadAnyOptions, waiting: Waiting): Promise<ReadAnswer> {
  return ask({ kind: 'read', bytes, options }, waiting);
}

/** As `writeOpenableCase`, encrypted where there is a passphrase. Rejects likewise. */
export function writeCaseInWorker(
  content: CaseContent,
  context: CaseContext,
  passphrase: string,
  waiting: Waiting,
): Promise<WriteAnswer> {
  return ask({ kind: 'writeCase', content, context, passphrase }, waiting);
}

/** As `writeOpenableHouse`, likewise. */
export function writeHouseInWorker(
  content: HouseContent,
  context: HouseContext,
  passphrase: string,
  waiting: Waiting,
): Promise<WriteAnswer> {
  return ask({ kind: 'writeHouse', content, context, passphrase }, waiting);
}

function ask<T extends ReadAnswer | WriteAnswer>(job: CaseJob, { signal, onStep = ignoreSteps }: Waiting): Promise<T> {
  const worker = new Worker(new URL('./case.worker.ts', import.meta.url), { type: 'module', name: 'case' });
  const content: Partial<CaseContent> = {};
  return new Promise<T>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<CaseMessage>) => {
      if (data.kind === 'step') onStep(data.step, data.share);
      else if (data.kind === 'portion') addPortion(content, data.portion);
      else resolve(withContent(data.answer, content) as T);
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker failed')));
    signal?.addEventListener('abort', () => reject(signal.reason));
    signal?.throwIfAborted();
    send(worker, job).catch(reject);
  }).finally(() => worker.terminate());
}

async function send(worker: Worker, job: CaseJob): Promise<void> {
  const say = (message: ToCaseWorker) => worker.postMessage(message);
  if (job.kind === 'read') return say({ kind: 'job', job });
  for (const portion of portionsOf(job.content)) {
    say({ kind: 'portion', portion });
    await giveWay();
  }
  say({ kind: 'job', job: { ...job, content: emptied(job.content) } as CaseJob });
}

function withContent(answer: ReadAnswer | WriteAnswer, content: Partial<CaseContent>): ReadAnswer | WriteAnswer {
  if (answer.ok && 'file' in answer.value) Object.assign(answer.value.file.content, content);
  return answer;
}
