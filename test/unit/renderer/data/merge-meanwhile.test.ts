/** What is written here between comparing a file and taking it over, or what the file knows nothing of. */
import { IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { collectCase } from '../../../../renderer/data/collect-case.ts';
import { createCommands } from '../../../../renderer/data/commands/commands.ts';
import { TomDatabase } from '../../../../renderer/data/database.ts';
import { type Comparison, compareFile } from '../../../../renderer/data/merge/preview-merge.ts';
import type { SeenByScope } from '../../../../shared/domain/revision.ts';
import { inOperation, measure, openTestCase, openTestData, type TestCase, type TestData, uuid } from './test-data.ts';

const LOCK = measure('ZUT-01');
const GATE = measure('ZUT-02');

let anna: TestCase;
let ben: TestData;
let site: Awaited<ReturnType<TestData['commands']['createSite']>>;
let own: Awaited<ReturnType<TestData['commands']['createOwnMeasure']>>;
let option: Awaited<ReturnType<TestData['commands']['createOwnOption']>>;
let choice: Awaited<ReturnType<TestData['commands']['createOwnParameter']>>;

const fileOf = ({ database }: TestData) => collectCase(database, [anna.organisationId], { internalNotes: true });
const taking = (to: Pick<TestData, 'commands'>, compared: Comparison, seen: SeenByScope) =>
  to.commands.mergeFile({ name: 'Akte', ...compared, decisions: {}, seen });

const asked = ({ merged }: Comparison) =>
  merged.flatMap(({ table, conflicts }) => conflicts.map((path) => `${table} ${path}`));

beforeEach(async () => {
  anna = await openTestCase();
  site = await anna.commands.createSite(anna.organisationId, { name: 'Büro' });
  await anna.commands.updateOperation(anna.operationId, { siteIds: [site] });
  own = await anna.commands.createOwnMeasure(anna.organisationId, { areaId: 'zut' as never });
  choice = await anna.commands.createOwnParameter(own, { type: 'choice' });
  option = await anna.commands.createOwnOption({ measureId: own, parameterId: choice }, {});
  await anna.commands.assess(anna.scope, LOCK, { note: 'Karte' });
  ben = openTestData(1);
  const { content, seen } = await fileOf(anna);
  await ben.commands.importCase(content, seen);
});

/** What Ben deletes, and what Anna goes on with. */
const DELETIONS: Record<string, [deletion: () => Promise<unknown>, more: () => Promise<unknown>, question: string]> = {
  'a site': [
    () => ben.commands.deleteSite(site),
    () => anna.commands.assess(anna.scope, GATE, { note: 'Nur hier' }, { target: `site:${site}` }),
    'sites deleted',
  ],
  'a measure of one’s own': [
    () => ben.commands.deleteOwnMeasure(own),
    () => anna.commands.setStatus(anna.scope, [own], 'implemented'),
    'ownMeasures deleted',
  ],
  'an option of one’s own': [
    () => ben.commands.deleteOwnOption(option),
    () => anna.commands.setValue(anna.scope, own, choice, option),
    'ownOptions deleted',
  ],
  'an operation': [
    () => ben.commands.deleteOperation(anna.operationId),
    () => anna.commands.assess(anna.scope, GATE, { note: 'Schleuse' }),
    'operations deleted',
  ],
};

describe.each(Object.entries(DELETIONS))('deleting %s that somebody goes on with', (_, [deletion, more, question]) => {
  it('is asked about where that is here already, though the file does not hold it', async () => {
    await deletion();
    await more();
    expect(asked(await compareFile(anna.database, await fileOf(ben)))).toContain(question);
  });

  it('is not asked about where nobody has', async () => {
    await deletion();
    expect(asked(await compareFile(anna.database, await fileOf(ben)))).toEqual([]);
  });

  it('is refused where that comes between comparing and taking over, and asked about then', async () => {
    await deletion();
    const file = await fileOf(ben);
    const compared = await compareFile(anna.database, file);
    await more();
    const entries = await anna.database.log.count();
    await expect(taking(anna, compared, file.seen)).rejects.toMatchObject({ kind: 'outdated' });
    expect(await anna.database.log.count()).toBe(entries);
    expect(asked(await compareFile(anna.database, file))).toContain(question);
  });
});

it('what has nothing to do with the file does not stop the merge', async () => {
  await ben.commands.deleteSite(site);
  const file = await fileOf(ben);
  const compared = await compareFile(anna.database, file);
  const other = await anna.commands.createOperation(anna.organisationId, { name: 'Support' });
  await anna.commands.assess(inOperation(other), GATE, { note: 'Schleuse' });
  expect(await taking(anna, compared, file.seen)).toBeGreaterThan(0);
  expect((await anna.database.sites.get(site))?.deleted).toBe(true);
});

it('is refused likewise where a second window has written', async () => {
  await ben.commands.deleteOperation(anna.operationId);
  const file = await fileOf(ben);
  const compared = await compareFile(anna.database, file);
  const second = new TomDatabase({ indexedDB: anna.indexedDB, IDBKeyRange });
  let ids = 0;
  const window = createCommands(second, { now: () => 1, newId: () => uuid(++ids, 7), saveTracker: anna.saveTracker });
  await window.assess(anna.scope, GATE, { note: 'Im zweiten Fenster' });
  await expect(taking(anna, compared, file.seen)).rejects.toMatchObject({ kind: 'outdated' });
  second.close();
});

it('another file taken over in between makes it look again', async () => {
  const cleo = openTestData(2);
  const { content, seen } = await fileOf(anna);
  await cleo.commands.importCase(content, seen);
  await cleo.commands.assess(anna.scope, GATE, { note: 'Schleuse' });
  await ben.commands.deleteOperation(anna.operationId);
  const [fromBen, fromCleo] = [await fileOf(ben), await fileOf(cleo)];
  const compared = await compareFile(anna.database, fromBen);
  await taking(anna, await compareFile(anna.database, fromCleo), fromCleo.seen);
  await expect(taking(anna, compared, fromBen.seen)).rejects.toMatchObject({ kind: 'outdated' });
});
