/**
 * What a command about answers is going to look at, asked for together with the state of the engine. A window that is drawing a
 * tick gets to an answer of the data base only now and then: what is asked for at once is waited for once.
 */
import type { MeasureId, OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import type { AnyRecord } from '../../../shared/domain/record-fields.ts';
import { type Assessment, assessmentId, type Operation, type Scope } from '../../../shared/domain/records.ts';
import { GENERAL } from '../../../shared/domain/target.ts';
import type { Stores } from './stores.ts';

/** Answers of a scope for one target. */
export interface AnswersOf {
  scope: Scope;
  measureIds: readonly MeasureId[];
  /** Nobody in particular if not given. */
  target?: string | undefined;
}

/**
 * Rows by `rowKey`, as they are in the transaction that has read them; undefined where there is none. What has no entry was not
 * asked for.
 */
export type RowsAhead = ReadonlyMap<string, AnyRecord | undefined>;

const rowKey = (table: 'assessments' | 'operations', id: string): string => `${table}:${id}`;

/** Reads ahead for one data base. */
export class AnswersAhead {
  /** Whose an operation was the last time: only tells what to ask for, so it may be out of date. */
  readonly #owners = new Map<OperationId, OrganisationId>();

  /**
   * The answers, their operation, and what its organisation says. All is asked for before anything is awaited.
   *
   * @param stores bound to the transaction of the command
   */
  read(stores: Stores, { scope, measureIds, target = GENERAL }: AnswersOf): PromiseLike<RowsAhead> {
    const operationId = scope.kind === 'operation' ? scope.id : undefined;
    const owner = operationId && this.#owners.get(operationId);
    const scopes: Scope[] = [scope, ...(owner ? [{ kind: 'organisation', id: owner } as const] : [])];
    const ids = scopes.flatMap((one) => measureIds.map((id) => assessmentId(one, id, target)));
    const operationIds = operationId ? [operationId] : [];
    return Promise.all([stores.assessments.bulkGet(ids), stores.operations.bulkGet(operationIds)]).then(
      ([answers, operations]) => {
        for (const operation of operations) this.#remember(operation);
        return new Map([...entries('assessments', ids, answers), ...entries('operations', operationIds, operations)]);
      },
    );
  }

  #remember(operation: Operation | undefined): void {
    if (operation) this.#owners.set(operation.id, operation.organisationId);
  }
}

const entries = (table: 'assessments' | 'operations', ids: readonly string[], rows: readonly (object | undefined)[]) =>
  ids.map((id, index): [string, AnyRecord | undefined] => [rowKey(table, id), rows[index] as AnyRecord | undefined]);

/** Stored answers by id; asks for those that were not read ahead. */
export async function storedAnswers(
  { assessments }: Pick<Stores, 'assessments'>,
  ahead: RowsAhead,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Assessment | undefined>> {
  const unread = ids.filter((id) => !ahead.has(rowKey('assessments', id)));
  const read = unread.length > 0 ? await assessments.bulkGet(unread) : [];
  const stored = new Map(ids.map((id) => [id, ahead.get(rowKey('assessments', id)) as Assessment | undefined]));
  for (const [index, id] of unread.entries()) stored.set(id, read[index]);
  return stored;
}

/** The operation, where it was read ahead. */
export const operationAhead = (ahead: RowsAhead, id: OperationId): Operation | undefined =>
  ahead.get(rowKey('operations', id)) as Operation | undefined;
