/** Parses, checks and writes case files: tens of megabytes would make the window stand still. */
import { readCase } from '../../../shared/file-format/read-case.ts';
import { writeOpenableCase } from '../../../shared/file-format/write-case.ts';
import type { CaseJob } from './case-worker.ts';

addEventListener('message', ({ data: job }: MessageEvent<CaseJob>) => {
  if (job.kind === 'read') postMessage(readCase(job.bytes, job.options));
  else postMessage(writeOpenableCase(job.content, job.context));
});
