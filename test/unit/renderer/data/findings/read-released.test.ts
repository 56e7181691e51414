/** What counts as handed out last: of an operation, of one whose measures are in the annex of another, of an organisation. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readReleased } from '../../../../../renderer/data/findings/read-released.ts';
import { readJointVersions } from '../../../../../renderer/data/joint-versions-query.ts';
import type { OperationId, VersionId } from '../../../../../shared/domain/ids.ts';
import type { AnnexState } from '../../../../../shared/versions/annex-state.ts';
import { writeAnnexState } from '../../../../../shared/versions/annex-state.ts';
import { anotherOperation } from '../../../shared/annex/several/several-samples.ts';
import { said, stateOf } from '../../../shared/versions/state-samples.ts';
import { openTestCase, type TestCase } from '../test-data.ts';

let test: TestCase;
let second: OperationId;
beforeEach(async () => {
  test = await openTestCase();
  second = await test.commands.createOperation(test.organisationId, { name: 'Zweiter' });
});

const at = (hour: string) => ({ releasedAt: `2026-11-22T${hour}:00:00.000Z`, catalogueVersion: '2026.2.0' });

async function release(id: VersionId, hour: string, state: AnnexState, operationIds: OperationId[] = []) {
  const content = { documents: { de: '', en: '' }, state: writeAnnexState(state), operationIds };
  await test.commands.releaseVersion(id, { ...at(hour), ...content });
  return id;
}

/** One of the first operation, for the second one, too. */
async function releaseJoint(hour: string, number = '1.0') {
  const operation = { ...anotherOperation(3, 'Zweiter'), id: second };
  const state = stateOf([said('ZUT-13')], { further: [{ operation, assessments: [said('ZUG-06')], groupStates: [] }] });
  return release(await test.commands.createVersion(test.operationId, { number }), hour, state, [second]);
}

const levelOf = async (id: OperationId) => {
  const level = await readReleased(test.database, { kind: 'operation', id });
  return level && [level.number, ...level.state.measures.map(({ measureId }) => measureId)];
};

describe('an annex for several operations', () => {
  it('is the level of each of them, with what it says of this one', async () => {
    await releaseJoint('08');
    expect(await levelOf(test.operationId)).toEqual(['1.0', 'ZUT-13']);
    expect(await levelOf(second)).toEqual(['1.0', 'ZUG-06']);
  });

  it('gives way to what was released later, and the other way round', async () => {
    await releaseJoint('08');
    const own = await test.commands.createVersion(second, { number: '7' });
    await release(own, '09', stateOf([said('ZUT-01')]));
    expect(await levelOf(second)).toEqual(['7', 'ZUT-01']);
    await releaseJoint('10', '1.1');
    expect(await levelOf(second)).toEqual(['1.1', 'ZUG-06']);
  });

  it('counts no longer once a later version leaves the operation out, is withdrawn, or its owner is gone', async () => {
    const id = await releaseJoint('08');
    await test.commands.withdrawVersion(id, '2026-11-23', 'Fehler');
    expect(await levelOf(second)).toBeUndefined();
    await releaseJoint('09', '1.1');
    const alone = await test.commands.createVersion(test.operationId, { number: '1.2' });
    await release(alone, '10', stateOf([said('ZUT-13')]));
    expect(await levelOf(second)).toBeUndefined();
    await test.commands.undo();
    expect(await levelOf(second)).toEqual(['1.1', 'ZUG-06']);
    await test.commands.deleteOperation(test.operationId);
    expect(await levelOf(second)).toBeUndefined();
  });

  it('takes reasons from the version in the making of its owner, and from the operation’s own', async () => {
    await releaseJoint('08');
    const next = await test.commands.createVersion(test.operationId, { number: '1.1' });
    await test.commands.setVersionReason(next, 'ZUG-06', 'Neues Verfahren');
    const level = await readReleased(test.database, { kind: 'operation', id: second });
    expect(level?.reasons).toEqual({ 'ZUG-06': 'Neues Verfahren' });
  });

  it('takes no reasons that are given for another operation', async () => {
    await releaseJoint('08');
    const next = await test.commands.createVersion(test.operationId, { number: '1.1' });
    await test.commands.setVersionReason(next, `${test.operationId}/ZUG-06`, 'Nur beim ersten');
    await test.commands.setVersionReason(next, `${second}/ZUG-07`, 'Nur beim zweiten');
    await test.commands.setVersionReason(next, 'ZUG-08', 'Bei allen');
    const reasonsOf = async (id: OperationId) =>
      (await readReleased(test.database, { kind: 'operation', id }))?.reasons;
    expect(await reasonsOf(test.operationId)).toEqual({ 'ZUG-06': 'Nur beim ersten', 'ZUG-08': 'Bei allen' });
    expect(await reasonsOf(second)).toEqual({ 'ZUG-07': 'Nur beim zweiten', 'ZUG-08': 'Bei allen' });
  });

  it('leaves the level as it was before where what it says of the operation cannot be read', async () => {
    await release(await test.commands.createVersion(second, { number: '7' }), '08', stateOf([said('ZUT-01')]));
    const joint = await test.commands.createVersion(test.operationId, { number: '1.0' });
    await release(joint, '09', stateOf([said('ZUT-13')]), [second]);
    expect(await levelOf(second)).toEqual(['7', 'ZUT-01']);
  });

  it('is found by each of its further operations until its release is taken back', async () => {
    const id = await releaseJoint('08');
    const found = await readJointVersions(test.database, second);
    expect(found.map(({ version, owner }) => [version.id, owner.id])).toEqual([[id, test.operationId]]);
    await test.commands.withdrawRelease(id);
    expect(await readJointVersions(test.database, second)).toEqual([]);
  });
});

it('the organisation’s own annex has a level of its own', async () => {
  const scope = { kind: 'organisation', id: test.organisationId } as const;
  expect(await readReleased(test.database, scope)).toBeUndefined();
  const id = await test.commands.createOrganisationVersion(test.organisationId, { number: '3' });
  await release(id, '08', stateOf([said('ZUT-13')]));
  expect(await readReleased(test.database, scope)).toMatchObject({ number: '3' });
  expect(await levelOf(test.operationId)).toBeUndefined();
});
