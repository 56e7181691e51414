import { beforeEach, describe, expect, it } from 'vitest';
import { collectCase } from '../../../../renderer/data/collect-case.ts';
import type { OperationId, SchemeId } from '../../../../shared/domain/ids.ts';
import { openTestCase, openTestData, type TestCase } from './test-data.ts';

let test: TestCase;
beforeEach(async () => {
  test = await openTestCase();
});

const stored = (id: OperationId = test.operationId) => test.database.operations.get(id);

describe('what is chosen for an annex', () => {
  it('is kept with its operation, under a name of its own in the history, and can be undone', async () => {
    const chosen = { annexSchemeId: 'a' as SchemeId, annexForm: 'prose', annexUnwanted: ['notes'] } as const;
    await test.commands.chooseForAnnex(test.scope, { ...chosen, annexUnwanted: ['notes'] });
    expect(await stored()).toMatchObject(chosen);
    expect((await test.commands.undo())?.label.command).toBe('chooseForAnnex');
    expect(await stored()).toMatchObject({ annexSchemeId: '', annexForm: '', annexUnwanted: [] });
    await test.commands.redo();
    expect(await stored()).toMatchObject(chosen);
  });

  it('is kept with the organisation for its own annex', async () => {
    const scope = { kind: 'organisation', id: test.organisationId } as const;
    await test.commands.chooseForAnnex(scope, { annexForm: 'prose' });
    expect(await test.database.organisations.get(test.organisationId)).toMatchObject({ annexForm: 'prose' });
    await test.commands.undo();
    expect(await test.database.organisations.get(test.organisationId)).toMatchObject({ annexForm: '' });
  });

  it('names only operations that are there, and of the same organisation', async () => {
    const other = await test.commands.createOrganisation({ name: 'Andere GmbH' });
    const theirs = await test.commands.createOperation(other, { name: 'Fremd' });
    const gone = await test.commands.createOperation(test.organisationId, { name: 'Weg' });
    await test.commands.deleteOperation(gone);
    const choose = (id: OperationId) => test.commands.chooseForAnnex(test.scope, { annexAlsoFor: [id] });
    await expect(choose(theirs)).rejects.toMatchObject({ kind: 'invalid' });
    await expect(choose(gone)).rejects.toMatchObject({ kind: 'notFound' });
    expect(await stored()).toMatchObject({ annexAlsoFor: [] });
  });

  it('travels with the case; a copy of the operation keeps it but for the annex of others', async () => {
    const second = await test.commands.createOperation(test.organisationId, { name: 'Zweiter' });
    await test.commands.chooseForAnnex(test.scope, { annexForm: 'prose', annexAlsoFor: [second] });
    const { content, seen } = await collectCase(test.database, [test.organisationId], { internalNotes: false });
    const other = openTestData(1);
    await other.commands.importCase(content, seen);
    const chosen = { annexForm: 'prose', annexAlsoFor: [second] };
    expect(await other.database.operations.get(test.operationId)).toMatchObject(chosen);
    const copy = await test.commands.copyOperation(test.operationId, 'Kopie');
    expect(await stored(copy)).toMatchObject({ annexForm: 'prose', annexAlsoFor: [] });
  });
});
