/** What commands on the catalogue make of it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readHouse } from '../../../../renderer/data/house-query.ts';
import { assessmentId } from '../../../../shared/domain/records.ts';
import { AREA, catalogueIn, delivered, LOCK, make, reword, TITLE } from './catalogue-case.ts';
import { inOperation, openTestCase, parameter, type TestCase } from './test-data.ts';

let test: TestCase;
beforeEach(async () => {
  test = await openTestCase();
});

describe('the wording of a delivered measure', () => {
  it('keeps the language that was not typed, and is delivered again when it reads so', async () => {
    await reword(test, 'Schlösser');
    expect((await catalogueIn(test)).measure(LOCK)).toMatchObject({ title: { de: 'Schlösser', en: 'Locking system' } });
    await reword(test, 'Schließanlage');
    expect((await test.database.measureOverlays.get(LOCK))?.title).toBeNull();
    expect((await catalogueIn(test)).measure(LOCK)?.original).toBeUndefined();
  });

  it('is one step of the history per visit of a field', async () => {
    await reword(test, 'S', 'one');
    await reword(test, 'Sch', 'one');
    await test.commands.undo();
    expect((await catalogueIn(test)).measure(LOCK)?.original).toBeUndefined();
  });

  it('begins anew on an overlay that somebody has deleted', async () => {
    await reword(test, 'Schlösser');
    const overlay = await test.database.measureOverlays.get(LOCK);
    if (overlay) await test.database.measureOverlays.put({ ...overlay, deleted: true });
    await test.commands.rewordMeasure(LOCK, 'title', { text: { en: 'Locks' }, original: TITLE });
    expect((await catalogueIn(test)).measure(LOCK)?.title).toEqual({ de: 'Schließanlage', en: 'Locks' });
  });
});

describe('a copy of a delivered measure', () => {
  it('has own parameters with the same options, and a sentence that names them', async () => {
    const lock = delivered.measures[0];
    if (!lock) throw new Error('no measure');
    const id = await test.commands.copyMeasure(lock, { title: { de: 'Kopie', en: 'Copy' }, guidance: {} });
    const copy = (await catalogueIn(test)).measure(id);
    const [method] = copy?.parameters ?? [];
    expect(copy).toMatchObject({ isOwn: true, areaId: AREA, title: { de: 'Kopie', en: 'Copy' } });
    expect(method && 'options' in method && method.options.map(({ label }) => label.de)).toEqual(['key', 'card']);
    expect(method?.id).not.toBe('method');
    expect(copy?.sentence?.de).toBe(`Türen sind verschlossen[ mit {${method?.id}}].`);
  });
});

describe('an option of three levels', () => {
  it('stands on a delivered option, and goes with the parameter it hangs on', async () => {
    const { commands, database } = test;
    const parent = { parentParameterId: parameter('method'), parentOptionId: 'card' as never };
    const kind = await commands.createOwnParameter(LOCK, { type: 'choice', label: { de: 'Karte', en: '' }, ...parent });
    for (const de of ['Chip', 'Magnet']) {
      await commands.createOwnOption({ measureId: LOCK, parameterId: kind }, { label: { de, en: '' } });
    }
    const [method] = (await catalogueIn(test)).measure(LOCK)?.parameters ?? [];
    const card = method && 'options' in method ? method.options.find(({ id }) => id === 'card') : undefined;
    expect(card?.parameters?.[0]).toMatchObject({ id: kind, options: [{}, {}] });

    await commands.deleteOwnParameter(kind);
    expect(await database.ownOptions.filter(({ deleted }) => !deleted).count()).toBe(0);
    await commands.undo();
    expect(await database.ownOptions.filter(({ deleted }) => !deleted).count()).toBe(2);
  });

  it('is the deepest there is', async () => {
    const parent = { parentParameterId: parameter('method'), parentOptionId: 'card' as never };
    const kind = await test.commands.createOwnParameter(LOCK, { type: 'choice', ...parent }, 2);
    const option = (await test.database.ownOptions.toArray())[0];
    await expect(
      test.commands.createOwnParameter(LOCK, { type: 'text', parentParameterId: kind, parentOptionId: option?.id }),
    ).rejects.toMatchObject({ kind: 'invalid', field: 'parentParameterId' });
  });
});

describe('for whom an own measure is there', () => {
  it('may shrink only as long as nobody outside has answered it', async () => {
    const { commands, organisationId, operationId } = test;
    const { own } = await make(test);
    const other = await commands.createOperation(organisationId, { name: 'Zweiter' });
    await commands.setStatus(inOperation(other), [own], 'implemented');

    await commands.promoteOwnMeasure(own, { organisationId, operationId: '' });
    await expect(commands.promoteOwnMeasure(own, { organisationId, operationId })).rejects.toMatchObject({
      kind: 'invalid',
    });
    await commands.setStatus(inOperation(other), [own], 'open');
    await commands.promoteOwnMeasure(own, { organisationId, operationId });
    expect(await test.database.ownMeasures.get(own)).toMatchObject({ organisationId, operationId });
  });

  it('keeps id and answers when it grows', async () => {
    const { commands, organisationId, scope, database } = test;
    const own = await commands.createOwnMeasure(organisationId, { areaId: AREA });
    await commands.setStatus(scope, [own], 'implemented');
    await commands.promoteOwnMeasure(own, { organisationId: '', operationId: '' });
    expect((await readHouse(database)).ownMeasures.map(({ id }) => id)).toEqual([own]);
    expect((await database.assessments.get(assessmentId(scope, own)))?.status).toBe('implemented');
  });

  it('does not matter to operations and organisations that were deleted', async () => {
    const { commands, operationId, organisationId } = test;
    const { own } = await make(test);
    const elsewhere = await commands.createOrganisation({ name: 'Zweite' });
    const there = await commands.createOperation(elsewhere, { name: 'Dort' });
    await commands.setStatus(inOperation(there), [own], 'implemented');
    await commands.deleteOrganisation(elsewhere);
    await commands.promoteOwnMeasure(own, { organisationId, operationId });
  });
});

describe('deleting an area', () => {
  it('moves the measures of every organisation in the same step', async () => {
    const { commands, database, organisationId } = test;
    const { own, ownArea } = await make(test);
    const theirs = await commands.createOwnMeasure(organisationId, { areaId: ownArea });
    await commands.deleteOwnArea(ownArea, AREA);
    const areas = (await database.ownMeasures.bulkGet([own, theirs])).map((one) => one?.areaId);
    expect(areas).toEqual([AREA, AREA]);
    await commands.undo();
    expect((await database.ownMeasures.get(theirs))?.areaId).toBe(ownArea);
  });
});
