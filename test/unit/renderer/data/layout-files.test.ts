/** Layouts, designs and versions of an organisation's own annex in files. */
import { beforeEach, describe, expect, it } from 'vitest';
import { collectCase, collectHouse } from '../../../../renderer/data/collect-case.ts';
import type { CaseContent } from '../../../../shared/domain/case-content.ts';
import { layoutContentSchema } from '../../../../shared/domain/layout.ts';
import type { OwnLayout } from '../../../../shared/domain/layout-records.ts';
import { narrowedTo } from '../../../../shared/domain/narrow-case.ts';
import { contentProblem } from '../../../../shared/file-format/check-content.ts';
import { openTestCase, openTestData, type TestCase, visibleContent } from './test-data.ts';

const content = layoutContentSchema.parse({ chapters: [{ kind: 'measures' }] });
const RELEASED = {
  releasedAt: '2026-11-21T20:00:00.000Z',
  catalogueVersion: '2026.1',
  documents: { de: '{}', en: '{}' },
};

let test: TestCase;
let used: OwnLayout['id'];
let unused: OwnLayout['id'];
beforeEach(async () => {
  test = await openTestCase();
  used = await test.commands.createLayout({ title: { de: 'Kurzfassung', en: '' }, content });
  unused = await test.commands.createLayout({ title: { de: 'Langfassung', en: '' }, content });
  await test.commands.chooseLayout({ table: 'operations', id: test.operationId }, used);
});

const collected = async () =>
  (await collectCase(test.database, [test.organisationId], { internalNotes: false })).content;
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

async function imported(of: CaseContent) {
  expect(contentProblem(of)).toBeNull();
  const other = openTestData(1);
  await other.commands.importCase(of);
  return { other, there: await visibleContent(other.database) };
}

describe('layouts', () => {
  it('go along where they are named, and are chosen there as here', async () => {
    expect(ids((await collected()).layouts)).toEqual([used]);
    const { there } = await imported(await collected());
    expect(there).toMatchObject({ layouts: [{ id: used, content }], operations: [{ layoutId: used }] });
  });

  it('go along with one operation, and with the organisation that names them', async () => {
    await test.commands.chooseLayout({ table: 'operations', id: test.operationId }, '');
    await test.commands.chooseLayout({ table: 'organisations', id: test.organisationId }, unused);
    expect(ids(narrowedTo(await collected(), [test.operationId]).layouts)).toEqual([unused]);
  });

  it('are all of them part of the house catalogue, and are taken over from it once', async () => {
    const { content: house } = await collectHouse(test.database);
    expect(ids(house.layouts).sort()).toEqual([used, unused].sort());
    const other = openTestData(1);
    expect(await other.commands.importHouse('Haus', house)).toEqual({ new: 2, same: 0, different: 0 });
    expect(await other.commands.importHouse('Haus', house)).toEqual({ new: 0, same: 2, different: 0 });
    await other.commands.changeLayout(used, (before) => ({ ...before, form: 'letters' }));
    expect(await other.commands.importHouse('Haus', house)).toEqual({ new: 0, same: 1, different: 1 });
    expect((await other.database.layouts.get(used))?.content.form).toBe('letters');
  });

  it('travel as no more than the fact once they are deleted', async () => {
    await test.commands.deleteLayout(unused);
    const { content: house } = await collectHouse(test.database);
    expect(house.layouts.find(({ id }) => id === unused)).toMatchObject({ deleted: true, title: { de: '', en: '' } });
  });
});

describe('the design of annexes', () => {
  it('goes along with its organisation, and becomes the copy’s where that is one', async () => {
    await test.commands.setAnnexDesign(test.organisationId, { accent: '#1f4e79' });
    const file = await collected();
    const { other, there } = await imported(file);
    expect(there.annexDesigns).toMatchObject([{ id: test.organisationId, accent: '#1f4e79' }]);
    const [copy] = await other.commands.importCase(file);
    expect(await other.database.annexDesigns.get(copy as never)).toMatchObject({ accent: '#1f4e79' });
  });
});

describe('versions of an organisation’s own annex', () => {
  beforeEach(async () => {
    const version = { number: '1.0', operationIds: [test.operationId] };
    const id = await test.commands.createOrganisationVersion(test.organisationId, version);
    await test.commands.releaseVersion(id, RELEASED);
  });

  it('go along with the organisation, and stay behind where only operations go', async () => {
    const file = await collected();
    expect(file.versions).toMatchObject([{ operationId: '', organisationId: test.organisationId }]);
    expect(file.releases).toHaveLength(1);
    const narrow = narrowedTo(file, [test.operationId]);
    expect([narrow.versions, narrow.releases]).toEqual([[], []]);
    const { there } = await imported(file);
    expect(there.versions).toMatchObject([{ number: '1.0', operationIds: [test.operationId] }]);
  });

  it('name the operations of the copy where there is one', async () => {
    const file = await collected();
    const { other } = await imported(file);
    const [copy] = await other.commands.importCase(file);
    const [operation] = await other.database.operations.where({ organisationId: copy }).toArray();
    const [version] = await other.database.versions.where({ organisationId: copy }).toArray();
    expect(version?.operationIds).toEqual([operation?.id]);
    expect(await other.database.releases.get(version?.id as never)).toMatchObject({ organisationId: copy });
  });
});
