import type { LetterheadProblemKind } from '../../domain/letterhead.ts';

/** A file cannot be a letterhead; nothing has been changed. */
export class LetterheadProblem extends Error {
  readonly kind: LetterheadProblemKind;
  /** What it is about: the name of a part, of a placeholder. */
  readonly detail: string;

  constructor(kind: LetterheadProblemKind, detail = '') {
    super(`letterhead: ${kind}${detail && ` (${detail})`}`);
    this.name = 'LetterheadProblem';
    this.kind = kind;
    this.detail = detail;
  }
}
