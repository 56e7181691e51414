/** What is proposed where both have changed the same field: both versions in one, as far as fields can be put together. */
import * as z from 'zod';
import { LIMITS } from '../domain/record-parts.ts';
import { entryOf } from '../domain/record-paths.ts';
import { recordSchemas, type TableName } from '../domain/records.ts';
import { bothAt, hasMarks } from './conflict-marks.ts';
import { mergeLists, proposedList } from './merge-lists.ts';
import { joinedText, mergeWords } from './merge-words.ts';

/** A text, a text in both languages, or a list. */
export type JoinKind = 'words' | 'languages' | 'list';

export interface Proposal {
  value: unknown;
  /** What both began with is known, and they did not change the same words or entries. */
  isClear: boolean;
}

/** Of one line, and written in sentences all the same. */
const SENTENCES: ReadonlySet<string> = new Set(['condition', 'service']);

/** How two versions of a field are put together; undefined where only one of the two can hold. */
export function joinKind(table: TableName, path: string): JoinKind | undefined {
  const entry = entryOf(path);
  if (entry) return entry.field === 'reasons' ? 'words' : undefined;
  const key = `${table} ${path}`;
  if (!known.has(key)) known.set(key, kindOfField(table, path));
  return known.get(key);
}

/** Asked for each field of large files. */
const known = new Map<string, JoinKind | undefined>();

function kindOfField(table: TableName, path: string): JoinKind | undefined {
  const schema = plainSchema((recordSchemas[table].shape as Readonly<Record<string, z.ZodType>>)[path]);
  if (schema instanceof z.ZodArray) return 'list';
  if (schema instanceof z.ZodObject) return isOwnText(schema) ? 'languages' : undefined;
  return isText(schema) || SENTENCES.has(path) ? 'words' : undefined;
}

const isOwnText = ({ shape }: z.ZodObject): boolean =>
  Object.keys(shape).join() === 'de,en' && Object.values(shape).every(isText);

function plainSchema(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return plainSchema(schema.unwrap() as z.ZodType);
  return schema;
}

const isText = (schema: unknown): boolean => schema instanceof z.ZodString && schema.maxLength === LIMITS.text;

/** @param base what both began with; undefined when nobody knows */
export function proposalOf(kind: JoinKind, base: unknown, mine: unknown, theirs: unknown): Proposal {
  if (kind === 'list') return listProposal(base, mine, theirs);
  if (kind === 'words') return wordsProposal(base, mine, theirs);
  const [de, en] = (['de', 'en'] as const).map((language) =>
    wordsProposal(inLanguage(base, language), inLanguage(mine, language) ?? '', inLanguage(theirs, language) ?? ''),
  ) as [Proposal, Proposal];
  return { value: { de: de.value, en: en.value }, isClear: de.isClear && en.isClear };
}

function listProposal(base: unknown, mine: unknown, theirs: unknown): Proposal {
  const parts = mergeLists(Array.isArray(base) ? base : null, listOf(mine), listOf(theirs));
  const isUnclear = parts.some((part) => part.isEdited || (part.isRemovedElsewhere && part.isProposed));
  return { value: proposedList(parts), isClear: Array.isArray(base) && !isUnclear };
}

function wordsProposal(base: unknown, mine: unknown, theirs: unknown): Proposal {
  const begun = typeof base === 'string' ? base : null;
  const value = joinedText(mergeWords(begun, textOf(mine), textOf(theirs)), (at) =>
    // Nobody knows whether the one took it away or the other put it in: nothing is lost.
    begun === null && (at.mine === '' || at.theirs === '') ? at.mine + at.theirs : bothAt(at.mine, at.theirs),
  );
  return { value, isClear: begun !== null && !hasMarks(value) };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function inLanguage(value: unknown, language: 'de' | 'en'): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[language] : undefined;
}
