/** What lies in the trash, and what was deleted for good. */
import type { OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import { comesBackWith } from './commands/trash-commands.ts';
import type { DeletionRow, TrashTable } from './commands/trash-rows.ts';
import { countAnswers } from './count-answers.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';

export interface TrashEntry {
  id: string;
  table: TrashTable;
  name: string;
  /** Of an operation, whose organisation lives. */
  organisationName?: string;
  /** Milliseconds since 1970; 0 = nobody noted when. */
  deletedAt: number;
  /** All that belongs to it, also what was deleted before: so much goes when it is deleted for good. */
  operations: number;
  answers: number;
  /** What comes back with it. */
  returning: Size;
}

type Size = { operations: number; answers: number };

/** Newest first; undefined while it is being read. */
export function useTrash(): TrashEntry[] | undefined {
  const { database } = useData();
  return useLive('trash', () => readTrash(database));
}

export function useDeletions(): DeletionRow[] | undefined {
  const { database } = useData();
  return useLive('deletions', async () =>
    (await database.deletions.toArray()).toSorted((one, other) => other.at - one.at),
  );
}

/**
 * Operations of a deleted organisation go with it and are not listed by themselves; tombstones from merged files, which never
 * had any content here, are not listed at all.
 */
export async function readTrash(database: TomDatabase): Promise<TrashEntry[]> {
  const rows = await database.trash.toArray();
  const entries: TrashEntry[] = [];
  for (const { id, table, at } of rows) {
    const entry = await (table === 'organisations'
      ? organisationEntry(database, id as OrganisationId)
      : operationEntry(database, id as OperationId));
    if (entry) entries.push({ id, table, deletedAt: at, ...entry });
  }
  return entries.sort((one, other) => other.deletedAt - one.deletedAt);
}

type Described = Omit<TrashEntry, 'id' | 'table' | 'deletedAt'>;

async function organisationEntry(database: TomDatabase, id: OrganisationId): Promise<Described | undefined> {
  const organisation = await database.organisations.get(id);
  if (!organisation?.deleted || organisation.name === '') return undefined;
  const operations = await database.operations.where('organisationId').equals(id).toArray();
  const returning = operations.filter((operation) => comesBackWith(organisation, operation)).map((one) => one.id);
  return {
    name: organisation.name,
    ...(await sizeOf(database, id)),
    returning: { operations: returning.length, answers: await countAnswers(database, [id, ...returning]) },
  };
}

async function operationEntry(database: TomDatabase, id: OperationId): Promise<Described | undefined> {
  const operation = await database.operations.get(id);
  if (!operation?.deleted || operation.name === '') return undefined;
  const organisation = await database.organisations.get(operation.organisationId);
  if (!organisation || organisation.deleted) return undefined;
  const size = { operations: 1, answers: await countAnswers(database, [id]) };
  return { name: operation.name, organisationName: organisation.name, ...size, returning: size };
}

/** How much belongs to an organisation, deleted or not. */
export async function sizeOf(database: TomDatabase, id: OrganisationId): Promise<Size> {
  const operationIds = await database.operations.where('organisationId').equals(id).primaryKeys();
  return { operations: operationIds.length, answers: await countAnswers(database, [id, ...operationIds]) };
}
