import { MAX_CASE_BYTES } from '../ipc/contract.ts';
import { fail, type Result } from '../lib/result.ts';
import { contentHash } from './canonical.ts';
import { CASE_FORMAT, type CaseFile, FORMAT_VERSION } from './case-file.ts';
import { contentProblem } from './check-content.ts';
import { checkShape } from './check-shape.ts';
import type { FileError } from './file-error.ts';
import { parseJson } from './parse-json.ts';
import { type RawFile, upgraded } from './upgrade.ts';

export interface ReadOptions {
  /** Opens a file whose hash does not fit its content. Everything else is checked all the same. */
  allowChanged?: boolean;
}

/**
 * A case file from bytes of unknown origin.
 *
 * Answers with a value only when all of it is sound: shape, ids, references, texts, hash. Answers about measures that the
 * catalogue here does not know are kept; `caseWarnings` names them.
 */
export function readCase(bytes: Uint8Array, { allowChanged = false }: ReadOptions = {}): Result<CaseFile, FileError> {
  const parsed = parseJson(bytes, MAX_CASE_BYTES);
  if (!parsed.ok) return parsed;
  const otherFormat = formatProblem(parsed.value);
  if (otherFormat) return fail(otherFormat);

  const raw = parsed.value as RawFile;
  const file = checkShape(upgraded(raw));
  if (!file.ok) return file;
  const { content, contentHash: claimed } = file.value;
  const problem = contentProblem(content);
  if (problem) return fail(problem);
  // As it was written: an upgrade changes the content, and its hash with it.
  if (!allowChanged && contentHash(raw.content) !== claimed) return fail({ kind: 'changedOutside' });
  return file;
}

/** Is it a case at all, and one this app can read? */
function formatProblem(raw: unknown): FileError | null {
  if (typeof raw !== 'object' || raw === null || !('format' in raw)) return { kind: 'notACase' };
  if (raw.format === 'tomkatalog') return { kind: 'isCatalogue' };
  if (raw.format !== CASE_FORMAT || !('formatVersion' in raw)) return { kind: 'notACase' };
  const { formatVersion } = raw;
  if (typeof formatVersion !== 'number' || !Number.isInteger(formatVersion)) return { kind: 'notACase' };
  if (formatVersion <= FORMAT_VERSION) return null;
  const producer = 'producer' in raw && typeof raw.producer === 'string' ? raw.producer.slice(0, 200) : '';
  return { kind: 'newerVersion', found: formatVersion, supported: FORMAT_VERSION, producer };
}
