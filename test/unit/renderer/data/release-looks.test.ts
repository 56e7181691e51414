/** Released versions keep the design and letterhead of their time. */
import { beforeEach, describe, expect, it } from 'vitest';
import { collectCase } from '../../../../renderer/data/collect-case.ts';
import { compareFile } from '../../../../renderer/data/merge/preview-merge.ts';
import type { VersionId } from '../../../../shared/domain/ids.ts';
import { forOutsiders } from '../../../../shared/domain/outsider-case.ts';
import { readCase } from '../../../../shared/file-format/read-case.ts';
import { writeCase } from '../../../../shared/file-format/write-case.ts';
import { openTestCase, openTestData, type TestCase, type TestData } from './test-data.ts';

const RELEASED = {
  releasedAt: '2026-11-22T20:00:00.000Z',
  catalogueVersion: '2026.1',
  documents: { de: 'Anlage', en: 'Annex' },
};

let test: TestCase;
let [first, second]: VersionId[] = [];
beforeEach(async () => {
  test = await openTestCase();
  first = await test.commands.createVersion(test.operationId, { number: '1.0', date: '2026-11-21' });
  second = await test.commands.createVersion(test.operationId, { number: '2.0', date: '2026-11-22' });
});

const release = (id: VersionId | undefined) => test.commands.releaseVersion(id as VersionId, RELEASED);
const lookOf = async (id: VersionId | undefined) => {
  const stored = await test.database.releases.get(id as VersionId);
  return stored && test.database.annexLooks.get(stored.lookId as never);
};

describe('the look of a released version', () => {
  it('is that of the moment, whatever is chosen later', async () => {
    await test.commands.setAnnexDesign(test.organisationId, {
      accent: '#0b6e4f',
      letterhead: 'AAAA',
      letterheadName: 'a.docx',
    });
    await release(first);
    await test.commands.setAnnexDesign(test.organisationId, { accent: '#9b1c31', letterhead: '', letterheadName: '' });
    expect(await lookOf(first)).toMatchObject({ accent: '#0b6e4f', letterhead: 'AAAA', letterheadName: 'a.docx' });
  });

  it('is kept as delivered, too: a letterhead that comes later changes nothing', async () => {
    await release(first);
    await test.commands.setAnnexDesign(test.organisationId, { letterhead: 'AAAA', letterheadName: 'a.docx' });
    expect(await lookOf(first)).toMatchObject({ accent: '', letterhead: '' });
  });

  it('is stored once for all that look alike', async () => {
    await release(first);
    await release(second);
    expect(await test.database.annexLooks.count()).toBe(1);
    await test.commands.setAnnexDesign(test.organisationId, { accent: '#0b6e4f' });
    const third = await test.commands.createVersion(test.operationId, { number: '3.0', date: '2026-11-23' });
    await release(third);
    expect(await test.database.annexLooks.count()).toBe(2);
  });

  it('stays when the release is undone, for others may name it, and comes back with redo', async () => {
    await release(first);
    const look = await lookOf(first);
    await test.commands.undo();
    expect(await test.database.annexLooks.get(look?.id as never)).toEqual(look);
    await test.commands.redo();
    expect(await lookOf(first)).toEqual(look);
  });

  it('is the same record for colleagues who release alike, so that merging never asks', async () => {
    await release(first);
    const mine = await test.database.annexLooks.toArray();
    await test.commands.withdrawRelease(first as VersionId);
    await release(first);
    expect(await test.database.annexLooks.toArray()).toEqual(mine);
    expect(mine[0]?.revisions).toEqual({});
  });

  it('travels in a file and joins without a question, though both sides have stored it', async () => {
    await test.commands.setAnnexDesign(test.organisationId, { accent: '#0b6e4f' });
    const ben = openTestData();
    await pass(test, ben);
    await release(first);
    await ben.commands.releaseVersion(second as VersionId, RELEASED);
    await pass(test, ben);
    await pass(ben, test);
    for (const { database } of [test, ben]) {
      const looks = await database.annexLooks.toArray();
      expect(looks.map(({ accent }) => accent)).toEqual(['#0b6e4f']);
      const named = (await database.releases.toArray()).map(({ lookId }) => lookId);
      expect(new Set(named)).toEqual(new Set([looks[0]?.id]));
    }
  });

  it('stays inside when a file is for people outside', async () => {
    await test.commands.setAnnexDesign(test.organisationId, { letterhead: 'AAAA', letterheadName: 'geheim.docx' });
    await release(first);
    const { content } = await collectCase(test.database, [test.organisationId], { internalNotes: false });
    expect(content.annexLooks).toHaveLength(1);
    expect(JSON.stringify(forOutsiders(content))).not.toMatch(/AAAA|geheim/);
  });
});

/** `to` takes in what `from` has, through a real file; nobody is asked. */
async function pass(from: TestData, to: TestData): Promise<void> {
  const { content, seen, scope } = await collectCase(from.database, [test.organisationId], { internalNotes: true });
  const catalogue = { id: 'c', version: '1' };
  const read = readCase(
    writeCase(content, { producer: 't', createdAt: '2026-03-31T10:00:00Z', catalogue, seen, scope }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const { merged, basis } = await compareFile(to.database, read.value);
  expect(merged.flatMap(({ conflicts }) => conflicts)).toEqual([]);
  await to.commands.mergeFile({ name: 'Akte', merged, basis, decisions: {}, seen: read.value.seen });
}
