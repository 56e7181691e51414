import Dexie from 'dexie';

/**
 * - `quota`: no room on the disk;
 * - `readOnly`: the data folder cannot be written to any more;
 * - `closed`: the data base was closed, by another window with a newer version or by the system;
 * - `invalid`: a field would hold what its schema does not allow;
 * - `locked`: it belongs to a released version;
 * - `outdated`: what it was worked out for has changed since;
 * - `givenUp`: the user wanted it no longer;
 * - `notFound`: the record, or the one it would belong to, does not exist (any more).
 */
export type CommandProblemKind =
  | 'quota'
  | 'readOnly'
  | 'closed'
  | 'invalid'
  | 'locked'
  | 'outdated'
  | 'givenUp'
  | 'notFound'
  | 'other';

/** Why a command failed. Whatever the kind: nothing was changed. */
export class CommandProblem extends Error {
  readonly kind: CommandProblemKind;
  /** The field that was refused. */
  readonly field: string | undefined;

  constructor(kind: CommandProblemKind, detail: { field?: string; cause?: unknown } = {}) {
    super(`command failed: ${kind}${detail.field ? ` (${detail.field})` : ''}`, { cause: detail.cause });
    this.name = 'CommandProblem';
    this.kind = kind;
    this.field = detail.field;
  }
}

const STORE_FAILED: ReadonlySet<string> = new Set([
  'QuotaExceededError',
  'UnknownError',
  'InvalidStateError',
  'OpenFailedError',
]);

const CLOSED = ['DatabaseClosedError', 'InvalidStateError', 'MissingAPIError', 'OpenFailedError', 'VersionError'];

/** The problem behind whatever a transaction was broken off with. */
export function toCommandProblem(error: unknown): CommandProblem {
  if (error instanceof CommandProblem) return error;
  const names = errorNames(error);
  if (names.includes('QuotaExceededError')) return new CommandProblem('quota', { cause: error });
  if (names.some((name) => CLOSED.includes(name))) return new CommandProblem('closed', { cause: error });
  return new CommandProblem('other', { cause: error });
}

/** Whether the browser's own store has failed, for whatever reason: a write of it may be half on the disk. */
export const isOfStore = (error: unknown): boolean => errorNames(error).some((name) => STORE_FAILED.has(name));

/** Dexie wraps the browser's error as `inner`, sometimes twice. */
function errorNames(error: unknown): string[] {
  if (!(error instanceof Error || error instanceof DOMException)) return [];
  const inner = error instanceof Dexie.DexieError ? error.inner : undefined;
  return [error.name, ...errorNames(inner)];
}
