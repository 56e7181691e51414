/** Files written with an older catalogue, opened where the same case has been upgraded: only what somebody wrote is asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectCase } from '../../../../renderer/data/collect-case.ts';
import { mergeKey } from '../../../../renderer/data/commands/merge-commands.ts';
import { compareFile } from '../../../../renderer/data/merge/preview-merge.ts';
import { fittedCase, type KnownVersions } from '../../../../renderer/data/older-case.ts';
import { catalogueChangesSchema } from '../../../../shared/domain/catalogue-changes.ts';
import { type Assessment, assessmentId, type Scope } from '../../../../shared/domain/records.ts';
import { isFormer } from '../../../../shared/domain/target.ts';
import type { Decisions } from '../../../../shared/merge/decide.ts';
import { AS_LISTED, id, step, version } from '../../shared/catalogue/upgrade/upgrade-samples.ts';
import { openTestCase, openTestData, parameter, type TestCase, type TestData, visibleContent } from './test-data.ts';

const older = version('1.0.0');
const newer = version('1.1.0', [9, 10]);
const lines = [
  ...[1, 3].map((number) => ({
    ...{ measureId: id(number), kind: 'merged', answers: 'keep' },
    into: [{ measureId: id(9) }],
  })),
  { measureId: id(2), kind: 'split', answers: 'confirm', into: [{ measureId: id(2) }, { measureId: id(10) }] },
  { measureId: id(4), kind: 'withdrawn', answers: 'drop', into: [] },
  { measureId: id(5), kind: 'reworded', answers: 'confirm' },
];
const upgrade = step(older, newer, lines);
const text = { de: 'Neues', en: 'News' };
const known: KnownVersions = {
  changes: async () =>
    catalogueChangesSchema.parse({
      versions: [
        { version: '1.0.0', date: '2026-01-01', summary: text, entries: [], equivalences: [] },
        {
          ...{ version: '1.1.0', date: '2026-06-01', summary: text, entries: [], from: '1.0.0' },
          equivalences: upgrade.equivalences,
        },
      ],
    }),
  load: async (name) => (name === '1.0.0' ? older : undefined),
};

/** What a colleague who still works with the older version would send, fitted as it is on opening. */
async function fittedFrom({ database }: TestData, { organisationId }: TestCase) {
  const { content, seen } = await collectCase(database, [organisationId], { internalNotes: true });
  const catalogue = { id: newer.manifest.id, version: '1.0.0' };
  return { ...(await fittedCase({ content, catalogue }, newer, 'de', known)), seen };
}

const upgradeHere = ({ commands }: TestData) => commands.upgradeCatalogue(newer.manifest.id, [upgrade], AS_LISTED);

async function compared(to: TestData, from: TestData, test: TestCase) {
  const { content, seen, made } = await fittedFrom(from, test);
  const { merged, basis } = await compareFile(to.database, { content, seen, made });
  const asked = merged.flatMap((one) => one.conflicts.map((path) => `${one.id.split('/').slice(1).join('/')} ${path}`));
  const taken = merged.flatMap((one) => one.taken.map((path) => `${one.id.split('/').slice(1).join('/')} ${path}`));
  const take = (decisions: Record<string, Decisions> = {}) =>
    to.commands.mergeFile({ name: 'Akte', merged, basis, decisions, seen });
  return { merged, asked, taken, take };
}

/** Anna and Ben have the same case in the older version. */
async function both(answers: (anna: TestCase, house: Scope) => Promise<void>) {
  const anna = await openTestCase();
  await anna.commands.createOperation(anna.organisationId, { name: 'Support' });
  await answers(anna, { kind: 'organisation', id: anna.organisationId });
  const ben = openTestData(1);
  const { content, seen } = await collectCase(anna.database, [anna.organisationId], { internalNotes: true });
  await ben.commands.importCase(content, seen);
  return { anna, ben };
}

/** What an upgrade has laid aside, and nothing shows, may be left of what a colleague took back afterwards. */
async function shown({ database }: TestData) {
  const content = await visibleContent(database);
  return { ...content, assessments: (content.assessments as Assessment[]).filter((it) => !isFormer(it)) };
}

const answered = async (anna: TestCase, house: Scope) => {
  await anna.commands.assess(house, id(1), { note: 'Überall.' });
  await anna.commands.setStatus(anna.scope, [id(1), id(2), id(3), id(4), id(5)], 'implemented');
  await anna.commands.assess(anna.scope, id(3), { note: 'Nur hier.' });
  await anna.commands.setValue(anna.scope, id(3), parameter('length'), 8);
};

describe('a file of an older catalogue', () => {
  it('brings nothing and asks nothing where nobody has changed anything', async () => {
    const { anna, ben } = await both(answered);
    await upgradeHere(anna);
    const { asked, taken } = await compared(anna, ben, anna);
    expect([asked, taken]).toEqual([[], []]);
  });

  it('keeps how the upgrade was done here, where somebody decided otherwise than the editors', async () => {
    const { anna, ben } = await both(answered);
    const rules = new Map([[`1.1.0/${id(5)}`, 'keep' as const]]);
    await anna.commands.upgradeCatalogue(newer.manifest.id, [upgrade], { ...AS_LISTED, rules });
    const { asked, taken } = await compared(anna, ben, anna);
    expect([asked, taken]).toEqual([[], []]);
  });

  it('brings what the colleague wrote, where it belongs now, without asking; the next file brings nothing', async () => {
    const { anna, ben } = await both(answered);
    await ben.commands.assess(anna.scope, id(3), { note: 'Mit Schleuse.' });
    await upgradeHere(anna);
    const first = await compared(anna, ben, anna);
    expect(first.asked).toEqual([]);
    await first.take();
    const joined = await anna.database.assessments.get(assessmentId(anna.scope, id(9)));
    expect(joined?.note).toContain('Mit Schleuse.');
    const again = await compared(anna, ben, anna);
    expect([again.asked, again.taken]).toEqual([[], []]);
    await ben.commands.assess(anna.scope, id(3), { note: 'Mit zwei Schleusen.' });
    const second = await compared(anna, ben, anna);
    expect(second.asked).toEqual([]);
    await second.take();
    expect((await anna.database.assessments.get(assessmentId(anna.scope, id(9))))?.note).toContain('zwei Schleusen');
  });

  it('asks where both wrote, and about nothing else', async () => {
    const { anna, ben } = await both(answered);
    await ben.commands.assess(anna.scope, id(3), { note: 'Mit Schleuse.' });
    await upgradeHere(anna);
    await anna.commands.assess(anna.scope, id(9), { note: 'Ganz neu geschrieben.' });
    const { asked, merged, take } = await compared(anna, ben, anna);
    expect(asked).toEqual([`${id(9)}/- note`]);
    const one = merged.find(({ conflicts }) => conflicts.length > 0);
    if (!one) throw new Error('nothing asked');
    await take({ [mergeKey(one)]: { note: { take: 'mine' } } });
    expect((await compared(anna, ben, anna)).asked).toEqual([]);
  });

  it('loses no answer of a colleague to a measure that nobody had answered here', async () => {
    const { anna, ben } = await both(answered);
    await ben.commands.assess(anna.scope, id(1), { note: 'Neu von Ben.' });
    await ben.commands.setStatus(anna.scope, [id(6)], 'planned');
    await upgradeHere(anna);
    const { asked, take } = await compared(anna, ben, anna);
    expect(asked).toEqual([]);
    await take();
    const { organisationId } = anna;
    const { seen, content } = await collectCase(anna.database, [organisationId], { internalNotes: true });
    await upgradeHere(ben);
    const back = await compareFile(ben.database, { content, seen });
    expect(back.merged.flatMap(({ conflicts }) => conflicts)).toEqual([]);
    await ben.commands.mergeFile({ name: 'Akte', ...back, decisions: {}, seen });
    expect(await shown(ben)).toEqual(await shown(anna));
  });
});

/** Edits in the older version; after the upgrade also to the measures that took over. */
const edit = (numbers: readonly number[]) =>
  fc.record({
    where: fc.nat(1),
    number: fc.constantFrom(...numbers),
    field: fc.constantFrom('note', 'status', 'value'),
    value: fc.nat(3),
  });
interface Edit {
  where: number;
  number: number;
  field: string;
  value: number;
}

async function write(
  { commands }: TestData,
  scopes: readonly Scope[],
  { where, number, field, value }: Edit,
  by: string,
) {
  const scope = scopes[where] as Scope;
  if (field === 'note') await commands.assess(scope, id(number), { note: value === 0 ? '' : `${by} ${value}` });
  if (field === 'status') {
    const status = (['open', 'implemented', 'partial', 'notImplemented'] as const)[value] ?? 'open';
    await commands.setStatus(scope, [id(number)], status);
  }
  if (field === 'value') await commands.setValue(scope, id(number), parameter('length'), value + 1);
}

it('whatever is answered: an upgrade here and none there is nothing to ask about', async () => {
  const edits = fc.array(edit([1, 2, 3, 4, 5, 6]), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(edits, edits, async (before, theirs) => {
      const { anna, ben } = await both(async (test, house) => {
        for (const one of before) await write(test, [house, test.scope], one, 'Anna');
      });
      const scopes: Scope[] = [{ kind: 'organisation', id: anna.organisationId }, anna.scope];
      await upgradeHere(anna);
      const untouched = await compared(anna, ben, anna);
      expect([untouched.asked, untouched.taken]).toEqual([[], []]);
      for (const one of theirs) await write(ben, scopes, one, 'Ben');
      const first = await compared(anna, ben, anna);
      expect(first.asked).toEqual([]);
      await first.take();
      const again = await compared(anna, ben, anna);
      expect([again.asked, again.taken]).toEqual([[], []]);
      await upgradeHere(ben);
      expect(await shown(anna)).toEqual(await shown(ben));
    }),
    { numRuns: 5 },
  );
});
