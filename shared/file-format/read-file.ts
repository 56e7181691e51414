import { MAX_CASE_BYTES } from '../ipc/contract.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { contentHash } from './canonical.ts';
import type { CaseFile } from './case-file.ts';
import { checkShape } from './check-shape.ts';
import { isEncrypted } from './encrypted-file.ts';
import type { FileError } from './file-error.ts';
import { caseKind, type FileKind, houseKind } from './file-kinds.ts';
import { ignoreSteps, type OnStep } from './file-step.ts';
import type { HouseFile } from './house-file.ts';
import { parseJson } from './parse-json.ts';
import { isWhole } from './told-backup.ts';
import type { RawFile } from './upgrade.ts';

export interface ReadOptions {
  /** Opens a file whose hash does not fit its content. Everything else is checked all the same. */
  allowChanged?: boolean;
  /** A backup is a case by its form; taken for one, it would lose what only backups hold. */
  refuseBackup?: boolean;
}

/** What users open: both kinds in one dialogue, told apart by their content, not by their name. */
export type OpenedFile = { kind: 'case'; file: CaseFile } | { kind: 'house'; file: HouseFile };

/**
 * A case or a house catalogue from bytes of unknown origin.
 *
 * Answers with a value only when all of it is sound: shape, ids, references, texts, hash. Answers about measures that the
 * catalogue here does not know are kept; `caseWarnings` names them.
 */
export function readFile(
  bytes: Uint8Array,
  options: ReadOptions = {},
  onStep: OnStep = ignoreSteps,
): Result<OpenedFile, FileError> {
  if (isEncrypted(bytes)) return fail({ kind: 'encrypted' });
  onStep('parse');
  const parsed = parseJson(bytes, MAX_CASE_BYTES);
  if (!parsed.ok) return parsed;
  if (formatOf(parsed.value) === houseKind.format) {
    const house = readKind(houseKind, parsed.value, options, onStep);
    return house.ok ? ok({ kind: 'house', file: house.value }) : house;
  }
  // Before its shape, which may be less strict than that of a case.
  if (options.refuseBackup && formatOf(parsed.value) === caseKind.format && isWhole(parsed.value as RawFile)) {
    return fail({ kind: 'isBackup' });
  }
  const file = readKind(caseKind, parsed.value, options, onStep);
  return file.ok ? ok({ kind: 'case', file: file.value }) : file;
}

/** A parsed file as one of a kind, or why it is none. */
export function readKind<F extends CaseFile | HouseFile>(
  kind: FileKind<F>,
  parsed: unknown,
  { allowChanged = false }: ReadOptions,
  onStep: OnStep = ignoreSteps,
): Result<F, FileError> {
  const otherFormat = formatProblem(kind, parsed);
  if (otherFormat) return fail(otherFormat);
  const raw = parsed as RawFile;
  const file = checkShape(kind, kind.upgrade(raw), (share) => onStep('check', share));
  if (!file.ok) return file;
  const problem = kind.problem(file.value.content as Parameters<typeof kind.problem>[0]);
  if (problem) return fail(problem);
  onStep('compare');
  // As it was written: an upgrade changes the content, and its hash with it.
  if (!allowChanged && contentHash(raw.content) !== file.value.contentHash) return fail({ kind: 'changedOutside' });
  return file;
}

/** What a file says it is. */
export const formatOf = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined;

/** Is it a file of this app at all, and one this version can read? */
function formatProblem({ format, version }: FileKind<never>, raw: unknown): FileError | null {
  if (typeof raw !== 'object' || raw === null || formatOf(raw) !== format) return { kind: 'notACase' };
  if (!('formatVersion' in raw)) return { kind: 'notACase' };
  const { formatVersion } = raw;
  if (typeof formatVersion !== 'number' || !Number.isInteger(formatVersion) || formatVersion < 1) {
    return { kind: 'notACase' };
  }
  if (formatVersion <= version) return null;
  const producer = 'producer' in raw && typeof raw.producer === 'string' ? raw.producer.slice(0, 200) : '';
  return { kind: 'newerVersion', found: formatVersion, supported: version, producer };
}
