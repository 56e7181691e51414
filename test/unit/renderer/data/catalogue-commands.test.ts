import { beforeEach, describe, expect, it } from 'vitest';
import { assessmentId } from '../../../../shared/domain/records.ts';
import { ALARM, AREA, delivered, LOCK, type Made, make, reword, TITLE } from './catalogue-case.ts';
import { openTestCase, type TestCase, uuid, visibleContent } from './test-data.ts';

let test: TestCase;
beforeEach(async () => {
  test = await openTestCase();
});

describe('every command on the catalogue can be undone and done again', () => {
  type Case = (test: TestCase, made: Made) => Promise<unknown>;
  const cases: Record<string, Case> = {
    rewordMeasure: () => reword(test, 'Schlösser'),
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
    await reword(test, 'Schlösser');
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

describe('what is refused changes nothing', () => {
  const gone = uuid(99, 99) as never;
  const refused: Record<string, [string, (test: TestCase, made: Made) => Promise<unknown>]> = {
    'a measure without a title': ['invalid', () => reword(test, '')],
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
