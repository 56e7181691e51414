/** Two clients of whom one is deleted for good, with the backups there are. */
import { IDBKeyRange } from 'fake-indexeddb';
import { TomDatabase } from '../../../../../renderer/data/database.ts';
import { madeRowKey } from '../../../../../renderer/data/meta.ts';
import { type LockedFate, type PurgeMeans, type PurgeWish, purge } from '../../../../../renderer/data/purge/purge.ts';
import { planPurge, stripBackup } from '../../../../../renderer/data/purge/purge-jobs.ts';
import type { BackupKey, StoreClearing } from '../../../../../shared/ipc/backup-contract.ts';
import { testMeans } from '../../features/backup/means.ts';
import { inOperation, measure, openTestData, uuid } from '../test-data.ts';

export const MARKER = 'QXZ-marker-of-the-client';
export const OPENED = { kind: 'opened', passphrase: 'correct horse' } as const;
export const JOB = { producer: 'test', createdAt: '2026-11-22T10:00:00.000Z', catalogueId: 'tom-katalog' };

/** Two clients; everything that users can write about the first one holds the marker. */
export async function twoClients() {
  const data = openTestData();
  const { commands, database } = data;
  const goneId = await commands.createOrganisation({ name: `${MARKER} GmbH` });
  const operationId = await commands.createOperation(goneId, { name: `${MARKER} payroll` });
  const scope = inOperation(operationId);
  await commands.setStatus(scope, [measure('ZUT-01')], 'implemented');
  await commands.assess(scope, measure('ZUT-01'), { note: `${MARKER} note`, internalNote: `${MARKER} internal` });
  await commands.createSite(goneId, { name: `${MARKER} site` });
  await commands.createVersion(operationId, { number: '1', change: MARKER });
  await commands.deleteOperation(operationId);
  const staysId = await commands.createOrganisation({ name: 'Stays GmbH' });
  const other = await commands.createOperation(staysId, { name: 'Stays' });
  await commands.setStatus(inOperation(other), [measure('ZUT-01')], 'implemented');
  await commands.setSetting('merge/sha256:1', { decisions: { a: MARKER } });
  await commands.setSetting('lastRoute', { screen: 'organisation', organisationId: goneId });
  await database.meta.put({ key: madeRowKey(operationId), made: { [MARKER]: {} as never } });
  await commands.setSetting('language', 'de');
  return {
    ...data,
    goneId,
    operationId,
    staysId,
    targets: [{ table: 'organisations', id: goneId }] as const,
    database,
  };
}

export const dump = async (database: TomDatabase): Promise<string> => {
  const rows: unknown[] = [];
  for (const table of database.tables) rows.push([table.name, await table.toArray()]);
  return JSON.stringify(rows);
};

export async function purging(key?: BackupKey, over: Partial<PurgeMeans['platform']> = {}) {
  const data = await twoClients();
  const means = testMeans(data);
  if (key) await means.platform.setBackupOptions({ maximumAge: 12, key });
  await means.keeper.backUp('asked');
  const storage = { indexedDB: data.indexedDB, IDBKeyRange };
  const cleared: string[] = [];
  const run = (locked: LockedFate = { kind: 'left' }, more: Partial<PurgeWish> = {}) => {
    data.database.close();
    const platform = {
      ...means.allOfPlatform,
      ...over,
      clearStore: async (why: StoreClearing) => {
        cleared.push(why);
        if (why === 'setAside') return undefined;
        await new Promise((resolve) => {
          data.indexedDB.deleteDatabase('tom-katalog').onsuccess = resolve;
        });
        return undefined;
      },
    };
    const worker = { planPurge: (job: Parameters<typeof planPurge>[0]) => planPurge(job, storage), strip: stripBackup };
    return purge({ platform, worker, storage, newId: () => uuid(1, 9) }, { targets: data.targets, locked, ...more });
  };
  const reopened = () => new TomDatabase(storage);
  return { ...data, means, run, reopened, cleared };
}
