/** What answers say, and what is said of groups, when something they hang on is deleted. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readDeliveredCatalogue } from '../../../../build/cli/read-catalogue.ts';
import { readLayeredAnswers } from '../../../../renderer/data/answers-query.ts';
import { readMeasureUsers, usersOutside } from '../../../../renderer/data/measure-users.ts';
import { countAnswersUsing } from '../../../../renderer/data/part-users.ts';
import type { PlacedScheme } from '../../../../shared/catalogue/placement.ts';
import type { OwnGroup, OwnScheme } from '../../../../shared/domain/house-records.ts';
import { groupStateId, type Scope } from '../../../../shared/domain/records.ts';
import { measure, openTestCase, scheme, type TestCase, visibleContent } from './test-data.ts';

const LOCK = measure('ZUT-01');
const text = (de: string) => ({ de, en: '' });

let test: TestCase;
let everywhere: Scope;
beforeEach(async () => {
  test = await openTestCase();
  everywhere = { kind: 'organisation', id: test.organisationId };
});

describe('who has answered a measure', () => {
  it('counts answers of the organisation and those about a site or party, each scope once', async () => {
    const { commands, database, organisationId, operationId, scope } = test;
    const site = await commands.createSite(organisationId, { name: 'Halle' }, operationId);
    await commands.setStatus(scope, [LOCK], 'implemented', { target: `site:${site}` });
    await commands.setStatus(scope, [LOCK], 'implemented', { target: 'client' });
    await commands.setStatus(everywhere, [LOCK], 'planned');
    const users = await readMeasureUsers(database, LOCK);
    expect(users.map((user) => user.operation)).toEqual(['', 'Lohnabrechnung']);
    expect(usersOutside(users, { organisationId, operationId })).toHaveLength(1);
    expect(usersOutside(users, { organisationId, operationId: '' })).toEqual([]);
  });
});

describe('deleting an own option or parameter', () => {
  it('clears what was chosen, and undo brings all of it back', async () => {
    const { commands, database, scope } = test;
    const kinds = await commands.createOwnParameter(LOCK, { type: 'choices', label: text('Arten') }, 2);
    const [one, other] = (await database.ownOptions.where({ measureId: LOCK }).toArray()).map(({ id }) => id);
    if (!one || !other) throw new Error('a choice begins with two options');
    await commands.setValue(everywhere, LOCK, kinds, [one, other]);
    await commands.setValue(scope, LOCK, kinds, [one]);
    const before = await visibleContent(database);
    expect(await countAnswersUsing(database, LOCK, one)).toBe(2);
    await commands.deleteOwnOption(one);
    const held = async () => (await readLayeredAnswers(database, scope)).get(`${LOCK}/-`)?.answer.values;
    expect((await database.assessments.get(`${everywhere.id}/${LOCK}/-`))?.values).toEqual({ [kinds]: [other] });
    // The operation had not chosen the other one, and does not inherit it now.
    expect((await held())?.[kinds]).toBeUndefined();
    await commands.undo();
    expect(await visibleContent(database)).toEqual(before);
    await commands.deleteOwnParameter(kinds);
    expect(await held()).toEqual({});
    await commands.undo();
    expect(await visibleContent(database)).toEqual(before);
  });

  it('counts nothing where nothing was entered', async () => {
    const { commands, database, scope } = test;
    const place = await commands.createOwnParameter(LOCK, { type: 'text', label: text('Wo') });
    await commands.setStatus(scope, [LOCK], 'implemented');
    expect(await countAnswersUsing(database, LOCK, place)).toBe(0);
  });
});

describe('groups of an own scheme that go', () => {
  let schemeId: OwnScheme['id'];
  let groups: OwnGroup['id'][];
  beforeEach(async () => {
    const delivered = readDeliveredCatalogue().scheme(scheme('a')) as PlacedScheme;
    schemeId = await test.commands.copyScheme(readDeliveredCatalogue(), delivered, text('Wie a'));
    groups = (await test.database.ownGroups.where('schemeId').equals(schemeId).sortBy('order')).map(({ id }) => id);
  });
  const stateOf = (scope: Scope, id: OwnGroup['id']) =>
    test.database.groupStates.get(groupStateId(scope, schemeId, id));

  it('hand their texts on to the group they are merged into, and undo brings them back', async () => {
    const { commands, database, scope } = test;
    const [one, other] = groups as [OwnGroup['id'], OwnGroup['id']];
    await commands.setGroupTexts(everywhere, schemeId, one, { textBefore: 'Für alle.' });
    await commands.setGroupTexts(everywhere, schemeId, other, { textBefore: 'Auch für alle.' });
    await commands.setGroupTexts(scope, schemeId, other, { textBefore: 'Nur hier.', textInstead: 'Statt der Liste.' });
    const before = await visibleContent(database);
    await commands.mergeGroups([one, other], text('Beide'));
    expect(await stateOf(everywhere, one)).toMatchObject({ textBefore: 'Für alle.\n\nAuch für alle.' });
    expect(await stateOf(scope, one)).toMatchObject({
      textBefore: 'Für alle.\n\nNur hier.\n\nStatt der Liste.',
      textInstead: '',
    });
    expect(await stateOf(scope, other)).toMatchObject({ textBefore: '', textInstead: '' });
    await commands.undo();
    expect(await visibleContent(database)).toEqual(before);
  });

  it('are not relevant together only where each of them was not', async () => {
    const { commands, scope } = test;
    const [one, other, third] = groups as [OwnGroup['id'], OwnGroup['id'], OwnGroup['id']];
    const reason = (words: string) => ({ state: 'notRelevant', reason: words }) as const;
    await commands.setGroupState(scope, schemeId, one, reason('Kein Lager.'));
    await commands.setGroupState(scope, schemeId, other, reason('Keine Halle.'));
    await commands.mergeGroups([one, other], text('Beide'));
    expect(await stateOf(scope, one)).toMatchObject(reason('Kein Lager.\n\nKeine Halle.'));
    await commands.deleteGroup(one, third);
    expect(await stateOf(scope, third)).toMatchObject({ state: 'normal', reason: 'Kein Lager.\n\nKeine Halle.' });
  });

  it('leave an operation without a word of its own without a record', async () => {
    const { commands, scope } = test;
    const [one, other] = groups as [OwnGroup['id'], OwnGroup['id']];
    await commands.setGroupTexts(everywhere, schemeId, other, { textAfter: 'Für alle.' });
    await commands.deleteGroup(other, one);
    expect(await stateOf(everywhere, one)).toMatchObject({ textAfter: 'Für alle.' });
    expect(await stateOf(scope, one)).toBeUndefined();
  });
});
