import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChanges, readRelease } from '../../../../build/catalog/releases.ts';
import { readDeliveredCatalogue } from '../../../../build/cli/read-catalogue.ts';
import { catalogueInUse, versionInUse } from '../../../../renderer/data/catalogue-choice.ts';
import { readHistory } from '../../../../renderer/data/history-query.ts';
import { openData } from '../../../../renderer/data/open-data.ts';
import { questionAbout } from '../../../../renderer/data/undo-question.ts';
import { readUpgradeContent, upgradeSteps } from '../../../../renderer/data/upgrade-source.ts';
import { assembleCatalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { formerTarget } from '../../../../shared/domain/target.ts';
import { AS_LISTED, answer, id, someTable, step, version } from '../../shared/catalogue/upgrade/upgrade-samples.ts';
import { openTestCase, openTestData, type TestCase, visibleContent } from './test-data.ts';

const CATALOGUE = 'test';
const first = version('1.0.0');
const second = version('1.1.0', [9, 10]);
const third = version('1.2.0', [9, 10]);
const merging = [1, 3].map((number) => ({
  measureId: id(number),
  kind: 'merged',
  answers: 'confirm',
  into: [{ measureId: id(9) }],
}));

const upgrade = (test: TestCase, lines: object[] = merging) =>
  test.commands.upgradeCatalogue(CATALOGUE, [step(first, second, lines)], AS_LISTED);

async function openAnswered(): Promise<TestCase> {
  const test = await openTestCase();
  await test.commands.setStatus(test.scope, [id(1), id(3), id(4)], 'implemented');
  await test.commands.assess(test.scope, id(1), { note: 'Eins.', internalNote: 'Nur für uns.' });
  await test.commands.assess(test.scope, id(3), { note: 'Drei.' });
  return test;
}

/** The choice itself is no content that users see. */
async function visible({ database }: TestCase) {
  const { catalogueChoices: _, ...content } = await visibleContent(database);
  return content;
}

describe('the upgrade of the catalogue', () => {
  it('moves all answers and the choice in one step', async () => {
    const test = await openAnswered();
    await upgrade(test);
    const answers = await test.database.assessments.where('scope.id').equals(test.operationId).toArray();
    const at = (number: number, target = '-') =>
      answers.find((it) => it.measureId === id(number) && it.target === target);
    expect(at(9)).toMatchObject({ status: 'implemented', toConfirm: true, internalNote: 'Nur für uns.' });
    expect(at(1)).toMatchObject({ status: 'open', note: '' });
    expect(at(1, formerTarget('1.0.0', '-'))).toMatchObject({ status: 'implemented', note: 'Eins.' });
    expect(at(4)).toMatchObject({ status: 'implemented', toConfirm: false });
    expect(await test.database.catalogueChoices.get(CATALOGUE)).toMatchObject({ version: '1.1.0' });
    expect((await readHistory(test.database)).undo?.label).toEqual({
      command: 'upgradeCatalogue',
      count: 1,
      name: '1.1.0',
    });
  });

  it('is taken back whole, done again, and done anew', async () => {
    const test = await openAnswered();
    const before = await visible(test);
    await upgrade(test);
    const after = await visible(test);
    await test.commands.undo();
    expect(await visible(test)).toEqual(before);
    expect(await test.database.catalogueChoices.get(CATALOGUE)).toMatchObject({ version: '1.0.0' });
    await test.commands.redo();
    expect(await visible(test)).toEqual(after);
    await test.commands.undo();
    await upgrade(test);
    expect(await visible(test)).toEqual(after);
  });

  it('whatever the table says, undo brings back exactly what was there', async () => {
    await fc.assert(
      fc.asyncProperty(someTable, async (lines) => {
        const test = await openAnswered();
        const before = await visible(test);
        await upgrade(test, lines);
        await test.commands.undo();
        expect(await visible(test)).toEqual(before);
        test.database.close();
      }),
      { numRuns: 15 },
    );
  });

  it('does nothing the second time, and refuses to begin with another version than the one in use', async () => {
    const test = await openAnswered();
    await upgrade(test);
    const after = await visibleContent(test.database);
    await upgrade(test);
    expect(await visibleContent(test.database)).toEqual(after);
    const fromThird = test.commands.upgradeCatalogue(CATALOGUE, [step(third, second, [])], AS_LISTED);
    await expect(fromThird).resolves.toBeUndefined();
    const wrong = test.commands.upgradeCatalogue(CATALOGUE, [step(first, third, [])], AS_LISTED);
    await expect(wrong).rejects.toMatchObject({ name: 'CommandProblem' });
    expect(await visibleContent(test.database)).toEqual(after);
  });

  it('goes over several versions at once', async () => {
    const test = await openAnswered();
    const back = [{ measureId: id(9), kind: 'withdrawn', answers: 'keep', into: [{ measureId: id(10) }] }];
    await test.commands.upgradeCatalogue(
      CATALOGUE,
      [step(first, second, merging), step(second, third, back)],
      AS_LISTED,
    );
    const answers = await test.database.assessments.where('scope.id').equals(test.operationId).toArray();
    expect(answers.find((it) => it.measureId === id(10))).toMatchObject({ status: 'implemented', toConfirm: true });
    expect(await test.database.catalogueChoices.get(CATALOGUE)).toMatchObject({ version: '1.2.0' });
  });

  it('upgrades deleted operations, too: they may come back', async () => {
    const test = await openAnswered();
    await test.commands.deleteOperation(test.operationId);
    await upgrade(test);
    const { assessments } = await readUpgradeContent(test.database, [step(first, second, merging)]);
    expect(assessments.find((it) => it.measureId === id(9))).toMatchObject({ status: 'implemented' });
  });

  it('asks before it is taken back, because all organisations are concerned', async () => {
    const test = await openAnswered();
    await upgrade(test);
    const { undo } = await readHistory(test.database);
    expect(undo && (await questionAbout(test, undo, test.organisationId))).toBe('catalogue');
  });

  it('of thousands of answers is not pushed out of the log by the next ticks', async () => {
    const limits = { entries: 500, bytes: 200_000 };
    const data = openTestData(0, new IDBFactory(), limits);
    const organisationId = await data.commands.createOrganisation({ name: 'Beispiel GmbH' });
    const operationId = await data.commands.createOperation(organisationId, { name: 'Vorgang' });
    const scopes = [...Array(1000).keys()].map(
      (number) => ({ kind: 'operation', id: `${operationId}${number}` }) as const,
    );
    const many = scopes.map((scope) => answer(1, { note: 'x'.repeat(200) } as Partial<Assessment>, scope as never));
    await data.database.assessments.bulkPut(many);
    await data.commands.upgradeCatalogue(CATALOGUE, [step(first, second, merging)], AS_LISTED);
    for (const number of [1, 2, 3, 4]) {
      await data.commands.assess({ kind: 'operation', id: operationId }, id(number), { note: 'y'.repeat(100) });
    }
    for (let steps = 0; steps < 5; steps += 1) expect(await data.commands.undo()).not.toBeNull();
    expect(await data.database.assessments.get(many[0]?.id ?? '')).toMatchObject({ status: 'implemented' });
  });
});

describe('the version in use', () => {
  const newest = readDeliveredCatalogue();
  const load = async (name: string) => (name === '2026.1' ? assembleCatalogue(readRelease(name)) : undefined);

  it('of an empty data base is the newest, from its first command on', async () => {
    const indexedDB = new IDBFactory();
    const marker = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
    const data = await openData({ indexedDB, IDBKeyRange, catalogue: newest, loadRelease: load, marker });
    expect(data.catalogue.manifest.version).toBe(newest.manifest.version);
    expect(await data.database.catalogueChoices.count()).toBe(0);
    await data.commands.createOrganisation({ name: 'Beispiel GmbH' });
    const { id: catalogueId, version: name } = newest.manifest;
    expect(await data.database.catalogueChoices.get(catalogueId)).toMatchObject({ version: name, deleted: false });
    await data.commands.undo();
    expect(await versionInUse(data.database, newest.manifest)).toBe(name);
  });

  it('of a data base from before there was a choice is the first, and the newest is offered', async () => {
    const { database, indexedDB } = await openTestCase();
    database.close();
    const marker = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
    const data = await openData({ indexedDB, IDBKeyRange, catalogue: newest, loadRelease: load, marker });
    expect(data.catalogue.manifest.version).toBe('2026.1');
    expect(data.newer?.manifest.version).toBe(newest.manifest.version);
    const steps = await upgradeSteps(data.catalogue, newest, readChanges(), load);
    await data.commands.upgradeCatalogue(newest.manifest.id, steps ?? [], AS_LISTED);
    expect(await versionInUse(data.database, newest.manifest)).toBe(newest.manifest.version);
  });

  it('that this app does not know belongs to a newer app', async () => {
    const { database, indexedDB } = await openTestCase();
    await database.catalogueChoices.put({ id: newest.manifest.id, version: '2030.1.0', deleted: false, revisions: {} });
    database.close();
    const marker = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
    const opening = openData({ indexedDB, IDBKeyRange, catalogue: newest, loadRelease: load, marker });
    await expect(opening).rejects.toMatchObject({ name: 'DatabaseProblem', kind: 'newer' });
    expect(await catalogueInUse('2030.1.0', newest, load)).toBeUndefined();
  });

  it('cannot be upgraded when a version on the way is missing', async () => {
    expect(await upgradeSteps(version('1.0'), newest, readChanges(), load)).toBeUndefined();
  });
});
