/** Statuses as the index keys of stored answers tell them: most of what lists and the matrix show, at the price of no record. */
import { isSilent, originOfAnswer } from '../../shared/domain/layers.ts';
import type { Assessment } from '../../shared/domain/records.ts';
import { STATUSES, type Status } from '../../shared/domain/status.ts';
import type { TomDatabase } from './database.ts';
import type { Remembered } from './stored-answers.ts';

/** Stored statuses of one scope, by `${measureId}/${target}`; `open` only where a layer above is to be overruled. */
export type Statuses = ReadonlyMap<string, Status>;

const ANSWERED = STATUSES.filter((status) => status !== 'open');

/** The id of an assessment names what it is about and the index its status, so the keys say nearly everything. */
export async function readStatuses({ assessments }: TomDatabase, scopeId: string): Promise<Statuses> {
  const byStatus = assessments.where('[scope.id+status]');
  const statuses = new Map<string, Status>();
  // One after the other: Dexie loses track of what a live query reads in parallel native promises.
  for (const status of ANSWERED) {
    const ids = await assessments.where('[scope.id+status]').equals([scopeId, status]).primaryKeys();
    for (const id of ids) statuses.set(id.slice(scopeId.length + 1), status);
  }
  for (const { id, leftBlank } of await byStatus.equals([scopeId, 'open']).toArray()) {
    if (leftBlank.status) statuses.set(id.slice(scopeId.length + 1), 'open');
  }
  return statuses;
}

/** The same of one answer; undefined where it says nothing about the status. */
export function statusIn({ status, leftBlank }: Assessment): Status | undefined {
  return status !== 'open' || leftBlank.status ? status : undefined;
}

/** For whoever follows them. */
export const STATUS_OF_ANSWER: Remembered<Status> = {
  readAll: async (database, scopeId) =>
    new Map([...(await readStatuses(database, scopeId))].sort(([one], [other]) => (one < other ? -1 : 1))),
  of: statusIn,
};

/**
 * Answers of a scope that leave the status to the layer above and deviate from it in something else, such as a value. Few as a
 * rule, so their records are read.
 */
export async function readDeviatingDetails(
  { assessments }: TomDatabase,
  scopeId: string,
  aboveId: string,
): Promise<ReadonlySet<string>> {
  const open = await assessments.where('[scope.id+status]').equals([scopeId, 'open']).toArray();
  const own = open.filter((answer) => !answer.deleted && !isSilent(answer));
  const keys = own.map(({ id }) => id.slice(scopeId.length + 1));
  const above = await assessments.bulkGet(keys.map((key) => `${aboveId}/${key}`));
  return new Set(keys.filter((_, index) => originOfAnswer(own[index], above[index]) === 'deviating'));
}
