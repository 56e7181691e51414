/** Two people with the same house catalogue: what they did to different parts joins, what they did to the same part is asked about. */
import { beforeEach, describe, expect, it } from 'vitest';
import { collectHouse } from '../../../../renderer/data/collect-case.ts';
import type { Commands } from '../../../../renderer/data/commands/commands.ts';
import { loadDeliveredCatalogue } from '../../../../renderer/data/delivered-catalogue.ts';
import { deliveredLayouts } from '../../../../renderer/data/delivered-layouts.ts';
import { rememberSent } from '../../../../renderer/data/merge/merge-bases.ts';
import { compareFile } from '../../../../renderer/data/merge/preview-merge.ts';
import type { Layout } from '../../../../shared/domain/layout.ts';
import type { FileTable } from '../../../../shared/domain/records.ts';
import { proposalOf } from '../../../../shared/merge/proposal.ts';
import { group, measure, openTestData, type TestData } from './test-data.ts';

const [standardLayout, otherLayout] = deliveredLayouts() as [Layout, Layout];

const LOCK = measure('ZUT-01');
const GATE = measure('ZUT-02');
const catalogue = loadDeliveredCatalogue();
const source = catalogue.scheme('b' as never);
if (!source) throw new Error('the catalogue has changed');
const both = (text: string) => ({ de: text, en: text });

let anna: TestData;
let ben: TestData;

async function send(from: TestData) {
  const { content, seen } = await collectHouse(from.database);
  await rememberSent(from.database, { content, scope: {} });
  return { content, seen };
}

/** Anna takes in what Ben did; answers what she is asked about. */
async function askedOf(): Promise<string[]> {
  const { content, seen } = await send(ben);
  const comparison = await compareFile(anna.database, { content, seen });
  const asked = comparison.merged.flatMap(({ table, conflicts }) => conflicts.map((path) => `${table} ${path}`));
  if (asked.length === 0) await anna.commands.mergeFile({ name: 'Haus', ...comparison, decisions: {}, seen });
  return asked;
}

const rows = async (table: FileTable) =>
  (await anna.database[table].toArray()) as unknown as Readonly<Record<string, unknown>>[];

interface Part {
  /** What both begin with; answers the id of it. */
  begin: (commands: Commands) => Promise<unknown>;
  mine: (commands: Commands, id: never) => Promise<unknown>;
  /** To another part of it. */
  other: (commands: Commands, id: never) => Promise<unknown>;
  /** To the same part. */
  same: (commands: Commands, id: never) => Promise<unknown>;
  question: string;
  table: FileTable;
  /** What is there once mine and the other have joined. */
  joined: object;
}

const reword = (text: string) => (commands: Commands) =>
  commands.rewordMeasure(LOCK, 'title', { text: { de: text }, original: both('Schloss') });
const scheme = (commands: Commands) => commands.copyScheme(catalogue, source, both('Unsere'));

const PARTS: Record<string, Part> = {
  'own wording of a delivered measure': {
    begin: async (commands) => {
      await commands.hideMeasure(GATE);
      await commands.rewordMeasure(LOCK, 'meaning', { text: both('Erklärung'), original: both('') });
    },
    mine: reword('Schließanlage'),
    other: (commands) => commands.hideMeasure(LOCK),
    same: reword('Türschloss'),
    question: 'measureOverlays title',
    table: 'measureOverlays',
    joined: { title: { de: 'Schließanlage', en: 'Schloss' }, hidden: true },
  },
  'an own scheme': {
    begin: scheme,
    mine: (commands, id) => commands.updateScheme(id, { title: { de: 'Hausgliederung' } }),
    other: (commands, id) => commands.updateScheme(id, { numbering: 'letters' }),
    same: (commands, id) => commands.updateScheme(id, { title: { de: 'Kanzleigliederung' } }),
    question: 'ownSchemes title',
    table: 'ownSchemes',
    joined: { title: { de: 'Hausgliederung', en: 'Unsere' }, numbering: 'letters' },
  },
  'a place in an own scheme': {
    begin: scheme,
    mine: (commands, id) => commands.place(id, [LOCK], [group('one')]),
    other: (commands, id) => commands.place(id, [GATE], [group('two')]),
    same: (commands, id) => commands.place(id, [LOCK], [group('three')]),
    question: 'ownPlacements groupIds',
    table: 'ownPlacements',
    joined: { ofId: GATE, groupIds: ['two'] },
  },
  'an own rule': {
    begin: (commands) =>
      commands.createOwnRule({
        message: both('Es fehlt'),
        finds: { at: { measure: LOCK }, for: 'case', when: { measure: LOCK, is: 'missing' } },
      }),
    mine: (commands, id) => commands.updateOwnRule(id, { severity: 'error' }),
    other: (commands, id) => commands.updateOwnRule(id, { source: 'Richtlinie 3' }),
    same: (commands, id) => commands.updateOwnRule(id, { severity: 'info' }),
    question: 'ownRules severity',
    table: 'ownRules',
    joined: { severity: 'error', source: 'Richtlinie 3' },
  },
  'a rule that is switched off': {
    begin: (commands) => commands.switchRule('SDT-01' as never, true, 'Begründung'),
    mine: (commands) => commands.switchRule('SDT-01' as never, true, 'Gilt hier nicht'),
    other: (commands) => commands.switchRule('SDT-02' as never, true, 'Gilt dort nicht'),
    same: (commands) => commands.switchRule('SDT-01' as never, true, 'Ein Versehen'),
    question: 'ruleSwitches reason',
    table: 'ruleSwitches',
    joined: { id: 'SDT-01', reason: 'Gilt hier nicht' },
  },
  'a phrase': {
    begin: (commands) => commands.createPhrase({ title: 'Karten', text: 'Karte am Tor' }),
    mine: (commands, id) => commands.updatePhrase(id, { text: 'Chip am Tor' }),
    other: (commands, id) => commands.updatePhrase(id, { title: 'Zutrittskarten' }),
    same: (commands, id) => commands.updatePhrase(id, { text: 'Karte am Haupttor' }),
    question: 'phrases text',
    table: 'phrases',
    joined: { title: 'Zutrittskarten', text: 'Chip am Tor' },
  },
  'an own layout': {
    begin: (commands) => commands.createLayout({ title: both('Unser Aufbau'), content: contentOf(standardLayout) }),
    mine: (commands, id) => commands.renameLayout(id, { title: { de: 'Hausaufbau' } }),
    other: (commands, id) => commands.changeLayout(id, () => contentOf(otherLayout)),
    same: (commands, id) => commands.renameLayout(id, { title: { de: 'Kanzleiaufbau' } }),
    question: 'layouts title',
    table: 'layouts',
    joined: {
      title: { de: 'Hausaufbau', en: 'Unser Aufbau' },
      content: contentOf(otherLayout),
    },
  },
  'chapters of an own layout': {
    begin: (commands) => commands.createLayout({ title: both('Unser Aufbau'), content: contentOf(standardLayout) }),
    mine: (commands, id) => commands.changeLayout(id, (it) => ({ ...it, chapters: it.chapters.slice(1) })),
    other: (commands, id) => commands.renameLayout(id, { description: { de: 'Für Ämter' } }),
    same: (commands, id) => commands.changeLayout(id, (it) => ({ ...it, chapters: it.chapters.slice(0, -1) })),
    question: 'layouts content',
    table: 'layouts',
    joined: { description: { de: 'Für Ämter', en: '' }, content: { chapters: standardLayout.chapters.slice(1) } },
  },
};

function contentOf({ id: _, title: __, description: ___, ...content }: typeof standardLayout) {
  return content;
}

beforeEach(() => {
  anna = openTestData();
  ben = openTestData(1);
});

async function begin(part: Part): Promise<never> {
  const id = (await part.begin(anna.commands)) as never;
  const { content, seen } = await send(anna);
  await ben.commands.importHouse('Haus', content, seen);
  return id;
}

describe.each(Object.entries(PARTS))('%s', (_, part) => {
  it('joins with what a colleague did to another part of it', async () => {
    const id = await begin(part);
    await part.mine(anna.commands, id);
    await part.other(ben.commands, id);
    expect(await askedOf()).toEqual([]);
    expect(await rows(part.table)).toContainEqual(expect.objectContaining(asMatch(part.joined)));
  });

  it('is asked about where both changed the same, and only once', async () => {
    const id = await begin(part);
    await part.mine(anna.commands, id);
    await part.same(ben.commands, id);
    expect(await askedOf()).toEqual([part.question]);
  });
});

/** Contents may have more than what is looked for. */
const asMatch = (wanted: object) =>
  Object.fromEntries(
    Object.entries(wanted).map(([key, value]) => [key, key === 'content' ? expect.objectContaining(value) : value]),
  );

describe('positions of a house catalogue', () => {
  it('are nobody’s statement: two orders join without asking, and everybody ends with the same one', async () => {
    const ids: never[] = [];
    for (const title of ['Eins', 'Zwei', 'Drei']) {
      ids.push((await anna.commands.createLayout({ title: both(title), content: contentOf(standardLayout) })) as never);
    }
    const { content, seen } = await send(anna);
    await ben.commands.importHouse('Haus', content, seen);
    await anna.commands.moveLayout(ids[0] as never, 2);
    await ben.commands.moveLayout(ids[2] as never, 0);
    expect(await askedOf()).toEqual([]);
    const back = await send(anna);
    const comparison = await compareFile(ben.database, back);
    await ben.commands.mergeFile({ name: 'Haus', ...comparison, decisions: {}, seen: back.seen });
    const orders = async ({ database }: TestData) => (await database.layouts.toArray()).map(({ order }) => order);
    expect(await orders(ben)).toEqual(await orders(anna));
  });
});

describe('texts in both languages', () => {
  it('join where one wrote German and the other English', async () => {
    const [original, id] = [both('Schloss'), LOCK];
    await anna.commands.rewordMeasure(id, 'title', { text: both('Anlage'), original });
    const { content, seen } = await send(anna);
    await ben.commands.importHouse('Haus', content, seen);
    await anna.commands.rewordMeasure(id, 'title', { text: { de: 'Schließanlage' }, original });
    await ben.commands.rewordMeasure(id, 'title', { text: { en: 'Locks' }, original });
    const { merged } = await compareFile(anna.database, await send(ben));
    const [{ mine, theirs, bases }] = merged.filter(({ conflicts }) => conflicts.length > 0) as [
      (typeof merged)[number],
    ];
    expect(proposalOf('languages', bases?.title, mine?.title, theirs.title)).toEqual({
      value: { de: 'Schließanlage', en: 'Locks' },
      isClear: true,
    });
  });
});
