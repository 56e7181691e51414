import { beforeEach, describe, expect, it } from 'vitest';
import { readHouse } from '../../../../renderer/data/house-query.ts';
import { assembleCatalogue } from '../../../../shared/catalogue/catalogue.ts';
import { catalogueOf } from '../../../../shared/catalogue/house-catalogue.ts';
import { type AreaId, areaIdSchema, type MeasureId } from '../../../../shared/domain/ids.ts';
import { assessmentId } from '../../../../shared/domain/records.ts';
import { area, measure as measureOf, parts } from '../../../support/catalogue-parts.ts';
import { inOperation, measure, openTestCase, parameter, type TestCase, uuid, visibleContent } from './test-data.ts';

const LOCK = measure('ZUT-01');
const ALARM = measure('ZUT-02');
const AREA = areaIdSchema.parse('ZUT');
const TITLE = { de: 'Schließanlage', en: 'Locking system' };

const delivered = assembleCatalogue(
  parts([
    area('ZUT', [
      measureOf('ZUT-01', {
        parameters: [
          {
            id: 'method',
            label: { de: 'Verfahren', en: 'Method' },
            type: 'choice',
            options: ['key', 'card'].map((id) => ({ id, label: { de: id, en: id } })),
          },
        ],
        sentence: { de: 'Türen sind verschlossen[ mit {method}].', en: 'Doors are locked[ with {method}].' },
      }),
      measureOf('ZUT-02'),
    ]),
  ]),
);

let test: TestCase;
beforeEach(async () => {
  test = await openTestCase();
});

const catalogue = async () => catalogueOf(delivered, await readHouse(test.database, test.organisationId));
const reword = (de: string, visit?: string) =>
  test.commands.rewordMeasure(LOCK, 'title', { text: { de }, original: TITLE }, { visit });

interface Made {
  own: MeasureId;
  ownArea: AreaId;
  choice: ReturnType<typeof parameter>;
  options: ReturnType<typeof parameter>[];
}

/** An own area, and in it an own measure with a choice of two. */
async function make({ commands, database }: TestCase): Promise<Made> {
  const ownArea = await commands.createOwnArea({ title: { de: 'Hausrecht', en: '' } });
  const own = await commands.createOwnMeasure('', { areaId: ownArea, title: { de: 'Pförtner', en: '' } });
  const choice = await commands.createOwnParameter(own, { type: 'choice', label: { de: 'Art', en: '' } }, 2);
  const options = await database.ownOptions.where({ measureId: own }).primaryKeys();
  return { own, ownArea, choice, options: options as never };
}

describe('every command on the catalogue can be undone and done again', () => {
  type Case = (test: TestCase, made: Made) => Promise<unknown>;
  const cases: Record<string, Case> = {
    rewordMeasure: () => reword('Schlösser'),
    hideMeasure: ({ commands }) => commands.hideMeasure(LOCK),
    retireMeasure: ({ commands }, { own }) => commands.retireMeasure(own, true, [LOCK, ALARM]),
    reorderMeasures: ({ commands }, { own }) =>
      commands.reorderMeasures(
        own,
        new Map([
          [own, 0.5],
          [ALARM, 7],
        ]),
      ),
    copyMeasure: ({ commands }) =>
      commands.copyMeasure(delivered.measures[0] as never, { title: { de: 'Kopie', en: '' }, guidance: {} }),
    promoteOwnMeasure: ({ commands, organisationId, operationId }, { own }) =>
      commands.promoteOwnMeasure(own, { organisationId, operationId }),
    createOwnArea: ({ commands }) => commands.createOwnArea({ title: { de: 'Haus', en: '' } }),
    updateOwnArea: ({ commands }, { ownArea }) => commands.updateOwnArea(ownArea, { title: { en: 'House' } }),
    reorderOwnAreas: ({ commands }, { ownArea }) => commands.reorderOwnAreas(ownArea, new Map([[ownArea, -1]])),
    deleteOwnArea: ({ commands }, { ownArea }) => commands.deleteOwnArea(ownArea, AREA),
    createOwnParameter: ({ commands }) => commands.createOwnParameter(LOCK, { type: 'number' }),
    updateOwnParameter: ({ commands }, { choice }) => commands.updateOwnParameter(choice, { label: { en: 'Kind' } }),
    deleteOwnParameter: ({ commands }, { choice }) => commands.deleteOwnParameter(choice),
    createOwnOption: ({ commands }, { own, choice }) =>
      commands.createOwnOption({ measureId: own, parameterId: choice }, { label: { de: 'Dritte', en: '' } }),
    updateOwnOption: ({ commands }, { options }) =>
      commands.updateOwnOption(options[0] as never, { label: { de: 'Erste' }, warning: { de: 'Veraltet.' } }),
    deleteOwnOption: ({ commands }, { options }) => commands.deleteOwnOption(options[0] as never),
    reorderOwnOptions: ({ commands }, { options }) => commands.reorderOwnOptions(options.toReversed() as never),
    deleteOwnMeasure: ({ commands }, { own }) => commands.deleteOwnMeasure(own),
  };

  it.each(Object.entries(cases))('%s', async (name, command) => {
    const made = await make(test);
    const before = await visibleContent(test.database);
    await command(test, made);
    const after = await visibleContent(test.database);
    expect(after).not.toEqual(before);

    expect((await test.commands.undo())?.label.command).toBe(name);
    expect(await visibleContent(test.database)).toEqual(before);
    expect((await test.commands.redo())?.label.command).toBe(name);
    expect(await visibleContent(test.database)).toEqual(after);
  });

  it('restoreWording and showMeasure', async () => {
    const before = await visibleContent(test.database);
    await reword('Schlösser');
    await test.commands.hideMeasure(LOCK);
    await test.commands.restoreWording(LOCK, ['title', 'sentence']);
    await test.commands.showMeasure(LOCK);
    expect(await visibleContent(test.database)).toEqual(before);
    await test.commands.undo();
    await test.commands.undo();
    expect(await test.database.measureOverlays.get(LOCK)).toMatchObject({
      title: { de: 'Schlösser', en: 'Locking system' },
      hidden: true,
    });
  });

  it('reorderOwnParameters', async () => {
    const ids = [];
    for (const type of ['text', 'date'] as const) ids.push(await test.commands.createOwnParameter(LOCK, { type }));
    const before = await visibleContent(test.database);
    await test.commands.reorderOwnParameters(ids.toReversed());
    const orders = (await test.database.ownParameters.bulkGet(ids)).map((one) => one?.order);
    expect(orders).toEqual([2, 1]);
    await test.commands.undo();
    expect(await visibleContent(test.database)).toEqual(before);
  });

  it('takeOverAnswer', async () => {
    await test.commands.setStatus(test.scope, [LOCK], 'planned');
    const work = { condition: 'nachts', responsible: 'IT', due: '2027-01-31', internalOnly: true };
    await test.commands.assess(test.scope, LOCK, { note: 'Bis Herbst', plannedFor: '2027-09-30', ...work });
    await test.commands.assess(test.scope, LOCK, { confirmedOn: '2026-11-01' });
    const before = await visibleContent(test.database);
    await test.commands.takeOverAnswer(test.scope, LOCK, ALARM);
    expect(await test.database.assessments.get(assessmentId(test.scope, ALARM))).toMatchObject({
      status: 'planned',
      note: 'Bis Herbst',
      plannedFor: '2027-09-30',
      ...work,
      confirmedOn: '',
    });
    await test.commands.undo();
    expect(await visibleContent(test.database)).toEqual(before);
  });
});

describe('the wording of a delivered measure', () => {
  it('keeps the language that was not typed, and is delivered again when it reads so', async () => {
    await reword('Schlösser');
    expect((await catalogue()).measure(LOCK)).toMatchObject({ title: { de: 'Schlösser', en: 'Locking system' } });
    await reword('Schließanlage');
    expect((await test.database.measureOverlays.get(LOCK))?.title).toBeNull();
    expect((await catalogue()).measure(LOCK)?.original).toBeUndefined();
  });

  it('is one step of the history per visit of a field', async () => {
    await reword('S', 'one');
    await reword('Sch', 'one');
    await test.commands.undo();
    expect((await catalogue()).measure(LOCK)?.original).toBeUndefined();
  });

  it('begins anew on an overlay that somebody has deleted', async () => {
    await reword('Schlösser');
    const overlay = await test.database.measureOverlays.get(LOCK);
    if (overlay) await test.database.measureOverlays.put({ ...overlay, deleted: true });
    await test.commands.rewordMeasure(LOCK, 'title', { text: { en: 'Locks' }, original: TITLE });
    expect((await catalogue()).measure(LOCK)?.title).toEqual({ de: 'Schließanlage', en: 'Locks' });
  });
});

describe('a copy of a delivered measure', () => {
  it('has own parameters with the same options, and a sentence that names them', async () => {
    const lock = delivered.measures[0];
    if (!lock) throw new Error('no measure');
    const id = await test.commands.copyMeasure(lock, { title: { de: 'Kopie', en: 'Copy' }, guidance: {} });
    const copy = (await catalogue()).measure(id);
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
    const [method] = (await catalogue()).measure(LOCK)?.parameters ?? [];
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

describe('what is refused changes nothing', () => {
  const gone = uuid(99, 99) as never;
  const refused: Record<string, [string, (test: TestCase, made: Made) => Promise<unknown>]> = {
    'a measure without a title': ['invalid', () => reword('')],
    'an overlay of an own measure': ['invalid', ({ commands }, { own }) => commands.restoreWording(own, ['title'])],
    'a wording that is no text': [
      'invalid',
      ({ commands }) => commands.rewordMeasure(LOCK, 'good', { text: { de: 5 as never }, original: TITLE }),
    ],
    'hiding an own measure that is gone': ['notFound', ({ commands }) => commands.hideMeasure(gone)],
    'a measure as its own successor': ['invalid', ({ commands }) => commands.retireMeasure(LOCK, true, [LOCK])],
    'a measure in an own area that is gone': [
      'notFound',
      ({ commands }, { own }) => commands.updateOwnMeasure(own, { areaId: gone }),
    ],
    'a measure of an organisation that is gone': [
      'notFound',
      ({ commands }, { own }) => commands.promoteOwnMeasure(own, { organisationId: gone, operationId: '' }),
    ],
    'a measure of an operation of nobody': [
      'invalid',
      ({ commands, operationId }, { own }) => commands.promoteOwnMeasure(own, { organisationId: '', operationId }),
    ],
    'deleting an area with measures in it': ['invalid', ({ commands }, { ownArea }) => commands.deleteOwnArea(ownArea)],
    'moving them to the area that goes': [
      'invalid',
      ({ commands }, { ownArea }) => commands.deleteOwnArea(ownArea, ownArea),
    ],
    'moving them to an area that is gone': [
      'notFound',
      ({ commands }, { ownArea }) => commands.deleteOwnArea(ownArea, gone),
    ],
    'a range without room': [
      'invalid',
      async ({ commands }, { choice }) => commands.updateOwnParameter(choice, { min: 5, max: 5 }),
    ],
    'a parameter of a measure that is gone': [
      'notFound',
      ({ commands }) => commands.createOwnParameter(gone, { type: 'text' }),
    ],
    'a parameter of a kind that there is not': [
      'invalid',
      ({ commands }) => commands.createOwnParameter(LOCK, { type: 'colour' as never }),
    ],
    'a sub-parameter without its option': [
      'invalid',
      ({ commands }, { own, choice }) => commands.createOwnParameter(own, { type: 'text', parentParameterId: choice }),
    ],
    'an option of a parameter that is gone': [
      'notFound',
      ({ commands }) => commands.createOwnOption({ measureId: LOCK, parameterId: gone }),
    ],
    'an option of another measure’s parameter': [
      'invalid',
      ({ commands }, { choice }) => commands.createOwnOption({ measureId: LOCK, parameterId: choice }),
    ],
    'an order of nothing': ['notFound', ({ commands }) => commands.reorderOwnParameters([])],
    'taking over an answer that nobody gave': [
      'notFound',
      ({ commands, scope }) => commands.takeOverAnswer(scope, ALARM, LOCK),
    ],
  };

  it.each(Object.entries(refused))('%s', async (_, [kind, command]) => {
    const made = await make(test);
    const before = await visibleContent(test.database);
    await expect(command(test, made)).rejects.toMatchObject({ kind });
    expect(await visibleContent(test.database)).toEqual(before);
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
