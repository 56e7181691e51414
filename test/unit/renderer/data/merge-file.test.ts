/** Colleagues with data bases of their own pass case files around. */
import { beforeEach, describe, expect, it } from 'vitest';
import { collectCase } from '../../../../renderer/data/collect-case.ts';
import { mergeKey } from '../../../../renderer/data/commands/merge-commands.ts';
import { compareFile } from '../../../../renderer/data/merge/preview-merge.ts';
import type { OrganisationId } from '../../../../shared/domain/ids.ts';
import { readCase } from '../../../../shared/file-format/read-case.ts';
import { writeCase } from '../../../../shared/file-format/write-case.ts';
import type { Decision, Decisions } from '../../../../shared/merge/decide.ts';
import type { MergedRecord } from '../../../../shared/merge/merge-content.ts';
import {
  inOperation,
  measure,
  openTestCase,
  openTestData,
  type TestCase,
  type TestData,
  visibleContent,
} from './test-data.ts';

const LOCK = measure('ZUT-01');
const GATE = measure('ZUT-02');

let anna: TestCase;
let ben: TestData;

/** What `from` would hand over, through a real file. */
async function fileFrom(from: TestData, id: OrganisationId, internalNotes = true) {
  const collected = await collectCase(from.database, [id], { internalNotes });
  const { content, seen, scope } = collected;
  const catalogue = { id: 'c', version: '1' };
  const read = readCase(
    writeCase(content, { producer: 't', createdAt: '2026-03-31T10:00:00Z', catalogue, seen, scope }),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

type Choose = (one: MergedRecord, path: string) => Decision;
const ask: Choose = (_, path) => {
  throw new Error(`nobody should be asked about ${path}`);
};

/** `to` takes in what `from` has; answers how many records changed. */
async function pass(from: TestData, to: TestData, choose: Choose = ask, internalNotes = true): Promise<number> {
  const file = await fileFrom(from, anna.organisationId, internalNotes);
  const { merged, basis } = await compareFile(to.database, file);
  const decisions: Record<string, Decisions> = {};
  for (const one of merged) {
    if (one.conflicts.length === 0) continue;
    decisions[mergeKey(one)] = Object.fromEntries(one.conflicts.map((path) => [path, choose(one, path)]));
  }
  return to.commands.mergeFile({ name: 'Akte', merged, basis, decisions, seen: file.seen });
}

const noteOf = async ({ database }: TestData, id = LOCK) =>
  (await database.assessments.get(`${anna.operationId}/${id}/-`))?.note;

beforeEach(async () => {
  anna = await openTestCase();
  await anna.commands.assess(anna.scope, LOCK, { note: 'Karte' });
  ben = openTestData(1);
  const { content, seen } = await fileFrom(anna, anna.organisationId);
  await ben.commands.importCase(content, seen);
});

describe('passing files back and forth', () => {
  it('joins what the one and the other did, without asking', async () => {
    await anna.commands.assess(anna.scope, LOCK, { note: 'Karte und PIN' });
    await ben.commands.assess(anna.scope, GATE, { note: 'Schleuse' });
    await pass(ben, anna);
    await pass(anna, ben);
    expect([await noteOf(anna), await noteOf(anna, GATE)]).toEqual(['Karte und PIN', 'Schleuse']);
    expect(await visibleContent(ben.database)).toEqual(await visibleContent(anna.database));
  });

  it('changes nothing the second time', async () => {
    await ben.commands.assess(anna.scope, GATE, { note: 'Schleuse' });
    expect(await pass(ben, anna)).toBeGreaterThan(0);
    const entries = await anna.database.log.count();
    expect(await pass(ben, anna)).toBe(0);
    expect(await anna.database.log.count()).toBe(entries);
  });

  it('asks where both changed the same without knowing, and the decision goes to everybody', async () => {
    await anna.commands.assess(anna.scope, LOCK, { note: 'Karte und PIN' });
    await ben.commands.assess(anna.scope, LOCK, { note: 'Transponder' });
    await pass(ben, anna, () => ({ take: 'value', value: 'Karte, PIN und Transponder' }));
    await pass(anna, ben);
    expect(await noteOf(ben)).toBe('Karte, PIN und Transponder');
    expect(await pass(ben, anna)).toBe(0);
  });

  it('passes on that something was to stay as it is', async () => {
    await anna.commands.assess(anna.scope, LOCK, { note: 'Karte und PIN' });
    await ben.commands.assess(anna.scope, LOCK, { note: 'Transponder' });
    await pass(ben, anna, () => ({ take: 'mine' }));
    await pass(anna, ben);
    expect(await noteOf(ben)).toBe('Karte und PIN');
  });

  it('asks about the deletion of an operation with which somebody went on', async () => {
    await anna.commands.deleteOperation(anna.operationId);
    await ben.commands.assess(anna.scope, GATE, { note: 'Schleuse' });
    const asked: string[] = [];
    await pass(anna, ben, (one, path) => {
      asked.push(`${one.table} ${path}`);
      return { take: 'mine' };
    });
    expect(asked).toEqual(['operations deleted']);
    await pass(ben, anna);
    expect((await anna.database.operations.get(anna.operationId))?.deleted).toBe(false);
    expect(await noteOf(anna, GATE)).toBe('Schleuse');
  });

  it('brings over deletions of what nobody went on with', async () => {
    const site = await anna.commands.createSite(anna.organisationId, { name: 'Büro' });
    await pass(anna, ben);
    await ben.commands.deleteSite(site);
    await pass(ben, anna);
    expect((await anna.database.sites.get(site))?.deleted).toBe(true);
  });

  it('loses no internal note of somebody who keeps it back', async () => {
    await anna.commands.assess(anna.scope, LOCK, { internalNote: 'Angebot liegt vor' });
    await pass(anna, ben, ask, false);
    await ben.commands.assess(anna.scope, LOCK, { internalNote: 'Frist Mai' });
    const asked: string[] = [];
    await pass(ben, anna, (_, path) => {
      asked.push(path);
      return { take: 'mine' };
    });
    expect(asked).toEqual(['internalNote']);
  });

  it('asks before what was for internal eyes only gives way to a colleague who never saw it', async () => {
    await anna.commands.assess(anna.scope, LOCK, { note: 'Nur wir wissen das', internalOnly: true });
    await pass(anna, ben, ask, false);
    await ben.commands.assess(anna.scope, LOCK, { note: 'Transponder' });
    await anna.commands.assess(anna.scope, LOCK, { internalOnly: false });
    const asked: string[] = [];
    await pass(ben, anna, (_, path) => {
      asked.push(path);
      return { take: 'mine' };
    });
    expect(asked).toContain('note');
  });

  it('asks likewise where the mark is undone, and where it was that of the organisation', async () => {
    const house = { kind: 'organisation', id: anna.organisationId } as const;
    await anna.commands.assess(anna.scope, LOCK, { note: 'Nur wir wissen das' });
    await anna.commands.assess(anna.scope, GATE, { note: 'Auch das nicht' });
    await anna.commands.assess(house, GATE, { internalOnly: true });
    await anna.commands.assess(anna.scope, LOCK, { internalOnly: true });
    await pass(anna, ben, ask, false);
    await ben.commands.assess(anna.scope, LOCK, { note: 'Transponder' });
    await ben.commands.assess(anna.scope, GATE, { note: 'Schleuse' });
    await anna.commands.undo();
    await anna.commands.assess(house, GATE, { internalOnly: false });
    const asked: string[] = [];
    await pass(ben, anna, (one, path) => {
      asked.push(`${one.id} ${path}`);
      return { take: 'mine' };
    });
    expect(asked).toContain(`${anna.operationId}/${LOCK}/- note`);
    expect(asked).toContain(`${anna.operationId}/${GATE}/- note`);
  });

  it('asks likewise where the colleague took the mark away', async () => {
    await anna.commands.assess(anna.scope, GATE, { note: 'Nur wir wissen das', internalOnly: true });
    await pass(anna, ben, ask, false);
    await ben.commands.assess(anna.scope, GATE, { internalOnly: false });
    await pass(ben, anna, () => ({ take: 'theirs' }));
    await ben.commands.assess(anna.scope, GATE, { note: 'Transponder' });
    const asked: string[] = [];
    await pass(ben, anna, (_, path) => {
      asked.push(path);
      return { take: 'mine' };
    });
    expect(asked).toEqual(['note']);
  });

  it('asks nobody about the annex of an organisation that one of them released and handed out', async () => {
    const id = await anna.commands.createOrganisationVersion(anna.organisationId, { number: '1.0' });
    await anna.commands.releaseVersion(id, {
      releasedAt: '2026-03-31T10:00:00Z',
      catalogueVersion: '1',
      documents: { de: '{}', en: '' },
    });
    await pass(anna, ben);
    await anna.commands.markExported(id, '2026-03-31T10:00:00Z');
    await pass(anna, ben);
    expect((await ben.database.releases.get(id))?.exportedAt).not.toBe('');
  });

  it('asks about the deletion of an organisation for which somebody made a version', async () => {
    await anna.commands.createOrganisationVersion(anna.organisationId, { number: '1.0' });
    await ben.commands.deleteOrganisation(anna.organisationId);
    const asked: string[] = [];
    await pass(ben, anna, (one, path) => {
      asked.push(`${one.table} ${path}`);
      return { take: 'mine' };
    });
    expect(asked).toContain('organisations deleted');
  });

  it('works for three who pass files around in a ring', async () => {
    const cleo = openTestData(2);
    const { content, seen } = await fileFrom(anna, anna.organisationId);
    await cleo.commands.importCase(content, seen);
    await anna.commands.assess(anna.scope, LOCK, { condition: 'wo unterstützt' });
    await ben.commands.assess(anna.scope, LOCK, { note: 'Transponder' });
    await cleo.commands.assess(anna.scope, GATE, { note: 'Schleuse' });
    for (const [from, to] of [
      [anna, ben],
      [ben, cleo],
      [cleo, anna],
      [anna, ben],
    ] as const)
      await pass(from, to);
    const all = [
      await visibleContent(anna.database),
      await visibleContent(ben.database),
      await visibleContent(cleo.database),
    ];
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
    expect(await noteOf(anna)).toBe('Transponder');
  });
});

describe('a merge', () => {
  it('is one step, taken back as a whole, and done again', async () => {
    await ben.commands.assess(anna.scope, LOCK, { note: 'Transponder' });
    await ben.commands.createSite(anna.organisationId, { name: 'Lager' });
    const before = await visibleContent(anna.database);
    await pass(ben, anna);
    const after = await visibleContent(anna.database);
    expect(after).not.toEqual(before);
    await anna.commands.undo();
    expect(await visibleContent(anna.database)).toEqual(before);
    await anna.commands.redo();
    expect(await visibleContent(anna.database)).toEqual(after);
  });

  it('never gives out a revision again that a file knows already, be there nothing else in it', async () => {
    const file = await fileFrom(anna, anna.organisationId);
    const note = file.content.assessments.find(({ measureId }) => measureId === LOCK);
    const [replica] = note?.revisions.note ?? [];
    if (!note || !replica) throw new Error('no note');
    note.revisions = { ...note.revisions, note: [replica, 900] };
    const { merged, basis } = await compareFile(anna.database, file);
    expect(await anna.commands.mergeFile({ name: 'Akte', merged, basis, decisions: {}, seen: file.seen })).toBe(0);
    await anna.commands.assess(anna.scope, GATE, { note: 'Schleuse' });
    const after = await anna.database.assessments.get(`${anna.operationId}/${GATE}/-`);
    expect(after?.revisions.note).toEqual([replica, 901]);
  });

  it('is refused when something here has changed since it was worked out, and then changes nothing', async () => {
    await ben.commands.assess(anna.scope, LOCK, { note: 'Transponder' });
    const file = await fileFrom(ben, anna.organisationId);
    const { merged, basis } = await compareFile(anna.database, file);
    await anna.commands.assess(anna.scope, LOCK, { note: 'Karte und PIN' });
    const before = await visibleContent(anna.database);
    const merging = anna.commands.mergeFile({ name: 'Akte', merged, basis, decisions: {}, seen: file.seen });
    await expect(merging).rejects.toMatchObject({ kind: 'outdated' });
    expect(await visibleContent(anna.database)).toEqual(before);
  });

  it('leaves out what is not wanted, and scopes that are to wait come again', async () => {
    await ben.commands.createSite(anna.organisationId, { name: 'Lager' });
    await ben.commands.assess(anna.scope, LOCK, { note: 'Transponder' });
    const file = await fileFrom(ben, anna.organisationId);
    const { merged, basis } = await compareFile(anna.database, file);
    const site = merged.find(({ table, isNew }) => table === 'sites' && isNew);
    if (!site) throw new Error('no site');
    await anna.commands.mergeFile({
      name: 'Akte',
      merged,
      basis,
      decisions: {},
      seen: file.seen,
      leftOut: new Set([mergeKey(site)]),
      waiting: new Set([anna.operationId]),
    });
    expect([await anna.database.sites.count(), await noteOf(anna)]).toEqual([0, 'Karte']);
    expect(await pass(ben, anna)).toBeGreaterThan(0);
    expect([await anna.database.sites.count(), await noteOf(anna)]).toEqual([1, 'Transponder']);
  });

  it('takes in a new operation of a colleague with everything in it', async () => {
    const id = await ben.commands.createOperation(anna.organisationId, { name: 'Support' });
    await ben.commands.assess(inOperation(id), LOCK, { note: 'Neu' });
    await pass(ben, anna);
    expect((await anna.database.operations.get(id))?.name).toBe('Support');
    expect((await anna.database.assessments.get(`${id}/${LOCK}/-`))?.note).toBe('Neu');
  });
});
