/** The house catalogue in files: what goes along with a case, what is taken in, and the house catalogue as a file of its own. */
import { beforeEach, describe, expect, it } from 'vitest';
import { type CollectedCase, collectCase, collectHouse } from '../../../../renderer/data/collect-case.ts';
import { comparedHouse } from '../../../../renderer/data/house-units-here.ts';
import { seenKey } from '../../../../renderer/data/meta.ts';
import { emptyContent } from '../../../../shared/domain/case-content.ts';
import type { OperationId, OptionId } from '../../../../shared/domain/ids.ts';
import { emptyHouse, type HouseContent } from '../../../../shared/domain/needed-house.ts';
import {
  emptyPlacement,
  newOwnMeasure,
  newOwnOption,
  newOwnParameter,
} from '../../../../shared/domain/new-house-records.ts';
import { HOUSE_TABLES } from '../../../../shared/domain/records.ts';
import { contentProblem } from '../../../../shared/file-format/check-content.ts';
import { readCase } from '../../../../shared/file-format/read-case.ts';
import { writeCase } from '../../../../shared/file-format/write-case.ts';
import {
  CIPHER,
  HOUSE_AREA,
  HOUSE_GROUP,
  HOUSE_MEASURE,
  type HOUSE_REPLICA,
  HOUSE_SCHEME,
  sampleHouse,
} from '../../shared/file-format/sample-house.ts';
import {
  measure,
  openTestCase,
  openTestData,
  parameter,
  type TestCase,
  type TestData,
  uuid,
  visibleContent,
} from './test-data.ts';

const LOCK = measure('ZUT-01');
const ALL = { new: 4, same: 0, different: 0 };
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

async function houseIn({ database }: TestData): Promise<Record<string, unknown>> {
  const content = await visibleContent(database);
  return Object.fromEntries([...HOUSE_TABLES, 'ownMeasures'].map((table) => [table, content[table]]));
}

/** A case that answers a measure of the house catalogue, in an own scheme; another measure and area are nobody's need. */
async function caseWithHouse(kind = 0): Promise<TestCase> {
  const test = await openTestCase(kind);
  await test.commands.importHouse('Haus', { ...emptyHouse(), ...sampleHouse(LOCK) });
  await test.commands.updateOperation(test.operationId, { schemeId: HOUSE_SCHEME });
  await test.commands.setStatus(test.scope, [HOUSE_MEASURE], 'implemented');
  await test.commands.setValue(test.scope, HOUSE_MEASURE, CIPHER, uuid(113));
  return test;
}

const collected = (test: TestCase) => collectCase(test.database, [test.organisationId], { internalNotes: false });

function throughFile({ content, seen, scope }: CollectedCase) {
  const head = { producer: 'test', createdAt: '2026-03-31T10:00:00Z', catalogue: { id: 'c', version: '1.0' } };
  const result = readCase(writeCase(content, { ...head, seen, scope }));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

let test: TestCase;
beforeEach(async () => {
  test = await caseWithHouse();
});

describe('a case collected for a file', () => {
  it('holds the measures, areas and schemes that it names, and nothing else of the house catalogue', async () => {
    const { content } = await collected(test);
    expect(ids(content.ownMeasures)).toEqual([HOUSE_MEASURE]);
    expect(ids(content.ownAreas)).toEqual([HOUSE_AREA]);
    expect(content.ownParameters).toHaveLength(2);
    expect(ids(content.ownSchemes)).toEqual([HOUSE_SCHEME]);
    expect(content.measureOverlays).toEqual([]);
    expect(contentProblem(content)).toBeNull();
  });

  it('says for each unit what its writer has seen', async () => {
    const { seen } = await collected(test);
    expect(Object.keys(seen).sort()).toEqual(
      [test.organisationId, test.operationId, HOUSE_MEASURE, HOUSE_AREA, HOUSE_SCHEME].map(String).sort(),
    );
  });

  it('tells nothing of measures of other organisations, not even where they stand', async () => {
    const other = await test.commands.createOrganisation({ name: 'Fremde AG' });
    const id = await test.commands.createOwnMeasure(other, { areaId: HOUSE_AREA, title: { de: 'Fremdes', en: '' } });
    await test.database.ownPlacements.put({ ...emptyPlacement(HOUSE_SCHEME, id), groupIds: [HOUSE_GROUP] });
    const { content } = await collected(test);
    expect(JSON.stringify(content)).not.toContain(id);
    expect(JSON.stringify((await collectHouse(test.database)).content)).not.toContain(id);
  });

  it('leaves a successor behind that belongs to another organisation', async () => {
    const other = await test.commands.createOrganisation({ name: 'Fremde AG' });
    const title = { de: 'Fremdes Geheimnis', en: '' };
    const id = await test.commands.createOwnMeasure(other, { areaId: HOUSE_AREA, title });
    await test.commands.retireMeasure(LOCK, true, [id]);
    await test.commands.setStatus(test.scope, [LOCK], 'implemented');
    const { content } = await collected(test);
    expect(JSON.stringify(content)).not.toContain('Geheimnis');
    expect(contentProblem(content)).toBeNull();
  });

  it('holds of a deleted measure or scheme no more than the fact', async () => {
    await test.commands.deleteOwnMeasure(HOUSE_MEASURE);
    const { content } = await collected(test);
    expect(content.ownMeasures).toMatchObject([{ id: HOUSE_MEASURE, deleted: true, title: { de: '', en: '' } }]);
    expect(content.ownParameters).toEqual([]);
    expect(JSON.stringify(content)).not.toMatch(/Kryptolöschung|Verfahren|AES/);
    expect(contentProblem(content)).toBeNull();
  });

  it('holds nothing of what was made for a deleted operation', async () => {
    const gone = await test.commands.createOperation(test.organisationId, { name: 'Geheimer Auftrag' });
    const id = uuid(200) as never;
    await test.database.ownMeasures.put(
      newOwnMeasure(
        { id },
        { organisationId: test.organisationId, operationId: gone, areaId: HOUSE_AREA, title: { de: 'Geheim', en: '' } },
      ),
    );
    await test.database.ownParameters.put(newOwnParameter({ id: uuid(201) as never, measureId: id, type: 'text' }));
    await test.commands.deleteOperation(gone);
    const { content } = await collected(test);
    expect(JSON.stringify(content)).not.toMatch(/Geheim/);
    expect(contentProblem(content)).toBeNull();
  });
});

describe('taking a house catalogue in', () => {
  it('keeps ids and revisions of what is new here', async () => {
    const other = openTestData(1);
    const house = sampleHouse(LOCK);
    expect(await other.commands.importHouse('Haus', house)).toEqual(ALL);
    for (const table of [...HOUSE_TABLES, 'ownMeasures'] as const) {
      const stored = await other.database.table(table).toArray();
      expect(
        stored.sort((one, two) => (one.id < two.id ? -1 : 1)),
        table,
      ).toEqual([...house[table]].sort((one, two) => (one.id < two.id ? -1 : 1)));
    }
  });

  it('is one step that can be undone and done again, and then taken in once more', async () => {
    const other = openTestData(1);
    await other.commands.importHouse('Haus.tomkatalog', sampleHouse(LOCK));
    const after = await houseIn(other);
    const step = { command: 'importHouse', count: 4, name: 'Haus.tomkatalog' };
    expect((await other.commands.undo())?.label).toEqual(step);
    expect(Object.values(await houseIn(other)).flat()).toEqual([]);
    await other.commands.redo();
    expect(await houseIn(other)).toEqual(after);
    await other.commands.undo();
    expect(await other.commands.importHouse('Haus', sampleHouse(LOCK))).toEqual(ALL);
    expect(await houseIn(other)).toEqual(after);
    await other.commands.undo();
    expect(Object.values(await houseIn(other)).flat()).toEqual([]);
  });

  it('brings back what was deleted here as a change made here: others may have seen it deleted', async () => {
    await test.commands.deleteOwnMeasure(HOUSE_MEASURE);
    const deletedAt = (await test.database.ownMeasures.get(HOUSE_MEASURE))?.revisions.deleted?.[1] ?? 0;
    expect(await test.commands.importHouse('Haus', sampleHouse(LOCK))).toMatchObject({ new: 1 });
    const back = await test.database.ownMeasures.get(HOUSE_MEASURE);
    expect(back).toMatchObject({ deleted: false, title: { de: 'Kryptolöschung' } });
    expect(back?.revisions.deleted?.[1]).toBeGreaterThan(deletedAt);
  });

  it('brings a deleted scheme back as the file has it, without what was added here', async () => {
    const before = await houseIn(test);
    await test.commands.createGroup(HOUSE_SCHEME, '', { de: 'Nur hier', en: '' });
    await test.commands.deleteScheme(HOUSE_SCHEME);
    const deleted = await houseIn(test);
    expect(await test.commands.importHouse('Haus', sampleHouse(LOCK))).toEqual({ new: 1, same: 3, different: 0 });
    expect(await houseIn(test)).toEqual(before);
    await test.commands.undo();
    expect(await houseIn(test)).toEqual(deleted);
  });

  it('changes nothing and leaves no trace when all of it is here', async () => {
    const before = [
      await visibleContent(test.database),
      await test.database.log.count(),
      await test.database.meta.toArray(),
    ];
    expect(await test.commands.importHouse('Haus', sampleHouse(LOCK))).toEqual({ new: 0, same: 4, different: 0 });
    expect([
      await visibleContent(test.database),
      await test.database.log.count(),
      await test.database.meta.toArray(),
    ]).toEqual(before);
  });

  it('leaves what reads differently as it is here, the whole unit', async () => {
    const house = sampleHouse(LOCK);
    const [own] = house.ownMeasures;
    const more = newOwnOption({ id: uuid(300) as OptionId, measureId: HOUSE_MEASURE, parameterId: CIPHER });
    const theirs: HouseContent = {
      ...house,
      ownMeasures: own ? [{ ...own, kind: 'both' }] : [],
      ownOptions: [...house.ownOptions, more],
    };
    const before = await houseIn(test);
    expect(await test.commands.importHouse('Haus', theirs)).toEqual({ new: 0, same: 3, different: 1 });
    expect(await houseIn(test)).toEqual(before);
  });

  it('never changes what was compared: the preview says what the command then does', async () => {
    const other = openTestData(1);
    await other.commands.importHouse('Teil', { ...emptyHouse(), ownAreas: sampleHouse(LOCK).ownAreas });
    const { counts } = await comparedHouse(other, { ...emptyContent(), ...sampleHouse(LOCK) });
    expect(counts).toEqual({ new: 3, same: 1, different: 0 });
    expect(await other.commands.importHouse('Haus', sampleHouse(LOCK))).toEqual(counts);
  });

  it('keeps what the writer has seen, joined with what was known', async () => {
    const other = openTestData(1);
    const [mine, theirs] = [uuid(1, 8), uuid(2, 8)] as [typeof HOUSE_REPLICA, typeof HOUSE_REPLICA];
    await other.database.meta.put({ key: seenKey(LOCK), seen: { [mine]: 9, [theirs]: 1 } });
    const seen = { [LOCK]: { [mine]: 2, [theirs]: 5 }, [HOUSE_AREA]: { [theirs]: 4 } };
    await other.commands.importHouse('Haus', sampleHouse(LOCK), seen);
    expect(await other.database.meta.get(seenKey(LOCK))).toEqual({
      key: seenKey(LOCK),
      seen: { [mine]: 9, [theirs]: 5 },
    });
    expect(await other.database.meta.get(seenKey(HOUSE_AREA))).toMatchObject({ seen: { [theirs]: 4 } });
  });

  it('does not take measures of organisations', async () => {
    const other = openTestData(1);
    const foreign = newOwnMeasure({ id: uuid(400) as never }, { organisationId: uuid(1) as never, areaId: HOUSE_AREA });
    await other.commands.importHouse('Haus', { ...emptyHouse(), ownMeasures: [foreign] });
    expect(await other.database.ownMeasures.count()).toBe(0);
  });
});

describe('opening a case with parts of a house catalogue', () => {
  it('takes them over in the same step, with what was seen, so that it can be passed on', async () => {
    const other = openTestData(1);
    const { content, seen } = throughFile(await collected(test));
    await other.commands.importCase(content, seen);
    expect(await other.database.ownSchemes.get(HOUSE_SCHEME)).toEqual(await test.database.ownSchemes.get(HOUSE_SCHEME));
    const passedOn = await collectCase(other.database, [test.organisationId], { internalNotes: false });
    expect(passedOn.content).toEqual(content);
    expect(passedOn.seen[HOUSE_MEASURE]).toMatchObject(seen[HOUSE_MEASURE] ?? {});
    await other.commands.undo();
    expect(Object.values(await visibleContent(other.database)).flat()).toEqual([]);
  });

  it('a second time makes a copy of the organisation, and nothing of the house catalogue', async () => {
    const { content, seen } = throughFile(await collected(test));
    const before = await houseIn(test);
    const [copy] = await test.commands.importCase(content, seen);
    await test.commands.importCase(content, seen);
    expect(await houseIn(test)).toEqual(before);
    const again = await collectCase(test.database, copy ? [copy] : [], { internalNotes: false });
    expect(again.content.operations[0]?.schemeId).toBe(HOUSE_SCHEME);
    expect(again.content.assessments[0]).toMatchObject({ measureId: HOUSE_MEASURE, values: { [CIPHER]: uuid(113) } });
  });

  it('leaves the house catalogue here as it is where it differs', async () => {
    const file = throughFile(await collected(test));
    const other = openTestData(1);
    const house = sampleHouse(LOCK);
    const [own] = house.ownMeasures;
    await other.commands.importHouse('Haus', { ...house, ownMeasures: own ? [{ ...own, kind: 'both' }] : [] });
    const before = await houseIn(other);
    expect((await comparedHouse(other, file.content)).counts).toEqual({ new: 0, same: 2, different: 1 });
    await other.commands.importCase(file.content, file.seen);
    expect(await houseIn(other)).toEqual(before);
    expect(await other.database.operations.count()).toBe(1);
  });

  it('copies own measures with their parameters, their answers and their place', async () => {
    const { organisationId, operationId, commands, database } = test;
    const id = await commands.createOwnMeasure(organisationId, {
      areaId: HOUSE_AREA,
      title: { de: 'Schleuse', en: '' },
    });
    await database.ownMeasures.update(id, { operationId: operationId as OperationId });
    const asked = newOwnParameter({
      id: uuid(500) as never,
      measureId: id,
      type: 'text',
      label: { de: 'Tür', en: '' },
    });
    await database.ownParameters.put(asked);
    await database.ownPlacements.put({ ...emptyPlacement(HOUSE_SCHEME, id), groupIds: [HOUSE_GROUP] });
    await commands.setValue(test.scope, id, parameter(asked.id), 'Nord');
    const { content, seen } = throughFile(await collected(test));
    const [copy] = await commands.importCase(content, seen);

    const again = (await collectCase(database, copy ? [copy] : [], { internalNotes: false })).content;
    const own = again.ownMeasures.find(({ organisationId: owner }) => owner === copy);
    const copied = again.ownParameters.find(({ measureId }) => measureId === own?.id);
    expect(own?.id).not.toBe(id);
    expect(own?.operationId).toBe(again.operations[0]?.id);
    expect(again.assessments.find(({ measureId }) => measureId === own?.id)?.values).toEqual({
      [copied?.id ?? '']: 'Nord',
    });
    expect(again.ownPlacements.find(({ ofId }) => ofId === own?.id)?.groupIds).toEqual([HOUSE_GROUP]);
    expect(await commands.importHouse('Haus', sampleHouse(LOCK))).toEqual({ new: 0, same: 4, different: 0 });
  });
});

it('the house catalogue as a file brings a colleague all of it', async () => {
  const { content, seen } = await collectHouse(test.database);
  expect(Object.keys(seen)).toHaveLength(4);
  const other = openTestData(1);
  expect(await other.commands.importHouse('Haus', content, seen)).toEqual(ALL);
  expect(await houseIn(other)).toEqual(await houseIn(test));
});
