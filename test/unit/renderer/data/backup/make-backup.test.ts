import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type MadeBackup, makeBackup, sha256Of } from '../../../../../renderer/data/backup/make-backup.ts';
import { openBackup } from '../../../../../renderer/data/backup/open-backup.ts';
import { TomDatabase } from '../../../../../renderer/data/database.ts';
import type { BackupFile } from '../../../../../shared/file-format/backup-file.ts';
import { newBackupKey } from '../../../../../shared/file-format/backup-key.ts';
import { measure, openTestCase, openTestData, type TestData } from '../test-data.ts';

const JOB = { producer: 'TOM-Katalog test', createdAt: '2026-11-22T10:00:00.000Z', catalogueId: 'tom-katalog' };

const made = async (data: Pick<TestData, 'indexedDB'>, job: Partial<Parameters<typeof makeBackup>[0]> = {}) => {
  const answer = await makeBackup({ ...JOB, ...job }, { indexedDB: data.indexedDB, IDBKeyRange });
  if (answer.kind !== 'made') throw new Error(`nothing was made: ${answer.kind}`);
  return answer;
};
const opened = async ({ bytes }: Extract<MadeBackup, { kind: 'made' }>): Promise<BackupFile> => {
  const file = await openBackup({ bytes, lockedIdentities: [] });
  if (!file.ok) throw new Error(`cannot be opened: ${JSON.stringify(file.error)}`);
  return file.value;
};

afterEach(() => void vi.restoreAllMocks());

describe('making a backup', () => {
  test('takes everything, internal notes and deleted records with their content included', async () => {
    const data = await openTestCase();
    const { commands, scope, operationId, database } = data;
    await commands.assess(scope, measure('ZUT-01'), { note: 'for the annex', internalNote: 'for us only' });
    await commands.deleteOperation(operationId);
    await commands.createPhrase({ title: 'A phrase', text: 'of ours' });
    await commands.setSetting('language', 'en');
    const answer = await made(data);
    const { content } = await opened(answer);
    expect(answer.problem).toBeUndefined();
    expect(new TextDecoder().decode(answer.bytes)).toContain('"scope":{"internalNotes":true,"kind":"everything"}');
    expect(content.operations).toEqual(await database.operations.toArray());
    expect(content.assessments).toMatchObject([{ note: 'for the annex', internalNote: 'for us only' }]);
    expect(content.phrases).toMatchObject([{ title: 'A phrase' }]);
    expect(content.settings).toEqual([{ key: 'language', value: 'en' }]);
    expect(answer.sha256).toBe(await sha256Of(answer.bytes));
  });

  test('names in each scope what had been seen, the own changes included', async () => {
    const data = await openTestCase();
    const { seen, content } = await opened(await made(data));
    const engine = (await data.database.meta.get('engine')) as { replica: string; counter: number };
    for (const { id } of content.operations) expect(seen[id as never]).toEqual({ [engine.replica]: engine.counter });
  });

  test('is made again after a change of settings, but not after one of the place where the user is', async () => {
    const data = await openTestCase();
    const { mark } = await made(data);
    const from = { indexedDB: data.indexedDB, IDBKeyRange };
    await data.commands.setSetting('lastRoute', { screen: 'welcome' });
    expect(await makeBackup({ ...JOB, unlessMark: mark }, from)).toEqual({ kind: 'unchanged' });
    await data.commands.setSetting('language', 'en');
    const again = await made(data, { unlessMark: mark });
    expect(again.mark).not.toBe(mark);
    expect((await opened(again)).content.settings).toContainEqual({ key: 'language', value: 'en' });
    expect(await makeBackup({ ...JOB, unlessMark: again.mark }, from)).toEqual({ kind: 'unchanged' });
  });

  test('is refused when there is more than any file holds, before and after it is written', async () => {
    const data = await openTestCase();
    const from = { indexedDB: data.indexedDB, IDBKeyRange };
    const { bytes } = await made(data);
    expect(await makeBackup(JOB, from, bytes.length - 1)).toEqual({ kind: 'tooLarge' });
    expect(await makeBackup(JOB, from, 100)).toEqual({ kind: 'tooLarge' });
    expect((await makeBackup(JOB, from, bytes.length)).kind).toBe('made');
  });

  test('makes nothing of an empty data base, of none, or of one that has not changed since', async () => {
    const data = await openTestCase();
    const { mark } = await made(data);
    const from = { indexedDB: data.indexedDB, IDBKeyRange };
    expect(await makeBackup({ ...JOB, unlessMark: mark }, from)).toEqual({ kind: 'unchanged' });
    await data.commands.undo();
    expect((await made(data, { unlessMark: mark })).mark).not.toBe(mark);
    expect(await makeBackup(JOB, { indexedDB: new IDBFactory(), IDBKeyRange })).toEqual({ kind: 'empty' });
    const empty = openTestData();
    await empty.database.open();
    expect(await makeBackup(JOB, { indexedDB: empty.indexedDB, IDBKeyRange })).toEqual({ kind: 'empty' });
  });

  test('looks only at the row of the engine and at settings when nothing has changed', async () => {
    const data = await openTestCase();
    const { mark } = await made(data);
    const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await makeBackup({ ...JOB, unlessMark: mark }, { indexedDB: data.indexedDB, IDBKeyRange });
    const stores = () => reading.mock.contexts.map((store) => (store as unknown as IDBObjectStore).name);
    expect(stores()).toEqual(['settings']);
    await made(data);
    expect(stores()).toContain('operations');
  });

  test('reads a data base of every older version as it is, without upgrading it', async () => {
    const indexedDB = new IDBFactory();
    const old = new TomDatabase({ indexedDB, IDBKeyRange, upTo: 1 });
    await old
      .table('meta')
      .put({ key: 'engine', replica: 'r1', counter: 1, position: 1, head: 1, entries: 1, bytes: 1 });
    old.close();
    expect((await made({ indexedDB })).problem).toBeUndefined();
    const versions = await indexedDB.databases();
    expect(versions).toMatchObject([{ version: 10 }]);
  });

  test('reads tables of any length', async () => {
    const data = await openTestCase();
    const records = Array.from({ length: 4100 }, (_, index) => ({
      key: `setting-${index}`,
      value: `a setting of some length, number ${index}`,
    }));
    await data.database.settings.bulkPut(records);
    const { content } = await opened(await made(data));
    expect(content.settings).toHaveLength(4100);
  });

  test('says when something stored could not be restored, and keeps it all the same', async () => {
    const data = await openTestCase();
    await data.database.organisations.update(data.organisationId, { name: 7 as never });
    const answer = await made(data);
    expect(answer.problem).toMatchObject({ kind: 'invalid', place: { table: 'organisations', field: 'name' } });
    expect(new TextDecoder().decode(answer.bytes)).toContain('"name":7');
  });
});

describe('an encrypted backup', () => {
  test('is opened with the passphrase by the key beside it, and by nothing else', async () => {
    const data = await openTestCase();
    const key = await newBackupKey('correct horse', 4);
    const other = await newBackupKey('correct horse', 4);
    const { bytes, isEncrypted } = await made(data, { key });
    expect(isEncrypted).toBe(true);
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('Nordlicht');
    const open = async (lockedIdentities: string[], passphrase?: string) => {
      const file = await openBackup({ bytes, lockedIdentities, passphrase });
      return file.ok ? file.value.content.organisations.length : file.error.kind;
    };
    expect(await open([other.lockedIdentity, key.lockedIdentity], 'correct horse')).toBe(1);
    expect(await open([key.lockedIdentity])).toBe('encrypted');
    expect(await open([key.lockedIdentity], 'wrong')).toBe('wrongPassphrase');
    expect(await open([other.lockedIdentity], 'correct horse')).toBe('encryptedForKeys');
    expect(await open([], 'correct horse')).toBe('encryptedForKeys');
  });
});
