import Dexie from 'dexie';

/**
 * - `quota`: no room on the disk;
 * - `readOnly`: the data folder cannot be written to any more;
 * - `closed`: the data base is out of reach: closed by another window with a newer version or by the system, or its store has failed;
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

/** On purpose, or never opened. */
const CLOSED: ReadonlySet<string> = new Set(['DatabaseClosedError', 'MissingAPIError', 'VersionError']);

/** The problem behind whatever a transaction was broken off with. */
export function toCommandProblem(error: unknown): CommandProblem {
  if (error instanceof CommandProblem) return error;
  const names = namesIn(error);
  if (names.includes('QuotaExceededError')) return new CommandProblem('quota', { cause: error });
  const isClosed = isOfStore(error) || names.some((name) => CLOSED.has(name));
  return new CommandProblem(isClosed ? 'closed' : 'other', { cause: error });
}

/**
 * Whether the browser's own store has failed, for whatever reason: a write of it may be half on the disk.
 *
 * The requests of a transaction that the browser breaks off say no more than `AbortError`, each within an error of Dexie, and
 * earlier than the transaction says why. Ours are broken off by what a command throws, and then that is what arrives.
 */
export function isOfStore(error: unknown): boolean {
  const [outer, ...inner] = namesIn(error);
  return inner.includes('AbortError') || [outer, ...inner].some((name) => name !== undefined && STORE_FAILED.has(name));
}

/** Of an error and of those it was made of, outside in. */
function namesIn(error: unknown): string[] {
  if (!(error instanceof Error || error instanceof DOMException)) return [];
  return [error.name, ...[innerOf(error), error instanceof Error && error.cause].flat().flatMap(namesIn)];
}

/** Dexie wraps the browser's error as `inner`, sometimes twice, and those of many rows as `failures`. */
function innerOf(error: Error | DOMException): unknown[] {
  if (error instanceof Dexie.BulkError || error instanceof Dexie.ModifyError) return error.failures;
  return error instanceof Dexie.DexieError ? [error.inner] : [];
}
