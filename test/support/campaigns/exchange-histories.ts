/**
 * Colleagues with data bases of their own who edit, undo and pass case files around: everything goes through real files and
 * commands. What really happened to some fields is kept beside them, independently of revisions.
 */
import fc from 'fast-check';
import { expect } from 'vitest';
import { collectCase } from '../../../renderer/data/collect-case.ts';
import { mergeKey } from '../../../renderer/data/commands/merge-commands.ts';
import { compareFile } from '../../../renderer/data/merge/preview-merge.ts';
import type { Assessment, Scope } from '../../../shared/domain/records.ts';
import { readCase } from '../../../shared/file-format/read-case.ts';
import { writeCase } from '../../../shared/file-format/write-case.ts';
import type { Decisions } from '../../../shared/merge/decide.ts';
import {
  measure,
  openTestCase,
  openTestData,
  type TestCase,
  type TestData,
  visibleContent,
} from '../../unit/renderer/data/test-data.ts';
import type { Campaign } from './campaign.ts';

const MEASURES = [measure('ZUT-01'), measure('ZUT-02')] as const;
const TEXTS = ['', 'Karte', 'Transponder', 'Schleuse'];
const ORIGINAL = { de: 'Zutritt', en: 'Premises' };

/** Edits that a field knows of. Two people who wrote the same are taken for one. */
type Past = ReadonlySet<number>;
type Pasts = ReadonlyMap<string, Past>;

interface Person extends TestData {
  pasts: Pasts;
  /** Before and after each command that can be undone. */
  undoable: { before: Pasts; after: Pasts }[];
  undone: { before: Pasts; after: Pasts }[];
}

const WHAT = ['note', 'house', 'reword', 'site', 'siteGone', 'own', 'ownTitle', 'ownGone', 'undo', 'redo'] as const;
type Step =
  | { kind: 'edit'; who: number; what: (typeof WHAT)[number]; where: number; value: number }
  | { kind: 'send'; who: number; to: number; take: 'mine' | 'theirs'; internalNotes: boolean };

const steps = (people: number): fc.Arbitrary<Step[]> => {
  const someone = fc.nat({ max: people - 1 });
  const edit = fc.record({
    kind: fc.constant('edit' as const),
    who: someone,
    what: fc.constantFrom('note' as const, 'note' as const, ...WHAT),
    where: fc.nat({ max: 1 }),
    value: fc.nat({ max: TEXTS.length - 1 }),
  });
  const send = fc.record({
    kind: fc.constant('send' as const),
    who: someone,
    to: someone,
    take: fc.constantFrom('mine' as const, 'theirs' as const),
    internalNotes: fc.boolean(),
  });
  return fc.array(fc.oneof({ arbitrary: edit, weight: 2 }, send), { maxLength: 14 });
};

const histories = fc
  .integer({ min: 2, max: 3 })
  .chain((people) => fc.record({ people: fc.constant(people), steps: steps(people) }));

export const exchangeHistories: Campaign = {
  name: 'exchange-histories',
  properties: [
    {
      name: 'whole installations that edit, undo and pass files around lose nothing and end alike',
      property: fc.asyncProperty(histories, async (history) => {
        await play(history);
      }) as fc.IRawProperty<unknown>,
      sample: 5,
      runs: 300,
    },
  ],
};

async function play({ people, steps: done }: { people: number; steps: Step[] }): Promise<void> {
  const test = await openTestCase();
  await test.commands.setStatus(test.scope, [...MEASURES], 'implemented');
  await test.commands.assess(test.scope, MEASURES[0], { note: 'Beginn' });
  const all: Person[] = [test, ...Array.from({ length: people - 1 }, (_, index) => openTestData(index + 1))].map(
    (data) => ({ ...data, pasts: new Map(), undoable: [], undone: [] }),
  );
  const begun = await fileFrom(test, test, true);
  for (const one of all.slice(1)) await one.commands.importCase(begun.content, begun.seen);
  for (const step of done) {
    const who = all[step.who] as Person;
    if (step.kind === 'edit') await edit(test, who, step);
    else if (step.to !== step.who) await send(test, who, all[step.to] as Person, step.take, step.internalNotes);
  }
  await settle(test, all);
  for (const one of all) one.database.close();
}

/** One round of files to the first person and back decides everything; then all are at rest and alike. */
async function settle(test: TestCase, all: readonly Person[]): Promise<void> {
  const [first, ...others] = all as [Person, ...Person[]];
  for (const other of others) await send(test, other, first, 'theirs', true);
  for (const other of others) await send(test, first, other, 'theirs', true);
  for (const other of others) await send(test, other, first, 'theirs', true);
  for (const from of all) {
    for (const to of all) {
      if (from !== to) expect(await send(test, from, to, 'theirs', true), 'changes at rest').toBe(0);
    }
  }
  const content = await shared(first);
  for (const other of others) expect(await shared(other)).toEqual(content);
}

/** Own measures that nobody has answered travel with the house catalogue, not with a case. */
async function shared({ database }: TestData) {
  const content = await visibleContent(database);
  const answered = new Set((content.assessments as Assessment[]).map(({ measureId }): string => measureId));
  return { ...content, ownMeasures: (content.ownMeasures as { id: string }[]).filter(({ id }) => answered.has(id)) };
}

let edits = 0;

async function edit(test: TestCase, who: Person, step: Extract<Step, { kind: 'edit' }>): Promise<void> {
  // What the history began with stays.
  if (step.what === 'undo' && who.undoable.length === 0) return;
  const before = await tracked(test, who);
  const pasts = who.pasts;
  const sequence = await newest(who);
  const history = step.what === 'undo' ? who.undoable.pop() : step.what === 'redo' ? who.undone.pop() : undefined;
  await act(test, who, step);
  const after = await tracked(test, who);
  const changed = [...after].filter(([key, value]) => value !== before.get(key)).map(([key]) => key);
  if (history && step.what === 'undo') {
    who.pasts = withEdit(history.before, pasts, changed);
    who.undone.push(history);
  } else if (history) {
    who.pasts = withEdit(history.after, pasts, changed);
    who.undoable.push(history);
  } else if (step.what !== 'redo') {
    who.pasts = withEdit(pasts, pasts, changed);
    await noteCommands(who, sequence, pasts);
  }
}

/** What was known of a field that is written, and a new edit. Own edits are never forgotten by undoing. */
function withEdit(base: Pasts, now: Pasts, changed: readonly string[]): Pasts {
  const result = new Map(base);
  for (const key of changed) {
    edits += 1;
    result.set(key, new Set([...(base.get(key) ?? []), ...ownOf(now.get(key)), edits]));
  }
  return result;
}

/** Edits made by anybody are numbered; what was written here before an undo stays known here. */
const ownOf = (past: Past = new Set()): Past => past;

async function act(test: TestCase, { commands, database }: Person, step: Extract<Step, { kind: 'edit' }>) {
  const { what, where, value } = step;
  const text = TEXTS[value] ?? '';
  const house: Scope = { kind: 'organisation', id: test.organisationId };
  const id = MEASURES[where] as Assessment['measureId'];
  if (what === 'undo' || what === 'redo') return commands[what]();
  if (what === 'note') return commands.assess(test.scope, id, { note: text });
  if (what === 'house') return commands.assess(house, id, { condition: text });
  if (what === 'reword') return commands.rewordMeasure(id, 'title', { text: { de: `${text}!` }, original: ORIGINAL });
  if (what === 'site') return commands.createSite(test.organisationId, { name: text }, test.operationId);
  if (what === 'siteGone') {
    const [site] = await database.sites.filter(({ deleted }) => !deleted).toArray();
    return site && commands.deleteSite(site.id);
  }
  const [own] = await database.ownMeasures.filter(({ deleted }) => !deleted).toArray();
  if (what === 'own') {
    const made = await commands.createOwnMeasure('', { areaId: 'zut' as never, title: { de: text, en: text } });
    return commands.setStatus(test.scope, [made], 'implemented');
  }
  if (own && what === 'ownTitle') return commands.updateOwnMeasure(own.id, { title: { de: `${text}?`, en: text } });
  return own && what === 'ownGone' ? commands.deleteOwnMeasure(own.id) : undefined;
}

async function fileFrom({ database }: TestData, { organisationId }: TestCase, internalNotes: boolean) {
  const { content, seen, scope } = await collectCase(database, [organisationId], { internalNotes });
  const head = { producer: 't', createdAt: '2026-03-31T10:00:00Z', catalogue: { id: 'c', version: '1' } };
  const read = readCase(writeCase(content, { ...head, seen, scope }));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** Answers how many records changed. */
async function send(test: TestCase, from: Person, to: Person, take: 'mine' | 'theirs', internalNotes: boolean) {
  const file = await fileFrom(from, test, internalNotes);
  const { merged, basis } = await compareFile(to.database, file);
  const decisions: Record<string, Decisions> = {};
  const asked = new Set<string>();
  for (const one of merged) {
    if (one.conflicts.length === 0) continue;
    decisions[mergeKey(one)] = Object.fromEntries(one.conflicts.map((path) => [path, { take }]));
    for (const path of one.conflicts) asked.add(`${one.id} ${path}`);
  }
  const [mine, theirs] = [await tracked(test, to), await tracked(test, from)];
  const sequence = await newest(to);
  const count = await to.commands.mergeFile({ name: 'Akte', merged, basis, decisions, seen: file.seen });
  const after = await tracked(test, to);
  const pasts = new Map(to.pasts);
  for (const key of after.keys()) {
    const [here, there] = [to.pasts.get(key) ?? new Set<number>(), from.pasts.get(key) ?? new Set<number>()];
    checkField(key, { here, there, isAsked: asked.has(key) }, [mine.get(key), theirs.get(key), after.get(key)]);
    if (asked.has(key)) edits += 1;
    pasts.set(key, new Set([...here, ...there, ...(asked.has(key) ? [edits] : [])]));
  }
  const before = to.pasts;
  to.pasts = pasts;
  await noteCommands(to, sequence, before);
  return count;
}

/** Whoever knew the other's edits holds; where both wrote, somebody is asked, or both wrote the same. */
function checkField(
  key: string,
  { here, there, isAsked }: { here: Past; there: Past; isAsked: boolean },
  [mine, theirs, after]: (string | undefined)[],
): void {
  if (isAsked || mine === theirs) return;
  const [theyKnew, iKnew] = [includes(there, here), includes(here, there)];
  if (theyKnew && !iKnew) expect(after, `${key}: the colleague knew what was here`).toBe(theirs);
  if (iKnew && !theyKnew) expect(after, `${key}: what the colleague has is known here`).toBe(mine);
  if (!iKnew && !theyKnew)
    expect([mine, theirs, after], `${key}: both wrote, and nobody was asked`).toEqual('a question');
}

const includes = (all: Past, some: Past): boolean => [...some].every((one) => all.has(one));

/** The fields whose past is kept, by the id of their record and their path. */
async function tracked({ operationId }: TestCase, { database }: TestData): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const id of MEASURES) {
    const key = `${operationId}/${id}/-`;
    found.set(`${key} note`, (await database.assessments.get(key))?.note ?? '');
  }
  return found;
}

/** Commands since then can be undone. */
async function noteCommands(who: Person, since: number, before: Pasts): Promise<void> {
  const count = (await newest(who)) - since;
  for (let index = 0; index < count; index += 1) who.undoable.push({ before, after: who.pasts });
  if (count > 0) who.undone = [];
}

/** Place of the newest command in the history. */
const newest = async ({ database }: TestData): Promise<number> =>
  ((await database.meta.get('engine')) as { position: number } | undefined)?.position ?? 0;
