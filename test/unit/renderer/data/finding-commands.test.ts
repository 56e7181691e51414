import { beforeEach, describe, expect, it } from 'vitest';
import type { AcceptanceFields } from '../../../../renderer/data/commands/finding-commands.ts';
import { readHistory } from '../../../../renderer/data/history-query.ts';
import type { Place } from '../../../../shared/domain/finding-records.ts';
import { ownMeasureIdSchema, type RuleId } from '../../../../shared/domain/ids.ts';
import { partyTarget } from '../../../../shared/domain/target.ts';
import { openTestCase, type TestCase, visibleContent } from './test-data.ts';

const rule = (id: string) => id as RuleId;
const at = (target = '-'): Place => ({ kind: 'measure', id: 'ZUT-01', target, field: 'values.count' });
const finding = (id: string, target?: string) => ({ ruleId: rule(id), place: at(target), basis: 'aa' });
const because: AcceptanceFields = { reason: 'Ablösung im Herbst', by: 'Erika Beispiel', until: '2027-10-31' };
const finds = { terms: ['geeignete*'] };
const message = { de: 'Leere Floskel', en: '' };

let test: TestCase;
beforeEach(async () => {
  test = await openTestCase();
});

const accepted = async () =>
  (await test.database.acceptances.toArray()).filter(({ deleted, basis }) => !deleted && basis);
const newest = async () => (await readHistory(test.database)).undo?.label;

describe('accepting findings', () => {
  it('keeps reason, name, day, end and the facts of all of them in one step', async () => {
    await test.commands.acceptFindings(test.scope, [finding('SDT-08.1'), finding('SDT-09.1')], because);
    expect(await accepted()).toMatchObject([
      { ruleId: 'SDT-08.1', ...because, on: '1970-01-01', basis: 'aa' },
      { ruleId: 'SDT-09.1', ...because, on: '1970-01-01', basis: 'aa' },
    ]);
    expect(await newest()).toEqual({ command: 'acceptFindings', count: 2, name: 'SDT-08.1' });
    await test.commands.undo();
    expect(await accepted()).toEqual([]);
  });

  it.each([
    ['reason', { ...because, reason: '  ' }],
    ['until', { ...because, until: '1969-12-31' }],
    ['until', { ...because, until: 'bald' }],
  ])('is refused at %s and changes nothing', async (field, fields) => {
    const attempt = test.commands.acceptFindings(test.scope, [finding('SDT-08.1')], fields);
    await expect(attempt).rejects.toMatchObject({ kind: 'invalid', field });
    expect(await test.database.acceptances.count()).toBe(0);
  });

  it('is refused for what is not there any more', async () => {
    await test.commands.deleteOperation(test.operationId);
    const attempt = test.commands.acceptFindings(test.scope, [finding('SDT-08.1')], because);
    await expect(attempt).rejects.toMatchObject({ kind: 'notFound' });
  });

  it('can be withdrawn, undone, and given again with another reason', async () => {
    await test.commands.acceptFindings(test.scope, [finding('SDT-08.1')], because);
    const [given] = await accepted();
    await test.commands.withdrawAcceptances([given?.id ?? '']);
    expect(await accepted()).toEqual([]);
    expect(await newest()).toEqual({ command: 'withdrawAcceptances', count: 1, name: 'SDT-08.1' });
    await test.commands.undo();
    expect(await accepted()).toMatchObject([because]);
    await test.commands.redo();
    await test.commands.acceptFindings(test.scope, [finding('SDT-08.1')], { reason: 'anders', by: '', until: '' });
    expect(await accepted()).toMatchObject([{ reason: 'anders', by: '', until: '' }]);
  });

  it('ends for what is said about a party when the party goes, and comes back with it', async () => {
    const party = await test.commands.createParty(test.organisationId, { name: 'Hoster' }, test.operationId);
    const ofParty: Place = { kind: 'party', id: party, target: '', field: 'country' };
    const findings = [
      finding('SDT-08.1', partyTarget(party)),
      finding('SDT-08.1'),
      { ...finding('PLB-04.1'), place: ofParty },
    ];
    await test.commands.acceptFindings(test.scope, findings, because);
    await test.commands.deleteParty(party);
    expect(await accepted()).toMatchObject([{ place: at() }]);
    await test.commands.undo();
    expect(await accepted()).toHaveLength(3);
  });

  it('rests while an own measure is deleted', async () => {
    const id = await test.commands.createOwnMeasure(test.organisationId, { areaId: 'ZUT' as never });
    const place: Place = { ...at(), id: ownMeasureIdSchema.parse(id) };
    await test.commands.acceptFindings(test.scope, [{ ...finding('W01'), place }], because);
    await test.commands.deleteOwnMeasure(id);
    expect(await accepted()).toMatchObject([{ place }]);
  });

  it('does not go along with a copy: nobody has accepted anything there', async () => {
    await test.commands.acceptFindings(test.scope, [finding('SDT-08.1')], because);
    await test.commands.copyOperation(test.operationId, 'Kopie');
    expect(await accepted()).toHaveLength(1);
  });
});

describe('rules of users', () => {
  it('are switched off with a reason, and on again without', async () => {
    const before = await visibleContent(test.database);
    await expect(test.commands.switchRule(rule('SDT-08.1'), true, ' ')).rejects.toMatchObject({ field: 'reason' });
    await test.commands.switchRule(rule('SDT-08.1'), true, 'Bestand läuft aus');
    expect(await test.database.ruleSwitches.toArray()).toMatchObject([{ off: true, reason: 'Bestand läuft aus' }]);
    expect(await newest()).toEqual({ command: 'switchRule', count: 1, name: 'SDT-08.1' });
    await test.commands.switchRule(rule('SDT-08.1'), false);
    expect(await visibleContent(test.database)).toEqual(before);
  });

  it('are created, changed in one language, and deleted; each step can be undone', async () => {
    const states = [await visibleContent(test.database)];
    const id = await test.commands.createOwnRule({ message, finds });
    states.push(await visibleContent(test.database));
    await test.commands.updateOwnRule(id, { message: { en: 'Empty phrase' }, severity: 'error' });
    expect(await test.database.ownRules.get(id)).toMatchObject({
      message: { de: 'Leere Floskel', en: 'Empty phrase' },
    });
    expect(await newest()).toEqual({ command: 'updateOwnRule', count: 1, name: 'Leere Floskel' });
    states.push(await visibleContent(test.database));
    await test.commands.deleteOwnRule(id);
    for (const state of states.reverse()) {
      await test.commands.undo();
      expect(await visibleContent(test.database)).toEqual(state);
      if (state === states.at(-2)) break;
    }
  });

  it.each([
    ['message', { message: { de: ' ', en: '' }, finds }],
    ['finds', { message, finds: { terms: [] } }],
    ['finds', { message, finds: { at: { measure: 'ZUT-01' } } }],
  ])('are refused at %s when nobody could understand them', async (field, fields) => {
    await expect(test.commands.createOwnRule(fields)).rejects.toMatchObject({ kind: 'invalid', field });
    const id = await test.commands.createOwnRule({ message, finds });
    await expect(test.commands.updateOwnRule(id, fields)).rejects.toMatchObject({ kind: 'invalid', field });
    expect(await test.database.ownRules.get(id)).toMatchObject({ message, finds });
  });
});
