import { beforeEach, describe, expect, it } from 'vitest';
import { readLayeredAnswers } from '../../../../renderer/data/answers-query.ts';
import { areaIdSchema, type OperationId, type OrganisationId } from '../../../../shared/domain/ids.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import { partyTarget, siteTarget } from '../../../../shared/domain/target.ts';
import { group, inOperation, measure, openTestCase, scheme, type TestCase, visibleContent } from './test-data.ts';

const LOCK = measure('ZUT-01');
const ALARM = measure('ZUT-02');

let test: TestCase;
let template: Scope;
let other: OrganisationId;
beforeEach(async () => {
  test = await openTestCase();
  const { commands, organisationId, operationId, scope } = test;
  template = scope;
  await commands.updateOperation(operationId, {
    ...{ isTemplate: true, subject: 'Wartung', clientName: 'Kunde AG', contractNumber: 'V 1' },
    facts: { cloud: true },
  });
  const above: Scope = { kind: 'organisation', id: organisationId };
  await commands.setStatus(above, [LOCK], 'implemented');
  await commands.assess(scope, LOCK, { note: 'Anmerkung', internalNote: 'intern', responsible: 'Erika Beispiel' });
  await commands.setGroupState(scope, scheme('b'), group('b1.1'), { state: 'notRelevant', reason: 'Keine Räume' });
  other = await commands.createOrganisation({ name: 'Zweite GmbH' });
});

const held = async (id: OperationId) => {
  const layered = await readLayeredAnswers(test.database, inOperation(id));
  return (key: string) => layered.get(key);
};

describe('a new operation from a template of the same organisation', () => {
  it('is a copy that counts as an operation', async () => {
    const { id, leftOut } = await test.commands.createFromTemplate(test.operationId, test.organisationId, 'Neu');
    expect(leftOut).toBe(0);
    expect(await test.database.operations.get(id)).toMatchObject({
      ...{ name: 'Neu', isTemplate: false, clientName: 'Kunde AG', subject: 'Wartung' },
    });
    const at = await held(id);
    expect(at(`${LOCK}/-`)?.answer).toMatchObject({ status: 'implemented', note: 'Anmerkung', internalNote: 'intern' });
    expect(at(`${LOCK}/-`)?.own).toMatchObject({ status: 'open' });
  });
});

describe('a new operation from a template of another organisation', () => {
  it('has what holds there, without client, internal notes and working fields', async () => {
    const { id } = await test.commands.createFromTemplate(test.operationId, other, 'Neu');
    expect(await test.database.operations.get(id)).toMatchObject({
      ...{ organisationId: other, name: 'Neu', subject: 'Wartung', facts: { cloud: true }, isTemplate: false },
      ...{ clientName: '', contractNumber: '' },
    });
    expect((await held(id))(`${LOCK}/-`)?.answer).toMatchObject({
      ...{ status: 'implemented', note: 'Anmerkung', internalNote: '', responsible: '' },
    });
    const [state] = await test.database.groupStates.where('scope.id').equals(id).toArray();
    expect(state).toMatchObject({ groupId: 'b1.1', state: 'notRelevant', reason: 'Keine Räume' });
    expect(Object.keys(state?.revisions ?? {}).sort()).toEqual(['reason', 'state']);
  });

  it('stores only what its own organisation does not say already', async () => {
    await test.commands.setStatus({ kind: 'organisation', id: other }, [LOCK], 'implemented');
    await test.commands.setStatus({ kind: 'organisation', id: other }, [ALARM], 'planned');
    const { id } = await test.commands.createFromTemplate(test.operationId, other, 'Neu');
    const at = await held(id);
    expect(at(`${LOCK}/-`)?.own).toMatchObject({ status: 'open', note: 'Anmerkung' });
    expect(at(`${LOCK}/-`)?.answer.status).toBe('implemented');
    expect(at(`${ALARM}/-`)?.answer.status).toBe('planned');
  });

  it('finds sites and parties by their names, and counts what could not come along', async () => {
    const { commands, organisationId, operationId } = test;
    const site = await commands.createSite(organisationId, { name: 'Büro' }, operationId);
    const party = await commands.createParty(organisationId, { name: 'Rechenzentrum' }, operationId);
    const office = await commands.createSite(other, { name: 'büro' });
    const own = await commands.createOwnMeasure(organisationId, { areaId: areaIdSchema.parse('ZUT') });
    await commands.setStatus(template, [LOCK], 'planned', { target: siteTarget(site) });
    await commands.setStatus(template, [LOCK], 'planned', { target: partyTarget(party) });
    await commands.setStatus(template, [own], 'planned');
    const { id, leftOut } = await commands.createFromTemplate(operationId, other, 'Neu');
    expect(leftOut).toBe(2);
    expect(await test.database.operations.get(id)).toMatchObject({ siteIds: [office], partyIds: [] });
    expect((await held(id))(`${LOCK}/${siteTarget(office)}`)?.answer.status).toBe('planned');
  });

  it('is one step, which can be taken back and done again', async () => {
    const before = await visibleContent(test.database);
    const { id } = await test.commands.createFromTemplate(test.operationId, other, 'Neu');
    const after = await visibleContent(test.database);
    expect((await test.commands.undo())?.label).toMatchObject({ command: 'createFromTemplate', name: 'Neu' });
    expect(await visibleContent(test.database)).toEqual(before);
    await test.commands.redo();
    expect(await visibleContent(test.database)).toEqual(after);
    expect((await test.database.operations.get(id))?.deleted).toBe(false);
  });
});
