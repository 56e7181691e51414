/** Taking a house catalogue in from a file of its own. */
import { beforeEach, describe, expect, it } from 'vitest';
import { comparedHouse } from '../../../../renderer/data/house-units-here.ts';
import { seenKey } from '../../../../renderer/data/meta.ts';
import { emptyContent } from '../../../../shared/domain/case-content.ts';
import type { OptionId } from '../../../../shared/domain/ids.ts';
import { emptyHouse, type HouseContent } from '../../../../shared/domain/needed-house.ts';
import { newOwnMeasure, newOwnOption } from '../../../../shared/domain/new-house-records.ts';
import { HOUSE_TABLES } from '../../../../shared/domain/records.ts';
import {
  CIPHER,
  HOUSE_AREA,
  HOUSE_MEASURE,
  type HOUSE_REPLICA,
  HOUSE_SCHEME,
  sampleHouse,
} from '../../shared/file-format/sample-house.ts';
import { ALL, caseWithHouse, houseIn, LOCK } from './house-case.ts';
import { openTestData, type TestCase, uuid, visibleContent } from './test-data.ts';

let test: TestCase;
beforeEach(async () => {
  test = await caseWithHouse();
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
