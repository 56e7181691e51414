import { IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { makeBackup } from '../../../../renderer/data/backup/make-backup.ts';
import { openBackup } from '../../../../renderer/data/backup/open-backup.ts';
import { readHistory } from '../../../../renderer/data/history-query.ts';
import { stepOwners } from '../../../../renderer/data/step-owners.ts';
import { questionAbout } from '../../../../renderer/data/undo-question.ts';
import { inOperation, measure, openTestCase, type TestCase } from './test-data.ts';

async function ownersOfNewest({ database }: TestCase): Promise<string[]> {
  const { undo } = await readHistory(database);
  return undo ? stepOwners(database, undo) : [];
}

it('names the organisation of a step once there are several', async () => {
  const data = await openTestCase();
  const { commands, database, organisationId, operationId } = data;
  await commands.setStatus(inOperation(operationId), [measure('ZUG-02')], 'implemented');
  expect(await ownersOfNewest(data)).toEqual([]);
  const organisation = await database.organisations.get(organisationId);
  if (!organisation) throw new Error('the case has lost its organisation');
  await database.organisations.put({ ...organisation, id: 'other' as typeof organisationId, name: 'Zweiter Mandant' });
  expect(await ownersOfNewest(data)).toEqual([organisation.name]);
});

it('does not say twice after whom a step is named', async () => {
  const data = await openTestCase();
  const { commands, database, organisationId } = data;
  const organisation = await database.organisations.get(organisationId);
  if (!organisation) throw new Error('the case has lost its organisation');
  await database.organisations.put({ ...organisation, id: 'other' as typeof organisationId, name: 'Zweiter Mandant' });
  await commands.deleteOrganisation(organisationId);
  await commands.undo();
  await commands.redo();
  expect(await ownersOfNewest(data)).toEqual([]);
});

it('knows whose annexes were given another look, so that undo asks where that is not the open organisation', async () => {
  const data = await openTestCase();
  const { commands, database, organisationId } = data;
  await commands.setAnnexDesign(organisationId, { font: 'Arial' });
  const { undo } = await readHistory(database);
  if (!undo) throw new Error('nothing was done');
  expect(await questionAbout(data, undo, organisationId)).toBeNull();
  expect(await questionAbout(data, undo, 'other' as typeof organisationId)).toBe('elsewhere');
});

it('names nobody after a step that concerns all, whosever records it has changed', async () => {
  const data = await openTestCase();
  const { commands, database, indexedDB, operationId } = data;
  await commands.createOrganisation({ name: 'Zweiter Mandant' });
  const job = { producer: 'test', createdAt: '2026-11-22T10:00:00.000Z', catalogueId: 'tom-katalog' };
  const made = await makeBackup(job, { indexedDB, IDBKeyRange });
  if (made.kind !== 'made') throw new Error(made.kind);
  const backup = await openBackup({ bytes: made.bytes, lockedIdentities: [] });
  if (!backup.ok) throw new Error(backup.error.kind);
  await commands.updateOperation(operationId, { name: 'renamed' });
  expect(await ownersOfNewest(data)).toHaveLength(1);
  await commands.restoreBackup(backup.value, '22.11.2026');
  expect((await database.operations.get(operationId))?.name).toBe('Lohnabrechnung');
  expect(await ownersOfNewest(data)).toEqual([]);
});
