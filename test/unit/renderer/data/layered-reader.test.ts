/** The answers of a scope are read once, and then only what was written since. */
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readLayeredAnswers } from '../../../../renderer/data/answers-query.ts';
import { LayeredReader } from '../../../../renderer/data/layered-reader.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import { measure, openTestCase, openTestData, readMeasures, type TestCase } from './test-data.ts';

const LOCK = measure('ZUT-01');
const ALARM = measure('ZUT-02');
const OTHER = measure('ZUG-01');

let test: TestCase;
let organisation: Scope;
let reader: LayeredReader;
beforeEach(async () => {
  test = await openTestCase();
  organisation = { kind: 'organisation', id: test.organisationId };
  reader = new LayeredReader(test.database, test.scope);
});
afterEach(() => reader.end());

/** What it says is what is stored, in the same order. */
async function expectAsStored(): Promise<void> {
  const stored = await readLayeredAnswers(test.database, test.scope);
  expect([...(await reader.read())]).toEqual([...stored]);
}

describe('a reading after a change', () => {
  it('reads what was written and no other answer, and keeps all others as they are', async () => {
    await test.commands.setStatus(test.scope, [LOCK, ALARM], 'implemented');
    const before = await reader.read();
    await test.commands.setStatus(test.scope, [LOCK], 'partial');
    const read = readMeasures(test.database);
    const after = await reader.read();
    expect([...read]).toEqual([LOCK]);
    expect(after.get(`${LOCK}/-`)?.answer.status).toBe('partial');
    expect(after.get(`${ALARM}/-`)).toBe(before.get(`${ALARM}/-`));
  });

  it('is the very same when nothing was written, or in other scopes only', async () => {
    await test.commands.setStatus(test.scope, [LOCK], 'implemented');
    const before = await reader.read();
    expect(await reader.read()).toBe(before);
    const id = await test.commands.createOperation(test.organisationId, { name: 'Andere' });
    await test.commands.setStatus({ kind: 'operation', id }, [LOCK], 'partial');
    expect(await reader.read()).toBe(before);
  });

  it('follows answers that come, go and change, of both layers, in the order in which they are stored', async () => {
    const { commands, scope } = test;
    await expectAsStored();
    await commands.setStatus(scope, [ALARM], 'implemented');
    await expectAsStored();
    await commands.setStatus(organisation, [LOCK, ALARM], 'partial');
    await expectAsStored();
    await commands.setStatus(scope, [OTHER, LOCK], 'planned');
    await expectAsStored();
    await commands.inheritAnswers(scope, [LOCK, ALARM]);
    await expectAsStored();
    await commands.undo();
    await expectAsStored();
    await commands.setStatus(organisation, [LOCK], 'open');
    await expectAsStored();
  });

  it('follows sites and parties that come to be used', async () => {
    const { commands, scope, operationId } = test;
    const site = await commands.createSite(test.organisationId, { name: 'München' });
    await commands.setStatus(scope, [LOCK], 'implemented', { target: `site:${site}` });
    await expectAsStored();
    await commands.updateOperation(operationId, { siteIds: [site] });
    await expectAsStored();
    expect((await reader.read()).size).toBe(1);
  });

  it('follows many changes at once', async () => {
    await reader.read();
    const many = Array.from({ length: 300 }, (_, index) => measure(`TST-${index}`));
    await test.commands.setStatus(test.scope, many, 'implemented');
    await expectAsStored();
    for (const id of many.slice(0, 3)) await test.commands.setStatus(test.scope, [id], 'open');
    await expectAsStored();
  });

  it('sees what another window writes', async () => {
    const other = openTestData(1, test.indexedDB);
    await reader.read();
    await other.commands.setStatus(test.scope, [LOCK], 'implemented');
    await expectAsStored();
  });
});

it('two readings at once answer the same', async () => {
  await test.commands.setStatus(test.scope, [LOCK, ALARM], 'implemented');
  await reader.read();
  await test.commands.setStatus(test.scope, [LOCK], 'partial');
  const [one, other] = await Promise.all([reader.read(), reader.read()]);
  expect([...one]).toEqual([...other]);
  await expectAsStored();
});

it('follows nothing any more when it ends while it is reading', async () => {
  // Dexie counts them, its types do not say so.
  const followed = Dexie.on.storagemutated as unknown as { subscribers: readonly unknown[] };
  const before = followed.subscribers.length;
  const reading = reader.read();
  reader.end();
  await reading;
  expect(followed.subscribers).toHaveLength(before);
});

it('begins anew after its end', async () => {
  await test.commands.setStatus(test.scope, [LOCK], 'implemented');
  const reading = reader.read();
  reader.end();
  await reading;
  await test.commands.setStatus(test.scope, [LOCK], 'partial');
  await expectAsStored();
});
