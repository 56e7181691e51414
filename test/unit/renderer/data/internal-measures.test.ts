/** The title of a measure that is answered for internal eyes only tells what is kept inside. */
import { beforeEach, expect, it } from 'vitest';
import { collectCase } from '../../../../renderer/data/collect-case.ts';
import type { AreaId, MeasureId } from '../../../../shared/domain/ids.ts';
import { withoutInternalMeasures } from '../../../../shared/domain/internal-measures.ts';
import { narrowedTo } from '../../../../shared/domain/narrow-case.ts';
import { inOperation, openTestCase, type TestCase } from './test-data.ts';

const title = (de: string) => ({ title: { de, en: '' }, areaId: 'ZUT' as AreaId });

let test: TestCase;
let alarm: MeasureId;
let house: MeasureId;
beforeEach(async () => {
  test = await openTestCase();
  const { commands, organisationId, scope } = test;
  alarm = await commands.createOwnMeasure(organisationId, title('Stiller Alarm'));
  house = await commands.createOwnMeasure('', title('Tresor hinter dem Bild'));
  const parameterId = await commands.createOwnParameter(alarm, { type: 'text', label: { de: 'Wo genau', en: '' } });
  await commands.assess(scope, alarm, { internalOnly: true, values: { [parameterId]: 'Keller' } } as never);
  await commands.assess({ kind: 'organisation', id: organisationId }, house, { internalOnly: true, note: 'Büro 3' });
});

async function fileOf(internalNotes: boolean): Promise<string> {
  return JSON.stringify(await collectCase(test.database, [test.organisationId], { internalNotes }));
}
const SECRETS = /Stiller Alarm|Wo genau|Keller|Tresor|Büro 3/;

it('an own measure with internal answers only travels when internal notes do', async () => {
  expect(await fileOf(false)).not.toMatch(SECRETS);
  expect(await fileOf(false)).not.toContain(alarm);
  expect(await fileOf(true)).toMatch(/Stiller Alarm.*Tresor|Tresor.*Stiller Alarm/s);
});

it('why a finding about it was accepted stays behind with it', async () => {
  const { commands, scope } = test;
  const finding = (id: MeasureId) => ({
    ruleId: 'W01' as never,
    place: { kind: 'measure', id, target: '-', field: '' } as const,
    basis: 'facts',
  });
  const given = (reason: string) => ({ reason, by: '', until: '' });
  await commands.acceptFindings(scope, [finding(alarm), finding(house)], given('Sirene am Kellertor'));
  await commands.acceptFindings(scope, [finding('ZUT-01' as MeasureId)], given('Altbau'));
  expect(await fileOf(false)).not.toContain('Sirene');
  expect(await fileOf(false)).toContain('Altbau');
  expect(await fileOf(true)).toContain('Sirene');
});

it('an own measure that is answered openly somewhere travels, and so does one without any answer', async () => {
  const { commands, organisationId } = test;
  const other = await commands.createOperation(organisationId, { name: 'Support' });
  await commands.setStatus(inOperation(other), [alarm], 'implemented');
  await commands.createOwnMeasure(organisationId, title('Noch offen'));
  const file = await fileOf(false);
  expect(file).toMatch(/Stiller Alarm/);
  expect(file).toMatch(/Noch offen/);
  expect(file).not.toMatch(/Tresor|Keller/);
});

it('an answer that an operation shows on purpose takes the measure along', async () => {
  const { commands, scope } = test;
  await commands.assess(scope, house, { internalOnly: false });
  expect(await fileOf(false)).toContain('Tresor');
});

it('what is said openly in an operation that stays behind does not take the measure along', async () => {
  const { commands, database, organisationId, operationId } = test;
  const other = await commands.createOperation(organisationId, { name: 'Support' });
  await commands.setStatus(inOperation(other), [alarm], 'implemented');
  const { content } = await collectCase(database, [organisationId], { internalNotes: false });
  expect(JSON.stringify(withoutInternalMeasures(narrowedTo(content, [operationId])))).not.toMatch(SECRETS);
  expect(JSON.stringify(withoutInternalMeasures(narrowedTo(content, [other])))).toContain('Stiller Alarm');
});
