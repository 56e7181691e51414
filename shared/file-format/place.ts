/** From a path inside the JSON to a place a user can find. */
import type * as z from 'zod';
import { MOST_FILE_BYTES } from '../domain/layout-records.ts';
import { FILE_TABLES, type FileTable } from '../domain/records.ts';
import { hasUuid } from '../lib/uuid.ts';
import type { FieldProblem, FilePlace } from './file-error.ts';

type Json = Record<string, unknown>;
type Path = readonly PropertyKey[];

export function placeOf(file: unknown, path: Path): FilePlace {
  const [top, table, index, ...field] = path;
  if (top !== 'content' || !isTable(table)) return { field: path.map(String).join('.') };
  if (typeof index !== 'number') return { table };
  return { ...recordPlace(table, index, at(file, ['content', table, index])), field: field.map(String).join('.') };
}

/** The place of a whole record. Ids of what users add name nothing that anybody could look for. */
export function recordPlace(table: FileTable, index: number, record: unknown): FilePlace {
  const { name, number, title, label, ofId, measureId, groupId, ruleId, id } = (isObject(record) ? record : {}) as Json;
  const own = isObject(title) ? title : isObject(label) ? label : {};
  const shown = [name, own.de, own.en, number, ofId, measureId, groupId, ruleId, id].find(
    (text) => typeof text === 'string' && text !== '' && !hasUuid(text),
  );
  return { table, position: index + 1, ...(typeof shown === 'string' && { record: shown.slice(0, 80) }) };
}

const EXPECTED: Readonly<Record<string, FieldProblem>> = {
  string: 'notText',
  number: 'notNumber',
  int: 'notNumber',
  boolean: 'notYesOrNo',
  array: 'notList',
};

/** What a schema complains about, as far as a user can act on it. */
export function problemOf(issue: z.core.$ZodIssue, file: unknown): FieldProblem {
  if (at(file, issue.path) === undefined) return 'missing';
  if (issue.code === 'invalid_type') return EXPECTED[issue.expected] ?? 'wrongType';
  if (issue.code !== 'too_big') return 'badValue';
  return issue.origin === 'string' && issue.maximum > MOST_FILE_BYTES ? 'tooLarge' : 'tooLong';
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (isObject(part) ? part[String(key)] : undefined), value);
}

const isTable = (value: unknown): value is FileTable => (FILE_TABLES as unknown[]).includes(value);
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
