/** Parses, checks and writes files: tens of megabytes would make the window stand still. */
import { readFile } from '../../../shared/file-format/read-file.ts';
import { writeOpenableCase, writeOpenableHouse } from '../../../shared/file-format/write-case.ts';
import type { CaseJob } from './case-worker.ts';

addEventListener('message', ({ data: job }: MessageEvent<CaseJob>) => {
  if (job.kind === 'read') postMessage(readFile(job.bytes, job.options));
  else if (job.kind === 'writeCase') postMessage(writeOpenableCase(job.content, job.context));
  else postMessage(writeOpenableHouse(job.content, job.context));
});
