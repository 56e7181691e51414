/** Which steps of the history are more than a press of a key should take back, or do again, unasked. */
import type { OrganisationId } from '../../shared/domain/ids.ts';
import type { CommandName, HistoryEntry, RecordChange } from './commands/log.ts';
import type { AppData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';

/**
 * - `earlier`: done before the app was started this time;
 * - `whole`: brings or takes away whole organisations;
 * - `everything`: gives all organisations and the catalogue another state;
 * - `catalogue`: changes the catalogue and with it answers of all organisations;
 * - `elsewhere`: concerns another organisation than the open one, so that nothing would be seen of it.
 */
export type UndoQuestion = 'earlier' | 'whole' | 'everything' | 'catalogue' | 'elsewhere';

const WHOLE: ReadonlySet<CommandName> = new Set([
  'createOrganisation',
  'deleteOrganisation',
  'importCase',
  'restoreDeleted',
]);

/** Why to ask before a step is taken back or done again, or null when nothing speaks against it. */
export async function questionAbout(
  { database, openedAt }: Pick<AppData, 'database' | 'openedAt'>,
  { at, label, sequence }: HistoryEntry,
  current: OrganisationId | null,
): Promise<UndoQuestion | null> {
  if (at < openedAt) return 'earlier';
  if (label.command === 'restoreBackup') return 'everything';
  if (WHOLE.has(label.command)) return 'whole';
  if (label.command === 'upgradeCatalogue') return 'catalogue';
  const changes = (await database.logChanges.get(sequence))?.changes ?? [];
  const owners = await Promise.all(changes.map((change) => ownerOf(database, change)));
  // What belongs to the house catalogue concerns every organisation, the open one too.
  return owners.every((owner) => owner === undefined || owner === current) ? null : 'elsewhere';
}

/** The organisation that a record belongs to. Deleted records stay stored, so it is known after undo, too. */
export async function ownerOf(database: TomDatabase, { table, id }: RecordChange): Promise<OrganisationId | undefined> {
  const record: Owned | undefined = await database.table(table).get(id);
  if (table === 'organisations' || table === 'annexDesigns') return record?.id as OrganisationId | undefined;
  if (record?.organisationId) return record.organisationId;
  if (record?.scope?.kind === 'organisation') return record.scope.id as OrganisationId;
  const operationId = record?.operationId ?? record?.scope?.id;
  if (!operationId) return undefined;
  return (await database.table<Owned>('operations').get(operationId))?.organisationId;
}

/** The fields by which records of all tables name their owner. */
interface Owned {
  id: string;
  organisationId?: OrganisationId;
  operationId?: string;
  scope?: { kind: 'organisation' | 'operation'; id: string };
}
