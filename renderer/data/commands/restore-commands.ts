import { newCatalogueChoice } from '../../../shared/domain/new-house-records.ts';
import { blankOf } from '../../../shared/domain/new-records.ts';
import type { AnyRecord } from '../../../shared/domain/record-fields.ts';
import { type RecordOf, TABLE_NAMES, type TableName } from '../../../shared/domain/records.ts';
import type { BackupContent, BackupFile } from '../../../shared/file-format/backup-file.ts';
import { BLANKABLE, type Difference, differencesIn, reachOf } from '../backup/differences.ts';
import type { Engine } from './engine.ts';
import { takeOverRevisions } from './import-case.ts';
import type { UnitOfWork } from './unit-of-work.ts';

export type RestoredBackup = Pick<BackupFile, 'content' | 'seen' | 'catalogue'>;

export function restoreCommands({ run }: Engine) {
  return {
    /**
     * Makes everything as it was when the backup was made; answers how many records that changed. What differs gets new
     * revisions, because others may have seen what is here now; what has come since is deleted, and lies in the trash. Annexes that
     * were handed out since stay, with the rows of their versions. In an empty data base the records come back with the
     * revisions they had.
     *
     * @param name what the history calls it: the date of the backup
     */
    restoreBackup({ content, seen, catalogue }: RestoredBackup, name: string): Promise<number> {
      return run(
        async (unit, state) => {
          const isEmpty = (await unit.stores.meta.get('engine')) === undefined;
          const owners = await ownersHere(unit);
          const reach = reachOf(content, await unit.stores.releases.toArray());
          const arrived = new Set<string>();
          let count = 0;
          for (const table of TABLE_NAMES) {
            const here = (await unit.stores[table].toArray()) as object[];
            for (const difference of differencesIn(table, here, content, reach)) {
              if (!difference.before) arrived.add(difference.after.id);
              stage(unit, difference, owners);
              count += 1;
            }
          }
          const records = Object.fromEntries(TABLE_NAMES.map((table) => [table, content[table]]));
          const scopes = [...new Set(Object.keys(seen).map((id) => id.replace(/\.internal$/, '')))];
          await takeOverRevisions(unit, state, records, seen, scopes);
          bringRows(unit, content, arrived, isEmpty);
          if (isEmpty && content.catalogueChoices.length === 0) {
            unit.writes.put('catalogueChoices', newCatalogueChoice(catalogue.id, catalogue.version));
          }
          return count;
        },
        (count) => ({ command: 'restoreBackup', count, name }),
      );
    },
  };
}

async function ownersHere({ stores }: UnitOfWork): Promise<ReadonlySet<string>> {
  const organisations = await stores.organisations.toCollection().primaryKeys();
  const operations = await stores.operations.toCollection().primaryKeys();
  return new Set<string>([...organisations, ...operations]);
}

/** What comes with an organisation or operation that is not here lives and dies with it, and costs nothing in the log. */
function stage(unit: UnitOfWork, { table, before, after }: Difference, owners: ReadonlySet<string>): void {
  const record = after as unknown as RecordOf<typeof table>;
  const isCarried = after.deleted || isBroughtByOwner(table, after, owners);
  if (before) unit.replace(table, before as unknown as typeof record, record);
  else if (isCarried) unit.carry(table, [record], { keepRevisions: true });
  else if (BLANKABLE.has(table)) unit.begin(table, record, blankOf(table, record));
  else unit.create(table, record, { keepRevisions: true });
}

function isBroughtByOwner(table: TableName, record: AnyRecord, owners: ReadonlySet<string>): boolean {
  if (table === 'organisations' || table === 'operations') return false;
  const { scope, operationId, organisationId } = record as {
    scope?: { id: string };
    operationId?: string;
    organisationId?: string;
  };
  const owner = table === 'annexDesigns' ? record.id : (scope?.id ?? (operationId || organisationId));
  return Boolean(owner) && !owners.has(owner as string);
}

/** Rows that are no records: what merging remembers only where nothing is remembered yet, the rest where it is missing. */
function bringRows(unit: UnitOfWork, content: BackupContent, arrived: ReadonlySet<string>, isEmpty: boolean): void {
  if (isEmpty) unit.writes.putAll('mergeBases', content.mergeBases);
  unit.writes.putAll(
    'trash',
    content.trash.filter(({ id }) => arrived.has(id)),
  );
  unit.writes.putAll('deletions', content.deletions);
}
