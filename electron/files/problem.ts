import type { FileProblem } from '../../shared/ipc/file-problem.ts';

const PROBLEM_OF_CODE: Readonly<Record<string, FileProblem>> = {
  EACCES: 'noPermission',
  EPERM: 'noPermission',
  EROFS: 'readOnly',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  EBUSY: 'inUse',
  ETXTBSY: 'inUse',
  EFBIG: 'tooLarge',
  EISDIR: 'isFolder',
};

/** A refusal that the operating system has no error number for. */
export class FileProblemError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** What an error of the file system means to the user. */
export function fileProblemOf(error: unknown): FileProblem {
  if (error instanceof FileProblemError) return error.problem;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return PROBLEM_OF_CODE[code] ?? 'other';
}
