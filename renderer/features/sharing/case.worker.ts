/** Parses, checks, encrypts and writes files: tens of megabytes would make the window stand still. */
import { encrypted } from '../../../shared/file-format/passphrase.ts';
import { readAnyFile } from '../../../shared/file-format/read-any-file.ts';
import { writeOpenableCase, writeOpenableHouse } from '../../../shared/file-format/write-case.ts';
import { ok } from '../../../shared/lib/result.ts';
import type { CaseJob, ReadAnswer, WriteAnswer } from './case-worker.ts';

addEventListener('message', ({ data: job }: MessageEvent<CaseJob>) => {
  void answerTo(job).then(
    (answer) => postMessage(answer),
    // Tells the window, as an error outside of promises would.
    (error) => setTimeout(() => reportError(error)),
  );
});

async function answerTo(job: CaseJob): Promise<ReadAnswer | WriteAnswer> {
  if (job.kind === 'read') return readAnyFile(job.bytes, job.options);
  const written =
    job.kind === 'writeCase'
      ? writeOpenableCase(job.content, job.context)
      : writeOpenableHouse(job.content, job.context);
  return written.ok && job.passphrase ? ok(await encrypted(written.value, job.passphrase)) : written;
}
