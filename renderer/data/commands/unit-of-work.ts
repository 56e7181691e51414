/**
 * What one command is about to change.
 *
 * Commands read and stage records here; what really differs in the end is written at once, stamped with one revision, and
 * remembered for undo.
 */
import { emptyAssessment, normalGroupState } from '../../../shared/domain/new-records.ts';
import type { RecordOf, Scope, TableName } from '../../../shared/domain/records.ts';
import type { Revision } from '../../../shared/domain/revision.ts';
import { wellFormed } from '../../../shared/lib/well-formed.ts';
import type { TomDatabase } from '../database.ts';
import { CommandProblem } from './command-problem.ts';
import type { RecordChange } from './log.ts';
import {
  type AnyRecord,
  checkField,
  fieldAt,
  fieldChanges,
  pathsOf,
  withField,
  withRevision,
} from './record-fields.ts';

interface Staged {
  table: TableName;
  /** Absent: the record is made by this command, and undo deletes it. */
  before?: AnyRecord;
  after: AnyRecord;
  /** False: the record keeps the revisions it came with. */
  isStamped: boolean;
}

/** New values by path. */
export type Patch = Record<string, unknown>;

/** Records made here get a revision of this command; records from a file may keep theirs. */
interface CreateOptions {
  keepRevisions?: boolean;
}

export class UnitOfWork {
  readonly database: TomDatabase;
  readonly #staged = new Map<string, Staged>();
  readonly #carried: Omit<Staged, 'before'>[] = [];

  constructor(database: TomDatabase) {
    this.database = database;
  }

  /** A record that is there and not deleted; throws `notFound` otherwise. */
  async existing<T extends TableName>(table: T, id: string): Promise<RecordOf<T>> {
    const record = await this.database.table<RecordOf<T>, string>(table).get(id);
    if (!record || record.deleted) throw new CommandProblem('notFound');
    return record;
  }

  /** Adds a new record with an id of its own. */
  create<T extends TableName>(table: T, record: RecordOf<T>, { keepRevisions }: CreateOptions = {}): void {
    const after = wellFormed(record) as unknown as AnyRecord;
    for (const path of pathsOf(table, after)) checkField(table, path, fieldAt(after, path));
    this.#staged.set(keyOf(table, record.id), { table, after, isStamped: !keepRevisions });
  }

  /**
   * Adds records that live and die with an owner made by the same command, such as the answers of a copied operation:
   * undoing the owner is enough, so they cost nothing in the log.
   */
  carry<T extends TableName>(table: T, records: readonly RecordOf<T>[], { keepRevisions }: CreateOptions = {}): void {
    for (const record of records) {
      this.#carried.push({ table, after: record as unknown as AnyRecord, isStamped: !keepRevisions });
    }
  }

  /** Changes fields of an existing record, which it answers as it was before. */
  async update<T extends TableName>(table: T, id: string, patch: Patch): Promise<RecordOf<T>> {
    const record = await this.existing(table, id);
    this.#patch(table, record, patch);
    return record;
  }

  /** Changes fields of the answers to some measures, which need not have any yet. */
  async updateAssessments(scope: Scope, measureIds: readonly RecordOf<'assessments'>['measureId'][], patch: Patch) {
    const blanks = measureIds.map((measureId) => emptyAssessment(scope, measureId));
    const stored = await this.database.assessments.bulkGet(blanks.map((blank) => blank.id));
    for (const [index, blank] of blanks.entries()) this.#patch('assessments', stored[index] ?? blank, patch);
  }

  async updateGroupState(
    scope: Scope,
    schemeId: RecordOf<'groupStates'>['schemeId'],
    groupId: RecordOf<'groupStates'>['groupId'],
    patch: Patch,
  ) {
    const blank = normalGroupState(scope, schemeId, groupId);
    this.#patch('groupStates', (await this.database.groupStates.get(blank.id)) ?? blank, patch);
  }

  /** Deletion leaves a tombstone, so that it merges and can be undone. */
  delete<T extends TableName>(table: T, id: string): Promise<RecordOf<T>> {
    return this.update(table, id, { deleted: true });
  }

  /** Writes what differs and tells what to remember; an empty answer means that nothing changed. */
  async write(nextRevision: () => Revision): Promise<RecordChange[]> {
    const changed = [...this.#staged.values()].map((staged) => ({ ...staged, fields: changesOf(staged) }));
    const effective = changed.filter(({ fields }) => fields.length > 0);
    if (effective.length === 0) return [];
    const revision = nextRevision();
    const rows = effective.map(({ table, before, after, isStamped, fields }) => {
      const paths = before ? fields.map((field) => field.path) : pathsOf(table, after);
      return { table, record: isStamped ? withRevision(after, paths, revision) : after };
    });
    const carried = this.#carried.map(({ table, after, isStamped }) => ({
      table,
      record: isStamped ? withRevision(after, Object.keys(after.revisions), revision) : after,
    }));
    await putRecords(this.database, [...rows, ...carried]);
    return effective.map(({ table, after, fields }) => ({ table, id: after.id, fields }));
  }

  #patch(table: TableName, record: object, patch: Patch): void {
    const stored = record as AnyRecord;
    const key = keyOf(table, stored.id);
    const staged = this.#staged.get(key) ?? { table, before: stored, after: stored, isStamped: true };
    let after = staged.after;
    for (const [path, value] of Object.entries(wellFormed(patch))) {
      checkField(table, path, value);
      after = withField(after, path, value);
    }
    this.#staged.set(key, { ...staged, after });
  }
}

const keyOf = (table: TableName, id: string): string => `${table}:${id}`;

/** A record that was not there before needs no more than its deletion to be undone: a tombstone keeps its content. */
function changesOf({ table, before, after }: Staged) {
  return before ? fieldChanges(table, before, after) : [{ path: 'deleted', before: true, after: false }];
}

/** Writes rows of several tables, one request per table. */
export async function putRecords(
  database: TomDatabase,
  rows: readonly { table: TableName; record: AnyRecord }[],
): Promise<void> {
  for (const table of new Set(rows.map((row) => row.table))) {
    await database.table(table).bulkPut(rows.filter((row) => row.table === table).map((row) => row.record));
  }
}
