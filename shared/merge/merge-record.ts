/** A record that is here and in a file: field by field. */
import { type AnyRecord, pathsOf } from '../domain/record-fields.ts';
import { entryOf, fieldAt, isSame, withField } from '../domain/record-paths.ts';
import type { TableName } from '../domain/records.ts';
import type { Revision, Revisions, SeenByScope } from '../domain/revision.ts';
import { type FieldOutcome, type FieldSide, laterRevision, mergeField } from './merge-field.ts';
import { hasSeen, seenOf } from './sight.ts';

/** What both sides have taken in, and where a record belongs in that. */
export interface Sight {
  mine: SeenByScope;
  theirs: SeenByScope;
  scopeId: string;
  /** Fields that files without internal notes hold back. */
  isInternal(path: string): boolean;
}

export interface RecordMerge {
  /** What holds where nobody has to decide; as it is here where somebody has. */
  record: AnyRecord;
  /** Paths at which the file's value was taken over. */
  taken: string[];
  /** Paths at which somebody has to decide. */
  conflicts: string[];
  /** Whether anything is to be written: a value, or just another revision of the same one. */
  isChanged: boolean;
}

/**
 * Positions are no statements: where both sides have moved something, all take the same position and nobody is asked.
 */
const UNASKED: ReadonlySet<string> = new Set(['order']);

/**
 * What has happened in the world holds for everybody as soon as one knows of it, whoever wrote later: a Word file that was
 * written cannot be called back. The first time counts.
 */
const FACTS: ReadonlySet<string> = new Set(['exportedAt']);

/** @param mine as it is here; both have the same id */
export function mergeRecord(table: TableName, mine: AnyRecord, theirs: AnyRecord, sight: Sight): RecordMerge {
  const result: RecordMerge = { record: mine, taken: [], conflicts: [], isChanged: false };
  for (const path of writtenPaths(table, mine, theirs)) {
    const [here, there] = [sideOf(mine, path, sight.mine, sight), sideOf(theirs, path, sight.theirs, sight)];
    apply(result, path, outcomeOf(path, here, there), here, there);
  }
  return withDeletion(table, result, mine, theirs, sight);
}

/** With entries that are gone: that somebody took one away is known by its revision alone. */
function writtenPaths(table: TableName, ...records: AnyRecord[]): string[] {
  const entries = records.flatMap(({ revisions }) => Object.keys(revisions).filter((path) => entryOf(path)));
  return [...new Set([...pathsOf(table, ...records), ...entries])];
}

function sideOf(record: AnyRecord, path: string, seen: SeenByScope, { scopeId, isInternal }: Sight): FieldSide {
  return {
    value: fieldAt(record, path),
    revision: record.revisions[path],
    seen: seenOf(seen, scopeId, isInternal(path)),
  };
}

function outcomeOf(path: string, mine: FieldSide, theirs: FieldSide): FieldOutcome {
  if (FACTS.has(path) && !isSame(mine.value, theirs.value))
    return isEarlier(mine.value, theirs.value) ? 'mine' : 'theirs';
  const outcome = mergeField(mine, theirs);
  if (outcome !== 'conflict' || !UNASKED.has(path) || !mine.revision || !theirs.revision) return outcome;
  return laterRevision(mine.revision, theirs.revision) === mine.revision ? 'mine' : 'theirs';
}

/** Of two dates and times, '' = never. */
const isEarlier = (one: unknown, other: unknown): boolean => other === '' || (one !== '' && `${one}` < `${other}`);

function apply(result: RecordMerge, path: string, outcome: FieldOutcome, mine: FieldSide, theirs: FieldSide): void {
  if (outcome === 'conflict') result.conflicts.push(path);
  if (outcome === 'theirs') {
    if (!isSame(mine.value, theirs.value)) result.taken.push(path);
    write(result, path, theirs.value, theirs.revision);
  }
  if (outcome === 'joined' && mine.revision && theirs.revision) {
    const revision = laterRevision(mine.revision, theirs.revision);
    if (revision !== mine.revision) write(result, path, mine.value, revision);
  }
}

function write(result: RecordMerge, path: string, value: unknown, revision: Revision | undefined): void {
  const record = withField(result.record, path, value);
  const { [path]: _, ...others } = record.revisions;
  result.record = { ...record, revisions: revision ? { ...others, [path]: revision } : others };
  result.isChanged = true;
}

/** Who deletes what somebody else has gone on with, without knowing, would take that along: somebody has to decide. */
function withDeletion(
  table: TableName,
  merged: RecordMerge,
  mine: AnyRecord,
  theirs: AnyRecord,
  sight: Sight,
): RecordMerge {
  if (mine.deleted === theirs.deleted || merged.conflicts.includes('deleted')) return merged;
  const [living, by] = mine.deleted ? [theirs, sight.mine] : [mine, sight.theirs];
  if (!merged.record.deleted || unseenPaths(table, living, by, sight).length === 0) return merged;
  return undecided(merged, mine);
}

/** The deletion waits for a decision; everything else is merged. */
export function undecided<T extends RecordMerge>(merged: T, mine: AnyRecord): T {
  const { deleted: _, ...others } = merged.record.revisions;
  const { deleted } = mine.revisions;
  const revisions: Revisions = deleted ? { ...others, deleted } : others;
  return {
    ...merged,
    record: { ...merged.record, deleted: mine.deleted, revisions },
    taken: merged.taken.filter((path) => path !== 'deleted'),
    conflicts: [...merged.conflicts, 'deleted'],
  };
}

/** Where a record holds something that somebody has not seen. */
export function unseenPaths(
  table: TableName,
  record: AnyRecord,
  seen: SeenByScope,
  sight: Pick<Sight, 'scopeId' | 'isInternal'>,
): string[] {
  return writtenPaths(table, record).filter(
    (path) => !hasSeen(seenOf(seen, sight.scopeId, sight.isInternal(path)), record.revisions[path]),
  );
}
