import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readChanges, readRelease } from '../../../../build/catalog/releases.ts';
import { CATALOGUE_FOLDER, readDeliveredCatalogue } from '../../../../build/cli/read-catalogue.ts';
import { readAnnexRecords } from '../../../../renderer/data/annex-source.ts';
import { upgradeSteps } from '../../../../renderer/data/upgrade-source.ts';
import { releaseContent } from '../../../../renderer/features/annex/release-documents.ts';
import { annexTexts } from '../../../../shared/annex/document.ts';
import { readAnnexDocument } from '../../../../shared/annex/document-schema.ts';
import { assembleCatalogue, type Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { renderAnnex } from '../../../../shared/docx/render-annex.ts';
import type { VersionId } from '../../../../shared/domain/ids.ts';
import type { Operation } from '../../../../shared/domain/records.ts';
import { readCase } from '../../../../shared/file-format/read-case.ts';
import { readAnnexState } from '../../../../shared/versions/annex-state.ts';
import { AS_LISTED } from '../../shared/catalogue/upgrade/upgrade-samples.ts';
import { measure, openTestCase, openTestData, type TestCase, type TestData, visibleContent } from './test-data.ts';

/** What is kept, of answers without gaps. */
function complete(content: ReturnType<typeof releaseContent>) {
  if (!('documents' in content)) throw new Error('an answer is not complete');
  return content;
}

const RELEASED = {
  releasedAt: '2026-11-21T20:00:00.000Z',
  catalogueVersion: '2026.1',
  documents: { de: 'Anlage', en: 'Annex' },
};

describe('a released version', () => {
  let test: TestCase;
  let id: VersionId;
  beforeEach(async () => {
    test = await openTestCase();
    id = await test.commands.createVersion(test.operationId, { number: '1.0', date: '2026-11-21' });
  });

  it('keeps its annex, and gives it up only by undo or on purpose', async () => {
    const before = await visibleContent(test.database);
    await test.commands.releaseVersion(id, RELEASED);
    const released = await visibleContent(test.database);
    expect(await test.database.releases.get(id)).toMatchObject({ ...RELEASED, operationId: test.operationId });
    await test.commands.withdrawRelease(id);
    expect(await visibleContent(test.database)).toEqual(before);
    await test.commands.undo();
    expect(await visibleContent(test.database)).toEqual(released);
    await test.commands.undo();
    expect(await visibleContent(test.database)).toEqual(before);
  });

  it('can be released anew after it was withdrawn, with the annex of that moment', async () => {
    await test.commands.releaseVersion(id, RELEASED);
    await test.commands.withdrawRelease(id);
    const documents = { de: 'Neue Anlage', en: 'New annex' };
    await test.commands.releaseVersion(id, { ...RELEASED, documents });
    expect(await test.database.releases.get(id)).toMatchObject({ documents, deleted: false });
    await test.commands.undo();
    expect(await test.database.releases.get(id)).toMatchObject({ documents: RELEASED.documents, deleted: true });
  });

  it('is locked: it is neither changed nor deleted nor released again, but may be moved', async () => {
    await test.commands.releaseVersion(id, RELEASED);
    const before = await visibleContent(test.database);
    const locked = { name: 'CommandProblem', kind: 'locked' };
    await expect(test.commands.updateVersion(id, { number: '1.1' })).rejects.toMatchObject(locked);
    await expect(test.commands.updateVersion(id, { change: 'Anders', order: 3 })).rejects.toMatchObject(locked);
    await expect(test.commands.deleteVersion(id)).rejects.toMatchObject(locked);
    await expect(test.commands.releaseVersion(id, RELEASED)).rejects.toMatchObject(locked);
    expect(await visibleContent(test.database)).toEqual(before);
    await test.commands.updateVersion(id, { order: 3 });
    expect(await test.database.versions.get(id)).toMatchObject({ order: 3 });
  });
});

describe('a version whose Word file has been written', () => {
  let test: TestCase;
  let id: VersionId;
  const locked = { name: 'CommandProblem', kind: 'locked' };
  beforeEach(async () => {
    test = await openTestCase();
    id = await test.commands.createVersion(test.operationId, { number: '1.0', date: '2026-11-21' });
    await test.commands.releaseVersion(id, { ...RELEASED, layout: '{}', choices: '{}', state: '{}' });
    await test.commands.markExported(id, '2026-11-21T20:05:00.000Z');
  });

  it('cannot be made undone, neither by undo nor by taking the release back', async () => {
    const before = await visibleContent(test.database);
    await expect(test.commands.undo()).rejects.toMatchObject(locked);
    await expect(test.commands.withdrawRelease(id)).rejects.toMatchObject(locked);
    await expect(test.commands.setVersionReason(id, 'ZUT-01', 'Umzug')).rejects.toMatchObject(locked);
    expect(await visibleContent(test.database)).toEqual(before);
    expect(await test.database.releases.get(id)).toMatchObject({ layout: '{}', choices: '{}', state: '{}' });
  });

  it('was written when that was done first', async () => {
    await test.commands.markExported(id, '2026-11-22T08:00:00.000Z');
    expect(await test.database.releases.get(id)).toMatchObject({ exportedAt: '2026-11-21T20:05:00.000Z' });
  });

  it('lets what came later be undone', async () => {
    await test.commands.updateOperation(test.operationId, { name: 'Anders' });
    await test.commands.undo();
    expect(await test.database.operations.get(test.operationId)).toMatchObject({ name: 'Lohnabrechnung' });
  });

  it('can be withdrawn with a day and a reason, and keeps its annex', async () => {
    await expect(test.commands.withdrawVersion(id, '2026-11-22', '  ')).rejects.toMatchObject({
      kind: 'invalid',
      field: 'withdrawnReason',
    });
    await expect(test.commands.withdrawVersion(id, '', 'Falsch')).rejects.toMatchObject({ field: 'withdrawnOn' });
    await test.commands.withdrawVersion(id, '2026-11-22', 'Falsche Anschrift');
    expect(await test.database.versions.get(id)).toMatchObject({ withdrawnReason: 'Falsche Anschrift' });
    expect(await test.database.releases.get(id)).toMatchObject({ deleted: false });
    await expect(test.commands.acceptVersion(id, '2026-11-23')).rejects.toMatchObject(locked);
    await test.commands.undo();
    expect(await test.database.versions.get(id)).toMatchObject({ withdrawnOn: '', withdrawnReason: '' });
  });

  it('can be accepted by the other side, which can be taken back', async () => {
    await test.commands.acceptVersion(id, '2026-11-25', 'Frau Beispiel');
    expect(await test.database.versions.get(id)).toMatchObject({
      acceptedOn: '2026-11-25',
      acceptedBy: 'Frau Beispiel',
    });
    await test.commands.acceptVersion(id, '', 'egal');
    expect(await test.database.versions.get(id)).toMatchObject({ acceptedOn: '', acceptedBy: '' });
  });
});

describe('a draft', () => {
  it('is neither accepted nor withdrawn nor marked as written', async () => {
    const { commands, operationId } = await openTestCase();
    const id = await commands.createVersion(operationId, { number: '1.0' });
    const notFound = { kind: 'notFound' };
    await expect(commands.acceptVersion(id, '2026-11-25')).rejects.toMatchObject(notFound);
    await expect(commands.withdrawVersion(id, '2026-11-25', 'Grund')).rejects.toMatchObject(notFound);
    await expect(commands.markExported(id, '2026-11-21T20:05:00Z')).rejects.toMatchObject(notFound);
  });

  it('says per measure why its level is lower', async () => {
    const { commands, database, operationId } = await openTestCase();
    const id = await commands.createVersion(operationId, { number: '1.0' });
    await commands.setVersionReason(id, 'ZUT-01', 'Umzug');
    await commands.setVersionReason(id, 'ZUG-02', 'Ersetzt');
    expect((await database.versions.get(id))?.reasons).toEqual({ 'ZUT-01': 'Umzug', 'ZUG-02': 'Ersetzt' });
    await commands.setVersionReason(id, 'ZUG-02', ' ');
    expect((await database.versions.get(id))?.reasons).toEqual({ 'ZUT-01': 'Umzug' });
    expect((await database.versions.get(id))?.revisions).toHaveProperty(['reasons.ZUG-02']);
  });
});

it('an organisation has versions of an annex of its own, apart from those of its operations', async () => {
  const { commands, database, organisationId, operationId } = await openTestCase();
  await commands.createVersion(operationId, { number: '1.0' });
  const first = await commands.createOrganisationVersion(organisationId, { number: 'A', operationIds: [operationId] });
  const second = await commands.createOrganisationVersion(organisationId, { number: 'B' });
  await commands.releaseVersion(first, RELEASED);
  expect(await database.versions.bulkGet([first, second])).toMatchObject([
    { operationId: '', organisationId, order: 1, operationIds: [operationId] },
    { order: 2 },
  ]);
  expect(await database.releases.where({ organisationId }).toArray()).toMatchObject([{ id: first, operationId: '' }]);
  await expect(commands.createOrganisationVersion(operationId as never, {})).rejects.toMatchObject({
    kind: 'notFound',
  });
});

describe('the annex of a released version', () => {
  const newest = readDeliveredCatalogue();
  const first = assembleCatalogue(readRelease('2026.1'));

  async function openExample(): Promise<TestData & { operation: Operation }> {
    const data = openTestData();
    const read = readCase(new Uint8Array(readFileSync(path.join(CATALOGUE_FOLDER, 'examples/softwarehaus.tomakte'))));
    if (!read.ok) throw new Error('the example cannot be read');
    await data.commands.importCase(read.value.content);
    const [operation] = await data.database.operations.toArray();
    if (!operation) throw new Error('the example has an operation');
    // The layout it names has no table of versions.
    await data.commands.updateOperation(operation.id, { layoutId: '' });
    return { ...data, operation: { ...operation, layoutId: '' } };
  }

  async function documentsNow({ database, operation }: Awaited<ReturnType<typeof openExample>>, catalogue: Catalogue) {
    const records = await readAnnexRecords(database, operation.id);
    const versions = [...(records?.versions ?? [])].sort((one, other) => one.order - other.order);
    const last = versions.at(-1);
    if (!records || !last) throw new Error('the example has an operation with versions');
    return { id: last.id, versions, ...complete(releaseContent(catalogue, records, last, '2026-11-21')), records };
  }

  it('prints the same bytes after an upgrade of the catalogue and changed answers', async () => {
    const test = await openExample();
    const { id, documents } = await documentsNow(test, first);
    const printed = async (json: string) => {
      const annex = readAnnexDocument(json);
      return annex && Buffer.from(await renderAnnex(annex, { pageNumbers: false }));
    };
    await test.commands.releaseVersion(id, { ...RELEASED, documents });
    const before = await printed(documents.de);

    const steps = await upgradeSteps(first, newest, readChanges(), async () => undefined);
    await test.commands.upgradeCatalogue(newest.manifest.id, steps ?? [], AS_LISTED);
    const scope = { kind: 'operation', id: test.operation.id } as const;
    await test.commands.assess(scope, measure('ZUG-02'), { note: 'Seit heute anders.' });

    const kept = (await test.database.releases.get(id))?.documents;
    expect(await printed(kept?.de ?? '')).toEqual(before);
    expect((await documentsNow(test, newest)).documents.de).not.toBe(kept?.de);
  });

  it('stands in both languages, with the rows up to its own', async () => {
    const test = await openExample();
    const { records, versions } = await documentsNow(test, first);
    const [earliest, ...later] = versions;
    if (!earliest) throw new Error('the example has versions');
    const { de, en } = complete(releaseContent(first, records, earliest, '2026-11-21')).documents;
    const [german, english] = [de, en].map(readAnnexDocument);
    expect([german?.language, english?.language]).toEqual(['de', 'en']);
    const words = german ? annexTexts(german) : [];
    expect(words).toContain(earliest.change);
    for (const { change } of later) expect(words).not.toContain(change);
  });

  it('is not made of answers that are not complete: these are named', async () => {
    const test = await openExample();
    const scope = { kind: 'operation', id: test.operation.id } as const;
    await test.commands.setStatus(scope, [measure('ZUT-01')], 'planned');
    await test.commands.setStatus(scope, [measure('ZUT-10')], 'notApplicable');
    const records = await readAnnexRecords(test.database, test.operation.id);
    const [version] = records?.versions ?? [];
    if (!records || !version) throw new Error('the example has an operation with versions');
    expect(releaseContent(first, records, version, '2026-11-21')).toEqual([
      { measureId: 'ZUT-01', target: '-', field: 'plannedFor' },
      { measureId: 'ZUT-10', target: '-', field: 'reason' },
    ]);
  });

  it('keeps layout, choices and what it is compared by', async () => {
    const { state, layout, choices } = await documentsNow(await openExample(), first);
    expect(readAnnexState(state)?.measures.length).toBeGreaterThan(50);
    expect(JSON.parse(layout)).toHaveProperty('chapters');
    expect(JSON.parse(choices)).toMatchObject({ unwanted: [] });
  });

  it('never holds an internal note', async () => {
    const test = await openExample();
    const scope = { kind: 'operation', id: test.operation.id } as const;
    await test.commands.assess(scope, measure('ZUT-01'), { internalNote: 'GEHEIM-77' });
    await test.commands.setStatus(scope, [measure('ZUT-01')], 'implemented');
    const { documents } = await documentsNow(test, first);
    expect(JSON.stringify(documents)).not.toContain('GEHEIM-77');
  });

  it('does not hold answers that an upgrade has laid aside', async () => {
    const test = await openExample();
    const lines = [{ measureId: measure('ZUT-13'), kind: 'withdrawn', answers: 'drop', into: [] } as const];
    await test.commands.assess({ kind: 'operation', id: test.operation.id }, measure('ZUT-13'), { note: 'ALT-4711' });
    const steps = [{ from: first, to: newest, equivalences: lines as never }];
    await test.commands.upgradeCatalogue(newest.manifest.id, steps, AS_LISTED);
    expect(JSON.stringify((await documentsNow(test, newest)).documents)).not.toContain('ALT-4711');
  });
});
