import type { OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import { countAnswers } from '../count-answers.ts';
import type { TomDatabase } from '../database.ts';
import { sizeOf } from '../trash-query.ts';
import type { PurgeTarget } from './belongings.ts';

/** Something that is to be deleted for good, with what the question about it says. */
export interface Doomed extends PurgeTarget {
  name: string;
  operations: number;
  answers: number;
  /** It lies in the trash. */
  isDeleted: boolean;
}

/**
 * Of what was being deleted for good when the app ended, what the data base holds: it was not gone yet, or has come back since with
 * a case file or a backup. Nobody can tell which, so the user is asked.
 */
export async function stillThere(database: TomDatabase, noted: readonly PurgeTarget[]): Promise<Doomed[]> {
  const found: Doomed[] = [];
  for (const { table, id } of noted) {
    const record = await (table === 'organisations'
      ? database.organisations.get(id as OrganisationId)
      : database.operations.get(id as OperationId));
    if (!record) continue;
    const size =
      table === 'organisations'
        ? await sizeOf(database, id as OrganisationId)
        : { operations: 1, answers: await countAnswers(database, [id as OperationId]) };
    found.push({ table, id, name: record.name, ...size, isDeleted: record.deleted });
  }
  return found;
}
