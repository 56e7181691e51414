import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { createBackupKeeper } from '../../../../../renderer/data/backup/backup-keeper.ts';
import { makeBackup } from '../../../../../renderer/data/backup/make-backup.ts';
import { newBackupKey } from '../../../../../shared/file-format/backup-key.ts';
import type { BackupAnswer, BackupState, WriteBackup } from '../../../../../shared/ipc/backup-contract.ts';
import type { FileProblem } from '../../../../../shared/ipc/file-problem.ts';
import { openTestCase } from '../test-data.ts';

/** The main process as far as a keeper sees it: a list of backups, and a disk that may be full. */
function disk() {
  const written: WriteBackup[] = [];
  let state: BackupState = { maximumAge: 12 };
  let problem: FileProblem | undefined;
  return {
    written,
    /** As after a start that found a backup owed. */
    owe: () => {
      state = { ...state, isOwed: true };
    },
    isFull: (full: boolean) => {
      problem = full ? 'diskFull' : undefined;
    },
    platform: {
      appInfo: async () => ({ appVersion: '1.0' }),
      backupState: async () => state,
      writeBackup: async (backup: WriteBackup): Promise<BackupAnswer> => {
        if (problem) return { kind: 'failed', problem };
        written.push(backup);
        const { reason, mark, isEncrypted } = backup;
        const newest = {
          place: 'own',
          id: String(written.length),
          at: '2026-11-22T10:00:00.000Z',
          reason,
          isEncrypted,
        };
        const { isOwed: _, ...rest } = state;
        state = { ...rest, mark, newest: { ...newest, bytes: backup.bytes.length, state: 'verified' } as never };
        return { kind: 'done', state };
      },
    },
  };
}

async function keeping() {
  const data = await openTestCase();
  const { platform, ...rest } = disk();
  const worker = {
    make: (job: Parameters<typeof makeBackup>[0]) => makeBackup(job, { indexedDB: data.indexedDB, IDBKeyRange }),
  };
  const keeper = createBackupKeeper({ platform, worker, isOffered: true, now: () => new Date('2026-11-22T10:00:00Z') });
  return { ...data, ...rest, keeper };
}

describe('keeping backups', () => {
  test('makes one when asked, and none as long as nothing changes', async () => {
    const { keeper, written, commands, operationId } = await keeping();
    expect(await keeper.backUp('asked')).toBe('there');
    expect(await keeper.backUp('interval')).toBe('there');
    expect(written.map(({ reason }) => reason)).toEqual(['asked']);
    await commands.updateOperation(operationId, { name: 'renamed' });
    await keeper.backUp('quit');
    expect(written.map(({ reason }) => reason)).toEqual(['asked', 'quit']);
    expect(keeper.store.getState()).toMatchObject({ isRunning: false, state: { newest: { reason: 'quit' } } });
  });

  test('makes one though nothing has changed where the newest is not encrypted as wanted', async () => {
    const { keeper, written } = await keeping();
    await keeper.backUp('asked');
    const key = await newBackupKey('vier lange wörter hier', 4);
    keeper.take({ ...keeper.store.getState().state, maximumAge: 12, key });
    await keeper.backUp('interval');
    expect(written.map(({ isEncrypted }) => isEncrypted)).toEqual([false, true]);
  });

  test('owes one after a change of encryption until it succeeds, and only that one', async () => {
    const { keeper, written, isFull } = await keeping();
    await keeper.backUp('asked');
    isFull(true);
    expect(await keeper.backUpAnew('asked')).toBe('failed');
    isFull(false);
    await keeper.backUp('interval');
    expect(written).toHaveLength(2);
    await keeper.backUp('interval');
    expect(written).toHaveLength(2);
  });

  test('makes at the start what main says is owed, though nothing has changed', async () => {
    const { keeper, written, owe } = await keeping();
    await keeper.backUp('asked');
    owe();
    const end = keeper.start();
    await expect.poll(() => written.length).toBe(2);
    end();
    await keeper.backUp('interval');
    expect(written).toHaveLength(2);
  });

  test('tells main by which key each was locked', async () => {
    const { keeper, written } = await keeping();
    const key = await newBackupKey('vier lange wörter hier', 4);
    keeper.take({ maximumAge: 12, key });
    await keeper.backUp('asked');
    expect(written).toMatchObject([{ isEncrypted: true, recipient: key.recipient }]);
  });

  test('makes them one after the other', async () => {
    const { keeper, written } = await keeping();
    await Promise.all([keeper.backUp('interval'), keeper.backUp('quit'), keeper.backUp('asked')]);
    expect(written).toHaveLength(1);
  });

  test('names a full disk where the worker fails without saying why', async () => {
    const { platform } = disk();
    const worker = { make: () => Promise.reject(new Error('Internal error opening backing store')) };
    let isFull = true;
    const keeper = createBackupKeeper({ platform, worker, isOffered: true, isDiskFull: async () => isFull });
    expect(await keeper.backUp('asked')).toBe('failed');
    expect(keeper.store.getState().problem).toEqual({ kind: 'file', problem: 'diskFull' });
    isFull = false;
    await keeper.backUp('asked');
    expect(keeper.store.getState().problem).toEqual({ kind: 'unexpected' });
  });

  test('shows why one failed until one succeeds, and never throws', async () => {
    const { keeper, isFull } = await keeping();
    isFull(true);
    expect(await keeper.backUp('interval')).toBe('failed');
    expect(keeper.store.getState().problem).toEqual({ kind: 'file', problem: 'diskFull' });
    isFull(false);
    expect(await keeper.backUp('interval')).toBe('there');
    expect(keeper.store.getState().problem).toBeUndefined();
  });

  test('says when what is stored could not be restored', async () => {
    const { keeper, database, organisationId, written } = await keeping();
    await database.organisations.update(organisationId, { name: 7 as never });
    expect(await keeper.backUp('interval')).toBe('failed');
    expect(written).toHaveLength(1);
    expect(keeper.store.getState().problem?.kind).toBe('content');
    expect(await keeper.backUp('quit')).toBe('failed');
    expect(keeper.store.getState().problem?.kind).toBe('content');
  });

  test('is not offered where there is no place for them', async () => {
    const { platform, written } = disk();
    const keeper = createBackupKeeper({
      platform,
      worker: { make: () => Promise.reject(new Error()) },
      isOffered: false,
    });
    expect(await keeper.backUp('asked')).toBe('none');
    expect(written).toEqual([]);
  });
});
