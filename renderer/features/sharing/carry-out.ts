import type { OnStep } from '../../../shared/file-format/file-step.ts';
import { encrypted } from '../../../shared/file-format/passphrase.ts';
import { readAnyFile } from '../../../shared/file-format/read-any-file.ts';
import { writeOpenableCase, writeOpenableHouse } from '../../../shared/file-format/write-case.ts';
import { ok } from '../../../shared/lib/result.ts';
import type { CaseJob, ReadAnswer, WriteAnswer } from './case-worker.ts';

/** What the worker does; apart from it, so that it can be tried without one. */
export async function carriedOut(job: CaseJob, onStep: OnStep): Promise<ReadAnswer | WriteAnswer> {
  if (job.kind === 'read') return readAnyFile(job.bytes, job.options, onStep);
  onStep('write');
  const written =
    job.kind === 'writeCase'
      ? writeOpenableCase(job.content, job.context)
      : writeOpenableHouse(job.content, job.context);
  if (!written.ok || !job.passphrase) return written;
  onStep('encrypt');
  return ok(await encrypted(written.value, job.passphrase));
}
