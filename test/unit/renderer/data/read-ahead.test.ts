/** Commands about answers ask for all they look at in one go, and look again where what they had heard of is not so any more. */
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OrganisationId } from '../../../../shared/domain/ids.ts';
import { assessmentId, type Scope } from '../../../../shared/domain/records.ts';
import { measure, openTestCase, openTestData, parameter, type TestCase, uuid } from './test-data.ts';

const LOCK = measure('ZUT-01');
const ALARM = measure('ZUT-02');

afterEach(() => {
  vi.restoreAllMocks();
});

const ofOrganisation = ({ organisationId: id }: TestCase): Scope => ({ kind: 'organisation', id });

const status = async ({ database, scope }: TestCase) =>
  (await database.assessments.get(assessmentId(scope, LOCK)))?.status;

/** What is asked for and written by single keys, in its order: `?` a question, `=` its answer, `!` a write. */
async function order(of: TestCase, command: () => Promise<unknown>): Promise<string> {
  const seen: string[] = [];
  const { get, put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = get.apply(this, args);
    seen.push('?');
    request.addEventListener('success', () => seen.push('='));
    return request;
  });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    seen.push('!');
    return put.apply(this, args);
  });
  await command();
  vi.restoreAllMocks();
  expect(await status(of)).toBe('implemented');
  return seen.join('').replaceAll(/(.)\1+/g, '$1');
}

describe('a tick', () => {
  it('asks once and writes then, as soon as it is known whose the operation is', async () => {
    const test = await openTestCase();
    await test.commands.setStatus(ofOrganisation(test), [LOCK], 'partial');
    const tick = () => test.commands.setStatus(test.scope, [LOCK], 'implemented');
    expect(await order(test, tick)).toBe('?=?=!');
    await test.commands.setStatus(test.scope, [LOCK], 'open');
    expect(await order(test, tick)).toBe('?=!');
  });

  it('goes by the organisation that the operation has now, whichever it had the last time', async () => {
    const test = await openTestCase();
    const { database, commands, scope, operationId } = test;
    await commands.setStatus(scope, [ALARM], 'implemented');
    const other = (await commands.createOrganisation({ name: 'Andere GmbH' })) as OrganisationId;
    await commands.setStatus({ kind: 'organisation', id: other }, [LOCK], 'implemented');
    await database.operations.update(operationId, { organisationId: other });
    await commands.setStatus(scope, [LOCK], 'implemented');
    // What the organisation says already is inherited, and not said again.
    expect(await database.assessments.get(assessmentId(scope, LOCK))).toBeUndefined();
  });

  it('sees what another window has written meanwhile', async () => {
    const test = await openTestCase();
    const { commands, scope } = test;
    const other = openTestData(1, test.indexedDB);
    await commands.assess(scope, LOCK, { note: 'Hier' });
    await other.commands.setValue(scope, LOCK, parameter('count'), 3);
    await commands.setStatus(scope, [LOCK], 'implemented');
    const stored = await test.database.assessments.get(assessmentId(scope, LOCK));
    expect(stored).toMatchObject({ note: 'Hier', status: 'implemented', values: { count: 3 } });
  });

  it('of an operation that is not there is an answer of its own', async () => {
    const { commands, database } = await openTestCase();
    const scope: Scope = { kind: 'operation', id: uuid(99) as never };
    await commands.setStatus(scope, [LOCK], 'implemented');
    expect((await database.assessments.get(assessmentId(scope, LOCK)))?.status).toBe('implemented');
  });
});

describe('a log that is full', () => {
  it('lets the oldest step go with each answer, and as many as there are too many', async () => {
    const limits = { entries: 4, bytes: 1_000_000 };
    const { database, commands } = openTestData(0, undefined, limits);
    const organisationId = await commands.createOrganisation({ name: 'Beispiel GmbH' });
    const scope: Scope = { kind: 'operation', id: await commands.createOperation(organisationId, { name: 'Lohn' }) };
    for (const next of ['implemented', 'partial', 'planned', 'open'] as const) {
      await commands.setStatus(scope, [LOCK], next);
    }
    expect(await database.log.toCollection().keys()).toEqual([3, 4, 5, 6]);
    expect(await database.logChanges.toCollection().keys()).toEqual([3, 4, 5, 6]);
  });
});
