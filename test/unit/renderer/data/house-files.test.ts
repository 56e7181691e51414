/** What of the house catalogue goes along with a case, and what opening such a case takes over. */
import { beforeEach, describe, expect, it } from 'vitest';
import { collectCase, collectHouse } from '../../../../renderer/data/collect-case.ts';
import { comparedHouse } from '../../../../renderer/data/house-units-here.ts';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import { emptyPlacement, newOwnMeasure, newOwnParameter } from '../../../../shared/domain/new-house-records.ts';
import { contentProblem } from '../../../../shared/file-format/check-content.ts';
import {
  CIPHER,
  HOUSE_AREA,
  HOUSE_GROUP,
  HOUSE_MEASURE,
  HOUSE_SCHEME,
  sampleHouse,
} from '../../shared/file-format/sample-house.ts';
import { ALL, caseWithHouse, collected, houseIn, ids, LOCK, throughFile } from './house-case.ts';
import { openTestData, parameter, type TestCase, uuid, visibleContent } from './test-data.ts';

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
