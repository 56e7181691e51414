import { beforeEach, describe, expect, test } from 'vitest';
import { annexesThatStay } from '../../../../../renderer/data/purge/annexes-that-stay.ts';
import type { OperationId, OrganisationId } from '../../../../../shared/domain/ids.ts';
import { openTestData, type TestData } from '../test-data.ts';

let data: TestData;
let goneId: OrganisationId;
let operationId: OperationId;
let otherId: OperationId;
beforeEach(async () => {
  data = openTestData();
  const { commands } = data;
  goneId = await commands.createOrganisation({ name: 'Gone "Ltd"' });
  operationId = await commands.createOperation(goneId, { name: 'Payroll' });
  otherId = await commands.createOperation(goneId, { name: 'Fleet' });
});

async function released(of: OperationId, words: string, operationIds: OperationId[] = []) {
  const { commands } = data;
  const id = await commands.createVersion(of, { number: '1.0' });
  const documents = { de: JSON.stringify({ text: words }), en: '' };
  await commands.releaseVersion(id, { releasedAt: '', catalogueVersion: '1', documents, operationIds });
}
const stayingWithout = (table: 'organisations' | 'operations', id: string) =>
  annexesThatStay(data.database, [{ table, id }]);

describe('annexes that stay when something is deleted for good', () => {
  test('are those of others that name the organisation', async () => {
    const stays = await data.commands.createOrganisation({ name: 'Stays Ltd' });
    const cleaning = await data.commands.createOperation(stays, { name: 'Cleaning' });
    await released(cleaning, 'for Gone "Ltd" and others');
    await released(operationId, 'of Gone "Ltd" itself');
    expect(await stayingWithout('organisations', goneId)).toEqual([{ name: 'Cleaning', number: '1.0' }]);
    expect(await stayingWithout('organisations', stays)).toEqual([]);
  });

  test('are joint ones, and those of the same organisation that name the operation', async () => {
    await released(otherId, 'of several', [operationId]);
    expect(await stayingWithout('operations', operationId)).toEqual([{ name: 'Fleet', number: '1.0' }]);
    const third = await data.commands.createOperation(goneId, { name: 'Third' });
    await released(third, 'differs from Payroll');
    expect((await stayingWithout('operations', operationId)).map(({ name }) => name).sort()).toEqual([
      'Fleet',
      'Third',
    ]);
  });

  test('are not those of operations elsewhere that happen to have the same name', async () => {
    const stays = await data.commands.createOrganisation({ name: 'Stays Ltd' });
    await released(await data.commands.createOperation(stays, { name: 'Payroll' }), 'Payroll');
    expect(await stayingWithout('operations', operationId)).toEqual([]);
    expect(await stayingWithout('organisations', goneId)).toEqual([]);
  });
});
