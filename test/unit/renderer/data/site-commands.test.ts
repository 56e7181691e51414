import { describe, expect, it } from 'vitest';
import { countAnswersAbout, countNaming, readTargetUse } from '../../../../renderer/data/target-users.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import { partyTarget, siteTarget } from '../../../../shared/domain/target.ts';
import { measure, openTestCase, parameter, type TestCase, visibleContent } from './test-data.ts';

const organisationOf = ({ organisationId }: TestCase): Scope => ({ kind: 'organisation', id: organisationId });

/** Two sites, the first of them in use and with answers in the organisation and in the operation. */
async function openSites() {
  const test = await openTestCase();
  const { commands, organisationId, operationId, scope } = test;
  const office = await commands.createSite(organisationId, { name: 'Hauptsitz' }, operationId);
  const centre = await commands.createSite(organisationId, { name: 'Rechenzentrum', kind: 'dataCentre' });
  await commands.setStatus(organisationOf(test), [measure('ZUT-01')], 'implemented', { target: siteTarget(office) });
  await commands.setStatus(scope, [measure('ZUT-02')], 'partial', { target: siteTarget(office) });
  return { ...test, office, centre };
}

const statusesAbout = async ({ database }: TestCase, target: string) =>
  Object.fromEntries(
    (await database.assessments.toArray())
      .filter((answer) => answer.target === target && !answer.deleted)
      .map(({ measureId, status }) => [measureId, status]),
  );

describe('a new site', () => {
  it('is used at once by the operation for which it was made, last in its list', async () => {
    const test = await openTestCase();
    const first = await test.commands.createSite(test.organisationId, { name: 'Hauptsitz' }, test.operationId);
    const second = await test.commands.createSite(test.organisationId, { name: 'Archiv' }, test.operationId);
    expect((await test.database.operations.get(test.operationId))?.siteIds).toEqual([first, second]);
    await test.commands.undo();
    expect((await test.database.operations.get(test.operationId))?.siteIds).toEqual([first]);
  });

  it('is not made in an organisation that is gone', async () => {
    const test = await openTestCase();
    await test.commands.deleteOrganisation(test.organisationId);
    await expect(test.commands.createSite(test.organisationId, { name: 'Hauptsitz' })).rejects.toMatchObject({
      kind: 'notFound',
    });
    expect(await test.database.sites.count()).toBe(0);
  });
});

describe('deleting a site', () => {
  it('takes its answers along and it out of operations, and undo brings back exactly what was there', async () => {
    const test = await openSites();
    const before = await visibleContent(test.database);
    await test.commands.deleteSite(test.office);
    expect(await statusesAbout(test, siteTarget(test.office))).toEqual({});
    expect((await test.database.operations.get(test.operationId))?.siteIds).toEqual([]);
    await test.commands.undo();
    expect(await visibleContent(test.database)).toEqual(before);
  });

  it('passes answers and use on to a successor, whose own answers go before', async () => {
    const test = await openSites();
    await test.commands.setStatus(test.scope, [measure('ZUT-02')], 'planned', { target: siteTarget(test.centre) });
    const before = await visibleContent(test.database);
    await test.commands.deleteSite(test.office, test.centre);
    expect(await statusesAbout(test, siteTarget(test.centre))).toEqual({
      'ZUT-01': 'implemented',
      'ZUT-02': 'planned',
    });
    expect((await test.database.operations.get(test.operationId))?.siteIds).toEqual([test.centre]);
    await test.commands.undo();
    expect(await visibleContent(test.database)).toEqual(before);
  });

  it('changes nothing when the successor is gone', async () => {
    const test = await openSites();
    await test.commands.deleteSite(test.centre);
    const before = await visibleContent(test.database);
    await expect(test.commands.deleteSite(test.office, test.centre)).rejects.toMatchObject({ kind: 'notFound' });
    expect(await visibleContent(test.database)).toEqual(before);
  });
});

describe('what hangs on a site or party', () => {
  it('is counted for the organisation and its operations, blank and deleted answers aside', async () => {
    const test = await openSites();
    await test.commands.setStatus(test.scope, [measure('ZUT-03')], 'partial', { target: siteTarget(test.office) });
    await test.commands.setStatus(test.scope, [measure('ZUT-03')], 'open', { target: siteTarget(test.office) });
    await test.commands.setStatus(test.scope, [measure('ZUT-04')], 'partial');
    const uses = await readTargetUse(test.database, test.organisationId);
    expect([...uses]).toEqual([[siteTarget(test.office), { answers: 2, ofOrganisation: 1, operations: 1 }]]);
    expect(await countAnswersAbout(test.database, test.operationId, siteTarget(test.office))).toBe(1);
    await test.commands.deleteOperation(test.operationId);
    expect((await readTargetUse(test.database, test.organisationId)).get(siteTarget(test.office))).toEqual({
      answers: 1,
      ofOrganisation: 1,
      operations: 0,
    });
  });

  it('are values that name a party, too; a successor is named instead', async () => {
    const test = await openTestCase();
    const { commands, organisationId, scope } = test;
    const one = await commands.createParty(organisationId, { name: 'Küstenkabel IT GmbH' });
    const other = await commands.createParty(organisationId, { name: 'Fjordmail AS' });
    await commands.setValue(scope, measure('AUF-04'), parameter('list'), [one]);
    await commands.setStatus(scope, [measure('ZUT-01')], 'implemented', { target: partyTarget(one) });
    expect(await countNaming(test.database, organisationId, one)).toBe(1);
    await commands.deleteParty(one, other);
    expect(await countNaming(test.database, organisationId, one)).toBe(0);
    expect(await countNaming(test.database, organisationId, other)).toBe(1);
    expect(await statusesAbout(test, partyTarget(other))).toEqual({ 'ZUT-01': 'implemented' });
    await commands.undo();
    expect(await countNaming(test.database, organisationId, one)).toBe(1);
  });
});

describe('a single fact', () => {
  it('is set and taken away without touching the others, each in a step of its own', async () => {
    const test = await openTestCase();
    const facts = async () => (await test.database.operations.get(test.operationId))?.facts;
    await test.commands.updateOperation(test.operationId, { 'facts.cloud': true });
    await test.commands.updateOperation(test.operationId, { 'facts.wifi': false });
    await test.commands.updateOperation(test.operationId, { 'facts.cloud': undefined });
    expect(await facts()).toEqual({ wifi: false });
    await test.commands.undo();
    expect(await facts()).toEqual({ wifi: false, cloud: true });
    await test.commands.undo();
    expect(await facts()).toEqual({ cloud: true });
  });

  it('belongs to organisations as well, and is refused when there is no such fact', async () => {
    const test = await openTestCase();
    await test.commands.updateOrganisation(test.organisationId, { 'facts.nis2': false });
    expect((await test.database.organisations.get(test.organisationId))?.facts).toEqual({ nis2: false });
    const unknown = { 'facts.weather': true } as object;
    await expect(test.commands.updateOrganisation(test.organisationId, unknown)).rejects.toMatchObject({
      kind: 'invalid',
    });
  });
});
