/** How what is here differs from what a backup holds, record by record. */
import { blankOf } from '../../../shared/domain/new-records.ts';
import { type AnyRecord, fieldChanges } from '../../../shared/domain/record-fields.ts';
import type { RecordOf, Release, TableName } from '../../../shared/domain/records.ts';
import type { BackupContent } from '../../../shared/file-format/backup-file.ts';

/** A record that is to become another; without `before` it is not here, with `isGone` it is not in the backup. */
export interface Difference {
  table: TableName;
  before?: AnyRecord;
  after: AnyRecord;
  isGone: boolean;
}

/** Named after what they are about: a blank one means the same as none, and a tombstone would bury a colleague's. */
export const BLANKABLE: ReadonlySet<TableName> = new Set([
  'assessments',
  'groupStates',
  'acceptances',
  'annexDesigns',
  'measureOverlays',
  'ownPlacements',
  'ruleSwitches',
]);

/** What is not in the backup stays: which catalogue is in use, and looks, which never change and are found by releases only. */
const LEFT_ALONE: ReadonlySet<TableName> = new Set(['catalogueChoices', 'annexLooks']);

/** Ids of the organisations and operations that live in a backup. */
export function livingIn({ organisations, operations }: BackupContent): ReadonlySet<string> {
  return new Set([...organisations, ...operations].filter(({ deleted }) => !deleted).map(({ id }) => id as string));
}

/** What restoring cannot or must not change. */
export interface Reach {
  /** Organisations and operations that live in the backup: what belongs to others is out of reach afterwards. */
  living: ReadonlySet<string>;
  /** Versions whose annex was handed out since the backup was made: nobody can call it back. */
  handedOut: ReadonlySet<string>;
}

/** @param releases all that are here */
export function reachOf(content: BackupContent, releases: readonly Release[]): Reach {
  const known = new Set(content.releases.filter(isHandedOut).map(({ id }) => id));
  const since = releases.filter((release) => isHandedOut(release) && !known.has(release.id));
  return { living: livingIn(content), handedOut: new Set(since.map(({ id }) => id)) };
}

const isHandedOut = ({ exportedAt, deleted }: Release): boolean => exportedAt !== '' && !deleted;

/** What restoring would do to the records of one table. */
export function* differencesIn(
  table: TableName,
  here: readonly object[],
  content: BackupContent,
  { living, handedOut }: Reach,
): Generator<Difference> {
  const stays = ({ id }: AnyRecord) => (table === 'versions' || table === 'releases') && handedOut.has(id);
  const left = new Map((here as AnyRecord[]).map((record) => [record.id, record]));
  for (const record of content[table] as unknown as AnyRecord[]) {
    if (stays(record)) continue;
    const before = left.get(record.id);
    left.delete(record.id);
    if (!before) yield { table, after: record, isGone: false };
    else if (fieldChanges(table, before, record).length > 0) yield { table, before, after: record, isGone: false };
  }
  if (LEFT_ALONE.has(table)) return;
  for (const before of left.values()) {
    if (before.deleted || stays(before) || !isInReach(before, living)) continue;
    const after = BLANKABLE.has(table) ? blankFor(table, before) : { ...before, deleted: true };
    if (fieldChanges(table, before, after).length > 0) yield { table, before, after, isGone: true };
  }
}

/** With its revisions: only what differs gets a new one. */
function blankFor(table: TableName, record: AnyRecord): AnyRecord {
  const blank = blankOf(table, record as unknown as RecordOf<typeof table>);
  return { ...(blank as unknown as AnyRecord), revisions: record.revisions };
}

/** Whose organisation or operation is deleted with it needs no deletion of its own. */
function isInReach(record: AnyRecord, living: ReadonlySet<string>): boolean {
  const { scope, operationId, organisationId } = record as Owned;
  const owner = scope?.id ?? (operationId || organisationId);
  return !owner || living.has(owner);
}

interface Owned {
  scope?: { id: string };
  operationId?: string;
  organisationId?: string;
}
