/** Parses and checks case files: tens of megabytes would make the window stand still. */
import { readCase } from '../../../shared/file-format/read-case.ts';
import type { ReadJob } from './case-reader.ts';

addEventListener('message', ({ data: { bytes, options } }: MessageEvent<ReadJob>) => {
  postMessage(readCase(bytes, options));
});
