/**
 * What both sides of a merge last had in common of a text or a list: kept aside for proposals, never to decide who wins (design
 * decision 8).
 *
 * It is remembered when a record goes out in a file, and when one comes in: from then on both know what stood in that file, and
 * what is written here later is written on top of it.
 */
import type { AnyRecord } from '../domain/record-fields.ts';
import { fieldAt } from '../domain/record-paths.ts';
import type { TableName } from '../domain/records.ts';
import type { Revision, Seen } from '../domain/revision.ts';
import { joinKind } from './proposal.ts';
import { hasSeen } from './sight.ts';

/** A value with its revision. Lists and texts in both languages are kept as JSON. */
export interface Begun {
  revision: Revision;
  text: string;
}

/** Newest first. Several, because files go to several people. */
export const MOST_BEGUN = 3;
/** Longer ones are not worth their place. */
const MOST_CHARACTERS = 40_000;

/** What of a record, as it stands in a file, is to be remembered, by path. What nobody has written is no text. */
export function begunOf(table: TableName, record: AnyRecord): [path: string, begun: Begun][] {
  if (record.deleted) return [];
  return Object.entries(record.revisions).flatMap(([path, revision]): [string, Begun][] => {
    if (!joinKind(table, path)) return [];
    const text = asText(fieldAt(record, path));
    return text.length > 0 && text.length <= MOST_CHARACTERS ? [[path, { revision, text }]] : [];
  });
}

const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return value === undefined || value === null || isEmptyList(value) ? '' : JSON.stringify(value);
};
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** With one more in front; those that it was known by already are there once. */
export function withBegun(known: readonly Begun[], more: Begun): Begun[] {
  const others = known.filter(({ revision }) => !isRevision(revision, more.revision));
  return [more, ...others].slice(0, MOST_BEGUN);
}

const isRevision = ([replica, counter]: Revision, other: Revision): boolean =>
  replica === other[0] && counter === other[1];

/**
 * The newest value that both have taken in, or undefined. What has been taken in here is asked for as well: after a merge was
 * undone, what it brought is no longer what the texts here were written on top of.
 */
export function commonBegun(
  known: readonly Begun[],
  mine: Seen | undefined,
  theirs: Seen | undefined,
): Begun | undefined {
  return known.find(({ revision }) => hasSeen(mine, revision) && hasSeen(theirs, revision));
}

/** The value again, as it was in its field; undefined where it cannot be read. */
export function begunValue(table: TableName, path: string, { text }: Begun): unknown {
  if (joinKind(table, path) === 'words') return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
