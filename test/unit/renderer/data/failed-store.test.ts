/** What a failure of the browser's own store is told from, and that nothing is written behind it. */
import { forceCloseDatabase } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { CommandProblem, isOfStore, toCommandProblem } from '../../../../renderer/data/commands/command-problem.ts';
import { stopWhenLost } from '../../../../renderer/data/lost-store.ts';
import { measure, openTestCase, type TestCase } from './test-data.ts';

/** As Chromium breaks a transaction off: its requests say only that it was broken off. */
interface Breakable {
  _abort(error: string): void;
}

/** With the guard on, as the app has it. */
async function openGuarded(): Promise<TestCase> {
  const test = await openTestCase();
  test.saveTracker.guardBy(async () => undefined);
  return test;
}

const setStatus = ({ commands, scope }: TestCase) => commands.setStatus(scope, [measure('ZUT-01')], 'implemented');
const statuses = async ({ database }: TestCase) => (await database.assessments.toArray()).map(({ status }) => status);

describe('a store that fails', () => {
  it.each([
    ['of one row', 'meta'],
    ['of many rows', 'assessments'],
  ] as const)('in the middle of the writes %s is known, and written to no more', async (_what, table) => {
    const test = await openGuarded();
    const breakOff = vi.fn((_key: unknown, _row: unknown, transaction: unknown) => {
      queueMicrotask(() => (transaction as { idbtrans: Breakable }).idbtrans._abort('UnknownError'));
    });
    if (table === 'meta') test.database.meta.hook('updating', (_changes, key, row, trans) => breakOff(key, row, trans));
    else test.database.assessments.hook('creating', breakOff);
    await expect(setStatus(test)).rejects.toMatchObject({ kind: 'closed' });
    expect(breakOff).toHaveBeenCalledOnce();
    expect(test.saveTracker.isStopped()).toBe(true);
    await expect(setStatus(test)).rejects.toMatchObject({ kind: 'closed' });
    expect(breakOff).toHaveBeenCalledOnce();
    expect(await statuses(test)).toEqual([]);
  });

  it('and closes the data base by itself is not opened again and written to', async () => {
    const test = await openGuarded();
    stopWhenLost(test.database, test.saveTracker);
    forceCloseDatabase(test.database.backendDB() as never);
    expect(test.saveTracker.isStopped()).toBe(true);
    await expect(setStatus(test)).rejects.toMatchObject({ kind: 'closed' });
    expect(test.database.isOpen()).toBe(false);
  });

  it('while it is opened stops all writes, too, whatever says so around it', async () => {
    const { saveTracker } = await openTestCase();
    saveTracker.stopAfter(new Error('cannot be opened', { cause: new DOMException('Internal error', 'UnknownError') }));
    expect(saveTracker.isStopped()).toBe(true);
    await expect(saveTracker.quietly(async () => undefined)).rejects.toMatchObject({ kind: 'closed' });
  });

  it('that was set aside stops nothing any more, also when the reason is told only after that', async () => {
    const { saveTracker } = await openTestCase();
    let tell: (kind: 'quota') => void = () => undefined;
    saveTracker.guardBy(() => new Promise((resolve) => (tell = resolve)));
    const failing = saveTracker.quietly(() => Promise.reject(new DOMException('Internal error', 'UnknownError')));
    await vi.waitFor(() => expect(saveTracker.isStopped()).toBe(true));
    saveTracker.resume();
    tell('quota');
    await expect(failing).rejects.toMatchObject({ kind: 'quota' });
    expect(saveTracker.isStopped()).toBe(false);
  });
});

describe('no failed store', () => {
  it('is a transaction that is broken off on purpose', async () => {
    const { database } = await openTestCase();
    const broken = database.transaction('rw', database.settings, (transaction) => transaction.abort());
    const error = await broken.catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'AbortError' });
    expect(isOfStore(error)).toBe(false);
    expect(isOfStore(new DOMException('nobody wants it any more', 'AbortError'))).toBe(false);
  });

  it('is a command that was given up while rows are on their way', async () => {
    const test = await openGuarded();
    test.database.assessments.hook('creating', () => {
      throw new CommandProblem('givenUp');
    });
    await expect(setStatus(test)).rejects.toMatchObject({ kind: 'givenUp' });
    expect(test.saveTracker.isStopped()).toBe(false);
  });

  it('is a data base that the app has closed', async () => {
    const test = await openGuarded();
    stopWhenLost(test.database, test.saveTracker);
    test.database.close();
    await expect(setStatus(test)).rejects.toMatchObject({ kind: 'closed' });
    expect(test.saveTracker.isStopped()).toBe(false);
  });

  it('is what nobody has foreseen', () => {
    expect(isOfStore(new TypeError('x is undefined'))).toBe(false);
    expect(toCommandProblem(new TypeError('x is undefined'))).toMatchObject({ kind: 'other' });
  });
});
