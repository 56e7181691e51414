/**
 * Has the file the shape of its kind?
 *
 * Record by record, and no further than the first thing that does not fit: a schema for the whole file would collect every
 * fault of a file that consists of nothing else, until memory or stack are used up.
 */
import type * as z from 'zod';
import type { FileTable } from '../domain/records.ts';
import { type SeenByScope, scopeIdSchema, seenSchema } from '../domain/revision.ts';
import { fail, ok, type Result } from '../lib/result.ts';
import { fileRecordSchemas } from './case-file.ts';
import type { FileError } from './file-error.ts';
import type { FileKind } from './file-kinds.ts';
import { placeOf, problemOf } from './place.ts';

type Json = Record<string, unknown>;
type Path = readonly PropertyKey[];
/** Told how much has been checked, from 0 to 1. */
type OnShare = (share: number) => void;

/** Most entries of all lists and objects in one record or one entry of the head; a record of this app has hundreds. */
export const MAX_ENTRIES = 10_000;

/** Records between two words about how far it is. */
const STRIDE = 500;

/** The file as its kind describes it, unknown fields included, or the first place that differs from it. */
export function checkShape<F>(
  { head: headSchema, tables }: FileKind<F>,
  raw: object,
  onShare: OnShare = () => undefined,
): Result<F, FileError> {
  const { seen, content, ...head } = raw as Json;
  const checkedHead = checked<object>(raw, headSchema as z.ZodType<object>, head, []);
  if (!checkedHead.ok) return checkedHead;
  const checkedSeen = checkSeen(raw, seen);
  if (!checkedSeen.ok) return checkedSeen;
  const checkedContent = checkContent(raw, tables, content, onShare);
  if (!checkedContent.ok) return checkedContent;
  return ok({ ...checkedHead.value, seen: checkedSeen.value, content: checkedContent.value } as F);
}

function checkSeen(raw: object, seen: unknown): Result<SeenByScope, FileError> {
  if (!isObject(seen)) return wrongType(raw, ['seen'], seen);
  const result: SeenByScope = {};
  for (const [id, entry] of Object.entries(seen)) {
    if (!scopeIdSchema.safeParse(id).success) return fail(invalid(raw, ['seen', id], 'badValue'));
    const one = checked(raw, seenSchema, entry, ['seen', id]);
    if (!one.ok) return one;
    result[id] = one.value;
  }
  return ok(result);
}

function checkContent(
  raw: object,
  tables: readonly FileTable[],
  content: unknown,
  onShare: OnShare,
): Result<Json, FileError> {
  if (!isObject(content)) return wrongType(raw, ['content'], content);
  const onRecord = counting(
    tables.map((table) => content[table]),
    onShare,
  );
  const result: Json = { ...content };
  for (const table of tables) {
    const records = checkTable(raw, table, content[table], onRecord);
    if (!records.ok) return records;
    result[table] = records.value;
  }
  return ok(result);
}

/** To be called once for each record of these tables. */
function counting(lists: readonly unknown[], onShare: OnShare): () => void {
  const total = lists.reduce<number>((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
  let done = 0;
  onShare(0);
  return () => {
    done += 1;
    if (done % STRIDE === 0) onShare(done / total);
  };
}

function checkTable(
  raw: object,
  table: FileTable,
  records: unknown,
  onRecord: () => void,
): Result<unknown[], FileError> {
  if (!Array.isArray(records)) return wrongType(raw, ['content', table], records);
  const result: unknown[] = [];
  for (const [index, record] of records.entries()) {
    const one = checked<unknown>(raw, fileRecordSchemas[table], record, ['content', table, index]);
    if (!one.ok) return one;
    result.push(one.value);
    onRecord();
  }
  return ok(result);
}

/** A part of the file by its schema, after a look at how much there is to check. */
function checked<T>(raw: object, schema: z.ZodType<T>, part: unknown, path: Path): Result<T, FileError> {
  const overfull = isObject(part) && overfullField(part);
  if (overfull) return fail(invalid(raw, [...path, overfull], 'tooLong'));
  const outcome = schema.safeParse(part);
  if (outcome.success) return ok(outcome.data);
  const [issue] = outcome.error.issues;
  const at = [...path, ...(issue?.path ?? [])];
  return fail(invalid(raw, at, issue ? problemOf({ ...issue, path: at }, raw) : 'badValue'));
}

/** The field with which a record gets more entries than it can need. */
function overfullField(record: Json): string | undefined {
  let entries = 0;
  return Object.keys(record).find((field) => {
    entries += 1 + countEntries(record[field], MAX_ENTRIES - entries);
    return entries > MAX_ENTRIES;
  });
}

/** Of all levels together; stops when there are more than `most`. */
function countEntries(value: unknown, most: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  const children = Array.isArray(value) ? value : Object.values(value);
  let entries = children.length;
  for (const child of children) {
    if (entries > most) return entries;
    entries += countEntries(child, most - entries);
  }
  return entries;
}

function wrongType(raw: object, path: Path, found: unknown): Result<never, FileError> {
  return fail(invalid(raw, path, found === undefined ? 'missing' : 'wrongType'));
}

function invalid(raw: object, path: Path, problem: Extract<FileError, { kind: 'invalid' }>['problem']): FileError {
  return { kind: 'invalid', place: placeOf(raw, path), problem };
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
