/**
 * What one command is about to change.
 *
 * Commands read and stage records here; what really differs in the end is written at once, stamped with one revision, and
 * remembered for undo.
 */
import { effective, inheritPatch, layerPatch, type Wanted } from '../../../shared/domain/layers.ts';
import { emptyAssessment, normalGroupState } from '../../../shared/domain/new-records.ts';
import { type AnyRecord, fieldChanges, pathsOf, withRevision } from '../../../shared/domain/record-fields.ts';
import { fieldAt, withField } from '../../../shared/domain/record-paths.ts';
import {
  type Assessment,
  assessmentId,
  type GroupState,
  groupStateId,
  type RecordOf,
  type Scope,
  type TableName,
} from '../../../shared/domain/records.ts';
import type { Revision } from '../../../shared/domain/revision.ts';
import { GENERAL } from '../../../shared/domain/target.ts';
import { wellFormed } from '../../../shared/lib/well-formed.ts';
import { checkField } from './check-field.ts';
import { CommandProblem } from './command-problem.ts';
import type { RecordChange, SeenChange } from './log.ts';
import { operationAhead, type RowsAhead, storedAnswers } from './read-ahead.ts';
import type { Stores, Writes } from './stores.ts';
import { unveiledBy } from './unveil.ts';

interface Staged {
  table: TableName;
  /** Absent: the record is made by this command, and undo deletes it. */
  before?: AnyRecord;
  after: AnyRecord;
  /** False: the record keeps the revisions it came with. */
  isStamped: boolean;
  /** Paths that get a revision of this command whatever their value is. */
  decided?: readonly string[];
}

/** New values by path. */
export type Patch = Record<string, unknown>;

/** Records made here get a revision of this command; records from a file may keep theirs. */
interface CreateOptions {
  keepRevisions?: boolean;
}

interface CarryOptions extends CreateOptions {
  /** Paths at which a record that keeps its revisions gets one of this command: they were changed on the way. */
  changedOf?: (id: string) => readonly string[];
}

export class UnitOfWork {
  /** For reading. */
  readonly stores: Stores;
  /** For rows that are no records. */
  readonly writes: Writes;
  /** What of files it takes in. */
  readonly seen: SeenChange[] = [];
  readonly #ahead: RowsAhead;
  readonly #staged = new Map<string, Staged>();
  readonly #carried: { table: TableName; records: AnyRecord[]; stampedOf: (record: AnyRecord) => readonly string[] }[] =
    [];

  /** @param ahead what this transaction has read already */
  constructor(stores: Stores, writes: Writes, ahead: RowsAhead = new Map()) {
    this.stores = stores;
    this.writes = writes;
    this.#ahead = ahead;
  }

  /** A record that is there and not deleted; throws `notFound` otherwise. */
  async existing<T extends TableName>(table: T, id: string): Promise<RecordOf<T>> {
    const record = (await this.stores[table].get(id as never)) as RecordOf<T> | undefined;
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
   * Adds a record whose id follows from what it is about, with the revisions it came with. Undoing makes it `blank`, which
   * means the same as none.
   */
  begin<T extends TableName>(table: T, record: RecordOf<T>, blank: RecordOf<T>): void {
    const after = wellFormed(record) as unknown as AnyRecord;
    for (const path of pathsOf(table, after)) checkField(table, path, fieldAt(after, path));
    this.#staged.set(keyOf(table, record.id), { table, before: asAny(blank), after, isStamped: false });
  }

  /**
   * Takes over what merging has made of a record, with the revisions it came with.
   *
   * @param decided paths about which somebody has decided: they get a revision of this command, whatever their value is now
   */
  takeMerged(table: TableName, before: AnyRecord | undefined, after: AnyRecord, decided: readonly string[]): void {
    for (const path of decided) checkField(table, path, fieldAt(after, path));
    this.#staged.set(keyOf(table, after.id), {
      table,
      ...(before ? { before } : {}),
      after,
      isStamped: false,
      decided,
    });
  }

  /**
   * Adds records that live and die with an owner made by the same command, such as the answers of a copied operation:
   * undoing the owner is enough, so they cost nothing in the log.
   */
  carry<T extends TableName>(
    table: T,
    records: readonly RecordOf<T>[],
    { keepRevisions, changedOf = () => [] }: CarryOptions = {},
  ): void {
    const stampedOf = (it: AnyRecord) => (keepRevisions ? changedOf(it.id) : Object.keys(it.revisions));
    this.#carried.push({ table, records: records as unknown as AnyRecord[], stampedOf });
  }

  /** Changes fields of an existing record, which it answers as it was before. */
  async update<T extends TableName>(table: T, id: string, patch: Patch): Promise<RecordOf<T>> {
    const record = await this.existing(table, id);
    this.#patch(table, record, patch);
    return record;
  }

  /**
   * Makes hold what is wanted for the answers to some measures, which need not have any yet. In an operation only what
   * differs from its organisation is written; fields that are not layered are written as they are.
   */
  async answer(
    scope: Scope,
    measureIds: readonly Assessment['measureId'][],
    wanted: Wanted | ((effective: Assessment | undefined) => Wanted),
    target: string = GENERAL,
  ): Promise<void> {
    const blanks = measureIds.map((measureId) => emptyAssessment(scope, measureId, target));
    const stored = await this.#answers(blanks.map((blank) => blank.id));
    const owner = await this.#above(scope);
    const above = owner ? await this.#answers(measureIds.map((id) => assessmentId(owner, id, target))) : [];
    for (const [index, blank] of blanks.entries()) {
      const own = living(stored[index]);
      const theirs = living(above[index]);
      const now = typeof wanted === 'function' ? wanted(effective(own, theirs, () => blank)) : wanted;
      // What a deleted answer said does not come back with the new one.
      if (stored[index]?.deleted) this.replace('assessments', stored[index], blank);
      this.#patch('assessments', stored[index] ?? blank, layerPatch(blank, theirs, now));
    }
  }

  /** Lets answers follow the layer above them again: at these paths, or altogether. */
  async inherit(
    scope: Scope,
    measureIds: readonly Assessment['measureId'][],
    target: string = GENERAL,
    paths?: readonly string[],
  ): Promise<void> {
    for (const stored of await this.#answers(measureIds.map((id) => assessmentId(scope, id, target)))) {
      const own = living(stored);
      if (own) this.#patch('assessments', own, inheritPatch(own, paths));
    }
  }

  /** Nobody has to look at these answers any more, nor, where an operation inherits, at those they come from. */
  async confirm(scope: Scope, measureIds: readonly Assessment['measureId'][], target: string): Promise<void> {
    const owner = await this.#above(scope);
    const ids = [scope, ...(owner ? [owner] : [])].flatMap((it) =>
      measureIds.map((id) => assessmentId(it, id, target)),
    );
    for (const stored of await this.#answers(ids)) {
      if (living(stored)?.toConfirm) this.#patch('assessments', stored as Assessment, { toConfirm: false });
    }
  }

  /** Makes hold what is wanted for a group of a scheme, likewise. */
  async answerGroup(
    scope: Scope,
    schemeId: GroupState['schemeId'],
    groupId: GroupState['groupId'],
    wanted: Wanted,
  ): Promise<void> {
    const owner = await this.#above(scope);
    const above = owner && (await this.stores.groupStates.get(groupStateId(owner, schemeId, groupId)));
    const blank = normalGroupState(scope, schemeId, groupId);
    await this.updateOrBegin('groupStates', blank, layerPatch(blank, living(above), wanted));
  }

  /** The answer that holds: of the operation over that of its organisation. */
  async effectiveAnswer(
    scope: Scope,
    measureId: Assessment['measureId'],
    target: string = GENERAL,
  ): Promise<Assessment | undefined> {
    const owner = await this.#above(scope);
    const [own] = await this.#answers([assessmentId(scope, measureId, target)]);
    const [above] = owner ? await this.#answers([assessmentId(owner, measureId, target)]) : [];
    return effective(living(own), living(above), () => emptyAssessment(scope, measureId, target));
  }

  /**
   * Changes fields of a record whose id follows from what it is about, such as an overlay or a placement, and which need not
   * be there yet: a blank one means the same as none.
   */
  async updateOrBegin<T extends TableName>(table: T, blank: RecordOf<T>, patch: Patch): Promise<void> {
    this.#patch(table, (await this.stores[table].get(blank.id as never)) ?? blank, patch);
  }

  /** Changes fields of a record that was read in this transaction, or that begins as a blank one. */
  amend<T extends TableName>(table: T, record: RecordOf<T>, patch: Patch): void {
    this.#patch(table, record, patch);
  }

  /** The same, from the record as it is to be. */
  replace<T extends TableName>(table: T, before: RecordOf<T>, after: RecordOf<T>): void {
    const changes = fieldChanges(table, before as unknown as AnyRecord, after as unknown as AnyRecord);
    this.#patch(table, before, Object.fromEntries(changes.map(({ path, after: value }) => [path, value])));
  }

  /** Deletion leaves a tombstone, so that it merges and can be undone. */
  delete<T extends TableName>(table: T, id: string): Promise<RecordOf<T>> {
    return this.update(table, id, { deleted: true });
  }

  /** Stages the rows of what differs and tells what to remember; an empty answer means that nothing changed. */
  async finish(nextRevision: () => Revision): Promise<RecordChange[]> {
    await this.#unveil();
    const changed = [...this.#staged.values()].map((staged) => ({ ...staged, fields: changesOf(staged) }));
    const effective = changed.filter(({ fields, decided = [] }) => fields.length + decided.length > 0);
    if (effective.length === 0) return [];
    const revision = nextRevision();
    for (const { table, before, after, isStamped, decided = [], fields } of effective) {
      const paths = before ? fields.map((field) => field.path) : pathsOf(table, after);
      this.writes.put(table, withRevision(after, isStamped ? [...paths, ...decided] : decided, revision));
    }
    for (const { table, records, stampedOf } of this.#carried) {
      const stamped = records.map((record) => {
        const paths = stampedOf(record);
        return paths.length > 0 ? withRevision(record, paths, revision) : record;
      });
      this.writes.putAll(table, stamped);
    }
    return effective.map(({ table, after, fields }) => ({ table, id: after.id, fields }));
  }

  /** What was held back and is not any more counts as decided about. */
  async #unveil(): Promise<void> {
    const answers = [...this.#staged.values()].filter(({ table }) => table === 'assessments');
    for (const { after, paths } of await unveiledBy(this.stores, answers)) {
      const key = keyOf('assessments', after.id);
      const staged = this.#staged.get(key) ?? { table: 'assessments', before: after, after, isStamped: true };
      this.#staged.set(key, { ...staged, decided: [...(staged.decided ?? []), ...paths] });
    }
  }

  /** Answers as this command has left them so far: an organisation's may have changed before its operations'. */
  async #answers(ids: readonly string[]): Promise<(Assessment | undefined)[]> {
    const stored = await storedAnswers(this.stores, this.#ahead, ids);
    return ids.map((id) => {
      const staged = this.#staged.get(keyOf('assessments', id));
      return staged ? (staged.after as unknown as Assessment) : stored.get(id);
    });
  }

  /** The organisation of an operation; an organisation has nothing above it. */
  async #above({ kind, id }: Scope): Promise<Scope | undefined> {
    if (kind !== 'operation') return undefined;
    const operation = operationAhead(this.#ahead, id) ?? (await this.stores.operations.get(id));
    return operation && { kind: 'organisation', id: operation.organisationId };
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

const living = <T extends { deleted: boolean }>(record: T | undefined): T | undefined =>
  record?.deleted ? undefined : record;
const asAny = (record: object): AnyRecord => record as AnyRecord;
const keyOf = (table: TableName, id: string): string => `${table}:${id}`;

/** A record that was not there before needs no more than its deletion to be undone: a tombstone keeps its content. */
function changesOf({ table, before, after }: Staged) {
  return before ? fieldChanges(table, before, after) : [{ path: 'deleted', before: true, after: false }];
}
