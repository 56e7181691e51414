import type { CaseContent } from '../domain/case-content.ts';
import type { HouseContent } from '../domain/needed-house.ts';
import { MAX_CASE_BYTES } from '../ipc/contract.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { canonical, contentHash, toBytes } from './canonical.ts';
import { CASE_FORMAT, type CaseContext, type CaseFile, FORMAT_VERSION } from './case-file.ts';
import type { CaseTooLarge } from './file-error.ts';
import { HOUSE_FORMAT, HOUSE_FORMAT_VERSION, type HouseContext } from './house-file.ts';

/** Fields in the order in which people want to read them; unknown ones follow, sorted. */
const ORDER: readonly (keyof CaseFile)[] = [
  'format',
  'formatVersion',
  'producer',
  'createdAt',
  'catalogue',
  'scope',
  'contentHash',
  'seen',
  'content',
];

/**
 * The bytes of a `.tomakte` file. Same content and context, same bytes.
 *
 * Writes what it is given: what may leave the house has been decided before (`collectCase`).
 */
export function writeCase(content: CaseContent, context: CaseContext): Uint8Array {
  return written({ ...context, format: CASE_FORMAT, formatVersion: FORMAT_VERSION, content });
}

/** The bytes of a `.tomkatalog` file, likewise. */
export function writeHouse(content: HouseContent, context: HouseContext): Uint8Array {
  return written({ ...context, format: HOUSE_FORMAT, formatVersion: HOUSE_FORMAT_VERSION, content });
}

function written<F extends { content: object }>(unhashed: F): Uint8Array {
  const file = { ...unhashed, contentHash: contentHash(unhashed.content) };
  const sorted = canonical(file) as Record<string, unknown>;
  const first = Object.fromEntries(ORDER.map((key) => [key, sorted[key]]));
  return toBytes({ ...first, ...sorted });
}

/** As `writeCase`, unless the file would be larger than the app opens again. */
export function writeOpenableCase(
  content: CaseContent,
  context: CaseContext,
  limit = MAX_CASE_BYTES,
): Result<Uint8Array, CaseTooLarge> {
  return openable(writeCase(content, context), limit);
}

/** As `writeHouse`, likewise. */
export function writeOpenableHouse(
  content: HouseContent,
  context: HouseContext,
  limit = MAX_CASE_BYTES,
): Result<Uint8Array, CaseTooLarge> {
  return openable(writeHouse(content, context), limit);
}

function openable(bytes: Uint8Array, limit: number): Result<Uint8Array, CaseTooLarge> {
  return bytes.length > limit ? fail({ kind: 'tooLarge', bytes: bytes.length, limit }) : ok(bytes);
}
