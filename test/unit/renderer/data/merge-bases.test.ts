/** What both sides of a merge last had in common: remembered with each file, proposed from, never handed out. */
import { beforeEach, describe, expect, it } from 'vitest';
import { collectCase } from '../../../../renderer/data/collect-case.ts';
import { mergeKey } from '../../../../renderer/data/commands/merge-commands.ts';
import { rememberSent } from '../../../../renderer/data/merge/merge-bases.ts';
import { compareFile } from '../../../../renderer/data/merge/preview-merge.ts';
import { without } from '../../../../renderer/data/purge/without.ts';
import { writeCase } from '../../../../shared/file-format/write-case.ts';
import type { Decision, Decisions } from '../../../../shared/merge/decide.ts';
import { proposalOf } from '../../../../shared/merge/proposal.ts';
import { measure, openTestCase, openTestData, type TestCase, type TestData } from './test-data.ts';

const LOCK = measure('ZUT-01');

let anna: TestCase;
let ben: TestData;
let carl: TestData;

/** Files between colleagues; whoever writes one remembers it. */
async function fileFrom(from: TestData, internalNotes = true) {
  const file = await collectCase(from.database, [anna.organisationId], { internalNotes });
  await rememberSent(from.database, file);
  return file;
}

type Choose = (bases: Readonly<Record<string, unknown>> | undefined, path: string) => Decision;
const theirs: Choose = () => ({ take: 'theirs' });

async function pass(from: TestData, to: TestData, choose: Choose = theirs, internalNotes = true): Promise<void> {
  const { content, seen } = await fileFrom(from, internalNotes);
  const comparison = await compareFile(to.database, { content, seen });
  const decisions: Record<string, Decisions> = {};
  for (const { conflicts, bases, ...one } of comparison.merged) {
    decisions[mergeKey(one)] = Object.fromEntries(conflicts.map((path) => [path, choose(bases, path)]));
  }
  await to.commands.mergeFile({ name: 'Akte', ...comparison, decisions, seen });
}

/** What is proposed to whoever opens the file of somebody else, by path. */
async function basesAt(to: TestData, from: TestData) {
  const { content, seen } = await collectCase(from.database, [anna.organisationId], { internalNotes: true });
  const { merged } = await compareFile(to.database, { content, seen });
  return merged.flatMap(({ conflicts, bases }) => conflicts.map((path) => bases?.[path]));
}

const note = (who: TestData, text: string) => who.commands.assess(anna.scope, LOCK, { note: text });

beforeEach(async () => {
  anna = await openTestCase();
  await note(anna, 'Karte am Tor');
  ben = openTestData(1);
  carl = openTestData(2);
  const { content, seen } = await fileFrom(anna);
  await ben.commands.importCase(content, seen);
  await carl.commands.importCase(content, seen);
});

describe('what both began with', () => {
  it('is known after a file was taken in, to who sent it and to who opened it', async () => {
    await note(anna, 'Karte und PIN am Tor');
    await note(ben, 'Karte am Tor und Pförtner');
    expect(await basesAt(anna, ben)).toEqual(['Karte am Tor']);
    expect(await basesAt(ben, anna)).toEqual(['Karte am Tor']);
    await pass(ben, anna, (bases) => {
      const proposal = proposalOf('words', bases?.note, 'Karte und PIN am Tor', 'Karte am Tor und Pförtner');
      expect(proposal.isClear).toBe(true);
      return { take: 'value', value: proposal.value };
    });
    expect((await anna.database.assessments.get(`${anna.operationId}/${LOCK}/-`))?.note).toBe(
      'Karte und PIN am Tor und Pförtner',
    );
  });

  it('moves on with every merge', async () => {
    await note(ben, 'Chip am Tor');
    await pass(ben, anna);
    await note(anna, 'Chip und PIN am Tor');
    await note(ben, 'Chip am Haupttor');
    expect(await basesAt(anna, ben)).toEqual(['Chip am Tor']);
    expect(await basesAt(ben, anna)).toEqual(['Chip am Tor']);
  });

  it('is what a third one still knows, when two have gone on without', async () => {
    await note(anna, 'Chip am Tor');
    await pass(anna, ben);
    await note(anna, 'Chip am Haupttor');
    await note(carl, 'Karte am Nebentor');
    expect(await basesAt(anna, carl)).toEqual(['Karte am Tor']);
    expect(await basesAt(carl, anna)).toEqual(['Karte am Tor']);
  });

  it('is not a text that only one of the two knows', async () => {
    await anna.database.mergeBases.clear();
    await note(anna, 'Chip am Tor');
    await fileFrom(anna);
    await note(anna, 'Chip');
    await note(ben, 'PIN');
    expect(await basesAt(anna, ben)).toEqual([undefined]);
  });

  it('is not what an undone merge had brought', async () => {
    await note(anna, 'Chip am Tor');
    await note(ben, 'PIN am Tor');
    await pass(ben, anna);
    await anna.commands.undo();
    expect(await basesAt(anna, ben)).not.toContain('PIN am Tor');
  });

  it('never decides: what only one side changed is taken as ever, without asking', async () => {
    await note(ben, 'PIN');
    await pass(ben, anna, () => {
      throw new Error('nobody should be asked');
    });
    expect((await anna.database.assessments.get(`${anna.operationId}/${LOCK}/-`))?.note).toBe('PIN');
  });

  it('holds for lists, too', async () => {
    const person = (name: string) => ({ side: 'client' as const, name, function: '', contact: '' });
    await anna.commands.updateOperation(anna.operationId, { contacts: [person('Kern'), person('Alt')] });
    await pass(anna, ben);
    await anna.commands.updateOperation(anna.operationId, { contacts: [person('Kern')] });
    await ben.commands.updateOperation(anna.operationId, { contacts: [person('Kern'), person('Alt'), person('Neu')] });
    const [base] = await basesAt(anna, ben);
    const proposal = proposalOf('list', base, [person('Kern')], [person('Kern'), person('Alt'), person('Neu')]);
    expect(proposal).toEqual({ value: [person('Kern'), person('Neu')], isClear: true });
  });
});

describe('what is remembered', () => {
  it('is texts and lists that somebody wrote, each once, and of no more than three files', async () => {
    const rows = await anna.database.mergeBases.toArray();
    expect(rows.map(({ id }) => id)).toEqual([`assessments/${anna.operationId}/${LOCK}/-/note`]);
    for (const text of ['a', 'b', 'c', 'd', 'e']) {
      await note(anna, text);
      await fileFrom(anna);
    }
    const [row] = await anna.database.mergeBases.toArray();
    expect([row?.text, row?.older?.map(({ text }) => text)]).toEqual(['e', ['d', 'c']]);
  });

  it('is not written by a tick', async () => {
    const before = await anna.database.mergeBases.toArray();
    await anna.commands.setStatus(anna.scope, [LOCK], 'implemented');
    await note(anna, 'PIN');
    expect(await anna.database.mergeBases.toArray()).toEqual(before);
  });

  it('goes with its operation when that is removed for good', async () => {
    const rows = { mergeBases: await anna.database.mergeBases.toArray() };
    const { tables } = without(rows, [{ table: 'operations', id: anna.operationId }]);
    expect([rows.mergeBases.length, tables.mergeBases]).toEqual([1, []]);
  });

  it('is never in a file: not an internal note, not a text that has been taken out since', async () => {
    await anna.commands.assess(anna.scope, LOCK, { internalNote: 'Angebot liegt vor', note: 'Geheimer Gang' });
    await pass(anna, ben);
    await anna.commands.assess(anna.scope, LOCK, { internalNote: '', note: '' });
    await ben.commands.assess(anna.scope, LOCK, { note: '' });
    for (const who of [anna, ben]) {
      expect(JSON.stringify(await who.database.mergeBases.toArray())).toContain('Angebot liegt vor');
      const { content, seen, scope } = await fileFrom(who, false);
      const bytes = writeCase(content, {
        producer: 't',
        createdAt: '2026-03-31T10:00:00Z',
        catalogue: { id: 'c', version: '1' },
        seen,
        scope,
      });
      expect(new TextDecoder().decode(bytes)).not.toMatch(/Angebot liegt vor|Geheimer Gang/);
    }
  });

  it('of an internal note is no base for somebody whose files hold such notes back', async () => {
    await anna.commands.assess(anna.scope, LOCK, { internalNote: 'Frist Mai' });
    await pass(anna, ben, theirs, false);
    await anna.commands.assess(anna.scope, LOCK, { internalNote: 'Frist Juni' });
    await ben.commands.assess(anna.scope, LOCK, { internalNote: 'Angebot' });
    expect(await basesAt(anna, ben)).toEqual([undefined]);
  });
});
