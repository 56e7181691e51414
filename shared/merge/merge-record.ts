/** A record that is here and in a file: field by field. */
import type { MadeOf } from '../domain/made-of.ts';
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
  /** Fields of the record that upgrades of the catalogue have made. */
  made?: { mine: MadeOf; theirs: MadeOf };
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
    const [here, there] = [sideOf(mine, path, 'mine', sight), sideOf(theirs, path, 'theirs', sight)];
    apply(result, path, outcomeOf(path, here, there), here, there);
  }
  return withDeletion(table, result, mine, theirs, sight);
}

/** With entries that are gone: that somebody took one away is known by its revision alone. */
function writtenPaths(table: TableName, ...records: AnyRecord[]): string[] {
  const entries = records.flatMap(({ revisions }) => Object.keys(revisions).filter((path) => entryOf(path)));
  return [...new Set([...pathsOf(table, ...records), ...entries])];
}

function sideOf(record: AnyRecord, path: string, side: 'mine' | 'theirs', sight: Sight): FieldSide {
  const { scopeId, isInternal, made } = sight;
  const seen = sight[side];
  const madeOf = made?.[side][path];
  return {
    value: fieldAt(record, path),
    // What an upgrade made of a file just now nobody has written; the revision is that of what stood there before.
    revision: madeOf && side === 'theirs' ? undefined : record.revisions[path],
    seen: seenOf(seen, scopeId, isInternal(path)),
    ...(madeOf && { madeOf }),
    knows: (source) => hasSeen(seenOf(seen, source.scopeId, isInternal(source.path)), source.revision),
  };
}

function outcomeOf(path: string, mine: FieldSide, theirs: FieldSide): FieldOutcome {
  if (FACTS.has(path) && !isSame(mine.value, theirs.value))
    return isEarlier(mine.value, theirs.value) ? 'mine' : 'theirs';
  const outcome = mergeField(mine, theirs);
  // Whoever has looked at it here need not say so again because an upgrade of the file would have wanted it.
  if (outcome === 'conflict' && path === 'toConfirm' && theirs.madeOf) return 'mine';
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
  const [living, by] = mine.deleted ? (['theirs', 'mine'] as const) : (['mine', 'theirs'] as const);
  const record = living === 'mine' ? mine : theirs;
  if (!merged.record.deleted || unseenPaths(table, record, sight[by], sight, sight.made?.[living]).length === 0) {
    return merged;
  }
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
  { scopeId, isInternal }: Pick<Sight, 'scopeId' | 'isInternal'>,
  made: MadeOf = {},
): string[] {
  const isSeen = (id: string, path: string, revision: Revision | undefined) =>
    hasSeen(seenOf(seen, id, isInternal(path)), revision);
  const isSeenAt = (path: string) => {
    const sources = made[path];
    if (!sources) return isSeen(scopeId, path, record.revisions[path]);
    return sources.every((source) => isSeen(source.scopeId, source.path, source.revision));
  };
  return writtenPaths(table, record).filter((path) => !isSeenAt(path));
}
