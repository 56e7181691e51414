import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { CommandProblem } from '../../../../renderer/data/commands/command-problem.ts';
import { readHistory } from '../../../../renderer/data/history-query.ts';
import { assessmentId } from '../../../../shared/domain/records.ts';
import { measure, openTestCase, openTestData, parameter, type TestCase, uuid } from './test-data.ts';

const LOCK = measure('ZUT-01');

async function everything({ database }: TestCase): Promise<unknown> {
  return Promise.all(database.tables.map((table) => table.toArray()));
}

describe('all or nothing', () => {
  const failing = {
    quota: () => new DOMException('no room', 'QuotaExceededError'),
    other: () => new Error('anything else'),
  };

  it.each(Object.entries(failing))('a command that breaks off midway changes nothing: %s', async (kind, makeError) => {
    const test = await openTestCase();
    const before = await everything(test);
    test.database.logChanges.hook('creating', () => {
      throw makeError();
    });
    const failed = test.commands.setStatus(test.scope, [LOCK, measure('ZUT-02')], 'implemented');
    await expect(failed).rejects.toMatchObject({ name: 'CommandProblem', kind });
    expect(await everything(test)).toEqual(before);
    expect(test.saveTracker.store.getState()).toMatchObject({ state: 'failed', problem: { kind } });
  });

  it('an undo that breaks off midway changes nothing', async () => {
    const test = await openTestCase();
    await test.commands.setStatus(test.scope, [LOCK], 'implemented');
    const before = await everything(test);
    test.database.meta.hook('updating', () => {
      throw new Error('broken');
    });
    await expect(test.commands.undo()).rejects.toBeInstanceOf(CommandProblem);
    expect(await everything(test)).toEqual(before);
  });

  it.each([
    ['name', { name: 'x'.repeat(501) }],
    ['contractDate', { contractDate: '31.03.2026' }],
    ['partyIds', { partyIds: [uuid(99) as never] }],
  ])('refuses a %s that does not fit and names the field', async (field, fields) => {
    const test = await openTestCase();
    const before = await everything(test);
    const problem = { kind: field === 'partyIds' ? 'notFound' : 'invalid' };
    await expect(test.commands.updateOperation(test.operationId, fields)).rejects.toMatchObject(problem);
    expect(await everything(test)).toEqual(before);
  });

  it('refuses to write into what was deleted', async () => {
    const test = await openTestCase();
    await test.commands.deleteOperation(test.operationId);
    const renamed = test.commands.updateOperation(test.operationId, { name: 'Neu' });
    await expect(renamed).rejects.toMatchObject({ kind: 'notFound' });
    await expect(test.commands.createVersion(test.operationId, {})).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('says so when the data base is closed', async () => {
    const test = await openTestCase();
    test.database.close();
    await expect(test.commands.undo()).rejects.toMatchObject({ kind: 'closed' });
  });
});

describe('revisions', () => {
  it('are written for the fields that changed, and only for those', async () => {
    const test = await openTestCase();
    await test.commands.updateOperation(test.operationId, { name: 'Lohnabrechnung', subject: 'Löhne' });
    const stored = await test.database.operations.get(test.operationId);
    expect(stored?.revisions.name?.[1]).toBe(2);
    expect(stored?.revisions.subject?.[1]).toBe(3);
    expect(stored?.revisions).not.toHaveProperty('organisationId');
  });

  it('stand at each parameter value on its own', async () => {
    const test = await openTestCase();
    await test.commands.setValue(test.scope, LOCK, parameter('count'), 3);
    await test.commands.setValue(test.scope, LOCK, parameter('cycle'), 'yearly');
    const stored = await test.database.assessments.get(assessmentId(test.scope, LOCK));
    expect(Object.keys(stored?.revisions ?? {})).toEqual(['values.count', 'values.cycle']);
  });

  it('are new ones after undo, too', async () => {
    const test = await openTestCase();
    await test.commands.updateOperation(test.operationId, { name: 'Neu' });
    await test.commands.undo();
    const stored = await test.database.operations.get(test.operationId);
    expect(stored?.name).toBe('Lohnabrechnung');
    expect(stored?.revisions.name?.[1]).toBe(4);
  });
});

describe('the history', () => {
  it('knows no command that changed nothing', async () => {
    const test = await openTestCase();
    await test.commands.setStatus(test.scope, [LOCK], 'implemented');
    const before = await everything(test);
    await test.commands.setStatus(test.scope, [LOCK], 'implemented');
    await test.commands.setStatus(test.scope, [measure('ZUT-02')], 'open');
    await test.commands.setValue(test.scope, LOCK, parameter('count'), undefined);
    expect(await everything(test)).toEqual(before);
  });

  it('loses the way forward with a new command', async () => {
    const test = await openTestCase();
    await test.commands.setStatus(test.scope, [LOCK], 'implemented');
    await test.commands.undo();
    expect((await readHistory(test.database)).redo?.label).toMatchObject({
      command: 'setStatus',
      status: 'implemented',
    });
    await test.commands.setStatus(test.scope, [LOCK], 'planned');
    expect((await readHistory(test.database)).redo).toBeNull();
    expect(await test.commands.redo()).toBeNull();
    expect(await test.database.logChanges.count()).toBe(3);
  });

  it('has one step for one visit of a field', async () => {
    const test = await openTestCase();
    for (const note of ['A', 'An', 'Anm']) await test.commands.assess(test.scope, LOCK, { note }, { visit: 'first' });
    await test.commands.assess(test.scope, LOCK, { note: 'Anmerkung' }, { visit: 'second' });
    const note = async () => (await test.database.assessments.get(assessmentId(test.scope, LOCK)))?.note;
    await test.commands.undo();
    expect(await note()).toBe('Anm');
    await test.commands.undo();
    expect(await note()).toBe('');
    await test.commands.redo();
    expect(await note()).toBe('Anm');
  });

  it('forgets a visit that ended where it began', async () => {
    const test = await openTestCase();
    await test.commands.assess(test.scope, LOCK, { note: 'A' }, { visit: 'first' });
    await test.commands.assess(test.scope, LOCK, { note: '' }, { visit: 'first' });
    expect((await readHistory(test.database)).undo?.label.command).toBe('createOperation');
  });

  it('does not put a visit together across another command', async () => {
    const test = await openTestCase();
    await test.commands.assess(test.scope, LOCK, { note: 'A' }, { visit: 'first' });
    await test.commands.setStatus(test.scope, [LOCK], 'implemented');
    await test.commands.assess(test.scope, LOCK, { note: 'B' }, { visit: 'first' });
    await test.commands.undo();
    expect(await test.database.assessments.get(assessmentId(test.scope, LOCK))).toMatchObject({
      note: 'A',
      status: 'implemented',
    });
  });

  it.each([
    ['number', { entries: 5, bytes: 1_000_000 }, 5],
    ['size', { entries: 500, bytes: 1_000 }, 3],
  ])('keeps the newest commands up to a %s', async (_, limits, kept) => {
    const { commands, database } = openTestData(0, new IDBFactory(), limits);
    const id = await commands.createOrganisation({ name: 'Beispiel GmbH' });
    for (let i = 0; i < 10; i++) await commands.updateOrganisation(id, { address: String(i).repeat(100) });
    expect(await database.log.count()).toBe(kept);
    expect(await database.logChanges.count()).toBe(kept);
    let undone = 0;
    while (await commands.undo()) undone += 1;
    expect(undone).toBe(kept);
    expect((await database.organisations.get(id))?.address).toBe(String(9 - kept).repeat(100));
  });
});
