/** Everything of a file, merged with what is here (design decision 8). */
import type { CaseContent } from '../domain/case-content.ts';
import { CAN_BE_BLANK } from '../domain/house-units.ts';
import type { MadeOf } from '../domain/made-of.ts';
import { blankOf } from '../domain/new-records.ts';
import { type AnyRecord, fieldChanges, pathsOf } from '../domain/record-fields.ts';
import { FILE_TABLES, type FileTable, type RecordOf } from '../domain/records.ts';
import type { SeenByScope } from '../domain/revision.ts';
import type { Visibility } from '../domain/visibility/levels.ts';
import { VISIBILITY } from '../domain/visibility.ts';
import { mergeRecord, type RecordMerge, type Sight, undecided, unseenPaths } from './merge-record.ts';
import { namesAt } from './names-at.ts';
import { ownersOf, scopeIdOf } from './scope-of.ts';

/** Records of one side, with what it has taken in. */
export interface MergeSide {
  content: Partial<CaseContent>;
  seen: SeenByScope;
  /** Fields that upgrades of the catalogue have made, by `madeKey` of their record. */
  made?: MadeRecords;
}

export type MadeRecords = ReadonlyMap<string, MadeOf>;
export const madeKey = (table: FileTable, id: string): string => `${table} ${id}`;

/** A record of the file with what becomes of it. */
export interface MergedRecord extends RecordMerge {
  table: FileTable;
  id: string;
  /** As it is here: a blank one for what begins blank, else absent where it is not here. */
  mine: AnyRecord | undefined;
  theirs: AnyRecord;
  /** Nothing of it is stored here. */
  isNew: boolean;
  /** What both sides began with where they differ, by path, as far as it is remembered: for proposals, never for who wins. */
  bases?: Readonly<Record<string, unknown>>;
  /** Fields of the file that an upgrade has made: nobody has written them, so taking one over writes it here. */
  made?: MadeOf;
}

/** Records for which nothing is written yet mean the same as blank ones. */
const DERIVED: readonly FileTable[] = [...CAN_BE_BLANK, 'assessments', 'groupStates', 'acceptances', 'annexDesigns'];

/**
 * What becomes of each record of a file, in the order of the file; those that stay as they are included.
 *
 * @param mine at least all records here that have the same ids, and all that belong to records deleted in the file
 * @param isInternal which answers here are for internal eyes only: files without internal notes held them back
 */
export function mergeContents(
  mine: MergeSide,
  theirs: MergeSide,
  isInternal: (table: FileTable, id: string) => boolean = () => false,
): MergedRecord[] {
  const made = { mine: mine.made, theirs: theirs.made };
  const sight: Seens = { mine: mine.seen, theirs: theirs.seen, made, isInternal };
  const merged = FILE_TABLES.flatMap((table) => {
    const here = new Map(recordsOf(mine.content, table).map((record) => [record.id, record]));
    return recordsOf(theirs.content, table).map((record) => mergedRecord(table, here.get(record.id), record, sight));
  });
  return withOwners(merged, mine, theirs, sight);
}

export interface Seens {
  mine: SeenByScope;
  theirs: SeenByScope;
  made?: { mine: MadeRecords | undefined; theirs: MadeRecords | undefined };
  isInternal: (table: FileTable, id: string) => boolean;
}

const recordsOf = (content: Partial<CaseContent>, table: FileTable) =>
  (content[table] ?? []) as unknown as readonly AnyRecord[];

function mergedRecord(table: FileTable, stored: AnyRecord | undefined, theirs: AnyRecord, seens: Seens): MergedRecord {
  const made = seens.made?.theirs?.get(madeKey(table, theirs.id));
  const known = { table, id: theirs.id, theirs, isNew: !stored, ...(made && { made }) };
  const mine = stored ?? (DERIVED.includes(table) ? blank(table, theirs) : undefined);
  if (mine && (stored || made)) {
    return { ...known, mine, ...mergeRecord(table, mine, theirs, sightOf(table, theirs, seens)) };
  }
  const taken = mine ? fieldChanges(table, mine, theirs).map(({ path }) => path) : pathsOf(table, theirs);
  return { ...known, mine, record: theirs, taken, conflicts: [], isChanged: true };
}

const blank = (table: FileTable, record: AnyRecord) =>
  blankOf(table, record as unknown as RecordOf<FileTable>) as unknown as AnyRecord;

/** With what both sides have taken in of it. */
export function sightOf(table: FileTable, record: AnyRecord, { mine, theirs, made, isInternal }: Seens): Sight {
  const visibility: Readonly<Record<string, Visibility>> = VISIBILITY[table];
  const isWhole = isInternal(table, record.id);
  const key = madeKey(table, record.id);
  return {
    mine,
    theirs,
    made: { mine: made?.mine?.get(key) ?? {}, theirs: made?.theirs?.get(key) ?? {} },
    scopeId: scopeIdOf(table, record as never),
    isInternal: (path) => isWhole || visibility[path.split('.')[0] ?? '']?.colleague === 'onRequest',
  };
}

/**
 * Deleting something takes along what belongs to it. Where the other side has gone on with that in the meantime, somebody has
 * to decide about the deletion.
 */
function withOwners(merged: MergedRecord[], mine: MergeSide, theirs: MergeSide, seens: Seens): MergedRecord[] {
  const isDeletion = ({ mine: here, theirs: there, conflicts }: MergedRecord) =>
    here !== undefined && here.deleted !== there.deleted && !conflicts.includes('deleted');
  if (!merged.some(isDeletion)) return merged;
  const goneOn = { here: unseenOwners(mine, theirs.seen, seens), there: unseenOwners(theirs, mine.seen, seens) };
  return merged.map((one) => {
    if (!one.mine || !isDeletion(one) || !one.record.deleted) return one;
    return goneOn[one.mine.deleted ? 'there' : 'here'].has(one.id) ? undecided(one, one.mine) : one;
  });
}

/** Ids of everything under which one side has something that the other has not seen. */
function unseenOwners({ content, made }: MergeSide, seen: SeenByScope, seens: Seens): ReadonlySet<string> {
  const found = new Set<string>();
  for (const table of FILE_TABLES) {
    for (const record of recordsOf(content, table)) {
      const sight = sightOf(table, record, seens);
      const unseen = record.deleted
        ? []
        : unseenPaths(table, record, seen, sight, made?.get(madeKey(table, record.id)));
      if (unseen.length === 0) continue;
      for (const id of ownersOf(table, record as never)) found.add(id);
      for (const path of unseen) for (const id of namesAt(table, record, path)) found.add(id);
    }
  }
  for (const { id, organisationId } of content.operations ?? []) if (found.has(id)) found.add(organisationId);
  return found;
}
