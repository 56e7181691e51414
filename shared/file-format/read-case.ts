import { MAX_CASE_BYTES } from '../ipc/contract.ts';
import { fail, type Result } from '../lib/result.ts';
import type { CaseFile } from './case-file.ts';
import type { FileError } from './file-error.ts';
import { caseKind, houseKind } from './file-kinds.ts';
import { parseJson } from './parse-json.ts';
import { formatOf, type ReadOptions, readKind } from './read-file.ts';

/** As `readFile`, for those who have no use for a house catalogue. */
export function readCase(bytes: Uint8Array, options: ReadOptions = {}): Result<CaseFile, FileError> {
  const parsed = parseJson(bytes, MAX_CASE_BYTES);
  if (!parsed.ok) return parsed;
  if (formatOf(parsed.value) === houseKind.format) return fail({ kind: 'isCatalogue' });
  return readKind(caseKind, parsed.value, options);
}
