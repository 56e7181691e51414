import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readDeliveredCatalogue } from '../../../../build/cli/read-catalogue.ts';
import { readHouse } from '../../../../renderer/data/house-query.ts';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { catalogueOf } from '../../../../shared/catalogue/house-catalogue.ts';
import type { PlacedScheme } from '../../../../shared/catalogue/placement.ts';
import { type OwnGroup, type OwnScheme, ownPlacementId } from '../../../../shared/domain/house-records.ts';
import type { GroupId, MeasureId, SchemeId } from '../../../../shared/domain/ids.ts';
import { openTestCase, scheme, type TestCase, visibleContent } from './test-data.ts';

const delivered = readDeliveredCatalogue();
const text = (de: string) => ({ de, en: '' });

let test: TestCase;
beforeEach(async () => {
  test = await openTestCase();
});

async function catalogue(): Promise<Catalogue> {
  return catalogueOf(delivered, await readHouse(test.database));
}

async function copyOf(id: string): Promise<OwnScheme['id']> {
  return test.commands.copyScheme(delivered, delivered.scheme(scheme(id)) as PlacedScheme, text(`Wie ${id}`));
}

/** Titles of the groups in which a measure stands. */
async function titlesOf(schemeId: SchemeId, measureId: string): Promise<string[]> {
  const all = await catalogue();
  const groups = all.scheme(schemeId)?.groups ?? [];
  const ids = all.measure(measureId as MeasureId)?.groups.get(schemeId) ?? [];
  return ids.map((id) => groups.find((group) => group.id === id)?.title.de ?? '');
}

async function groupNamed(schemeId: SchemeId, title: string): Promise<OwnGroup['id']> {
  const group = (await catalogue()).scheme(schemeId)?.groups.find((it) => it.title.de === title);
  if (!group) throw new Error(`no group ${title}`);
  return group.id as OwnGroup['id'];
}

describe('a copy of a scheme', () => {
  it.each(delivered.schemes.map((it) => it.id))('puts every measure where %s puts it', async (id) => {
    const copied = await copyOf(id);
    const all = await catalogue();
    const titles = (of: PlacedScheme | undefined, groups: readonly GroupId[] = []) =>
      groups.map((group) => of?.groups.find((it) => it.id === group)?.title.de);
    for (const measure of all.measures) {
      expect(titles(all.scheme(copied), measure.groups.get(copied)), measure.id).toEqual(
        titles(all.scheme(id), measure.groups.get(id)),
      );
    }
    expect(all.scheme(copied)?.groups.map((it) => it.title)).toEqual(all.scheme(id)?.groups.map((it) => it.title));
  });

  it('is gone after undo and there again after redo', async () => {
    const before = await visibleContent(test.database);
    await copyOf('b');
    const after = await visibleContent(test.database);
    await test.commands.undo();
    expect(await visibleContent(test.database)).toEqual(before);
    await test.commands.redo();
    expect(await visibleContent(test.database)).toEqual(after);
  });
});

describe('an own scheme', () => {
  it('renames, letters and explains itself', async () => {
    const id = await copyOf('a');
    await test.commands.updateScheme(id, { title: text('Nach Kundenvertrag'), numbering: 'letters' });
    const made = (await catalogue()).scheme(id);
    expect(made).toMatchObject({ title: { de: 'Nach Kundenvertrag', en: 'Nach Kundenvertrag' }, numbering: 'letters' });
  });

  it('merges groups: what stood in any of them stands once in the one that is left', async () => {
    const id = await copyOf('a');
    const [entry, input] = [await groupNamed(id, 'Zugriffskontrolle'), await groupNamed(id, 'Eingabekontrolle')];
    await test.commands.mergeGroups([entry, input], text('Zugriff und Eingabe'));
    expect(await titlesOf(id, 'EIN-01')).toEqual(['Zugriff und Eingabe']);
    expect(await titlesOf(id, 'ZGR-01')).toEqual(['Zugriff und Eingabe']);
    expect((await catalogue()).scheme(id)?.groups.some((it) => it.title.de === 'Eingabekontrolle')).toBe(false);
  });

  it('merges three groups that share a measure into one place', async () => {
    const id = await copyOf('a');
    const names = ['Zugangskontrolle', 'Zugriffskontrolle', 'Weitergabekontrolle'];
    const groups: OwnGroup['id'][] = [];
    for (const name of names) groups.push(await groupNamed(id, name));
    expect(await titlesOf(id, 'PSV-02')).toEqual(names);
    await test.commands.mergeGroups(groups, text('Alles'));
    expect(await titlesOf(id, 'PSV-02')).toEqual(['Alles']);
  });

  it('keeps the groups below a group that is deleted, and its measures', async () => {
    const id = await copyOf('b');
    const [upper, heir] = [await groupNamed(id, 'Vertraulichkeit'), await groupNamed(id, 'Integrität')];
    await test.commands.deleteGroup(upper, heir);
    const made = (await catalogue()).scheme(id);
    const child = made?.groups.find((it) => it.title.de === 'Zutrittskontrolle');
    expect(made?.groups.find((it) => it.id === child?.parent)?.title.de).toBe('Integrität');
    expect(await titlesOf(id, 'ZUT-01')).toEqual(['Zutrittskontrolle']);
  });

  it('lets a group below a deleted one inherit from it without hanging in a circle', async () => {
    const id = await copyOf('b');
    const [upper, heir] = [await groupNamed(id, 'Vertraulichkeit'), await groupNamed(id, 'Zutrittskontrolle')];
    await test.commands.deleteGroup(upper, heir);
    const made = (await catalogue()).scheme(id);
    expect(made?.groups.find((it) => it.id === heir)?.parent).toBeUndefined();
    expect(made?.groups.find((it) => it.title.de === 'Zugangskontrolle')?.parent).toBe(heir);
  });

  it('always has a supplement: deleting it hands its task on', async () => {
    const id = await copyOf('a');
    const before = (await catalogue()).scheme(id);
    const heir = await groupNamed(id, 'Zutrittskontrolle');
    await test.commands.deleteGroup(before?.supplement as OwnGroup['id'], heir);
    expect((await catalogue()).scheme(id)?.supplement).toBe(heir);
    expect(await titlesOf(id, 'DSM-01')).toEqual(['Zutrittskontrolle']);
  });

  it('refuses to put a group below itself, and changes nothing', async () => {
    const id = await copyOf('b');
    const [upper, lower] = [await groupNamed(id, 'Vertraulichkeit'), await groupNamed(id, 'Zutrittskontrolle')];
    const before = await visibleContent(test.database);
    await expect(test.commands.moveGroup(upper, lower, 0)).rejects.toMatchObject({ kind: 'invalid' });
    expect(await visibleContent(test.database)).toEqual(before);
  });

  it('moves a group to a place among others', async () => {
    const id = await copyOf('a');
    await test.commands.moveGroup(await groupNamed(id, 'Trennungskontrolle'), '', 0);
    expect((await catalogue()).scheme(id)?.groups[0]?.title.de).toBe('Trennungskontrolle');
  });

  it('takes what it was told to forget, and asks nothing of it when a group goes', async () => {
    const id = await copyOf('a');
    const [entry, order] = [await groupNamed(id, 'Zutrittskontrolle'), await groupNamed(id, 'Auftragskontrolle')];
    await test.commands.place(id, ['EIN-01'], [order]);
    const forget = () => test.database.ownPlacements.update(ownPlacementId(id, 'EIN-01'), { deleted: true });
    await forget();
    await test.commands.place(id, ['EIN-01'], [order]);
    expect(await titlesOf(id, 'EIN-01')).toEqual(['Auftragskontrolle']);
    await forget();
    await test.commands.deleteGroup(order, entry);
    expect((await catalogue()).scheme(id)?.groups.some((it) => it.id === order)).toBe(false);
  });

  it('places a whole area, and a single measure of it elsewhere', async () => {
    const id = await copyOf('a');
    const [entry, order] = [await groupNamed(id, 'Zutrittskontrolle'), await groupNamed(id, 'Auftragskontrolle')];
    await test.commands.place(id, ['DSM'], [entry]);
    await test.commands.place(id, ['DSM-02'], [order]);
    expect(await titlesOf(id, 'DSM-01')).toEqual(['Zutrittskontrolle']);
    expect(await titlesOf(id, 'DSM-02')).toEqual(['Auftragskontrolle']);
    await test.commands.place(id, ['DSM-02'], []);
    expect(await titlesOf(id, 'DSM-02')).toEqual(['Zutrittskontrolle']);
  });

  it('takes the operations that use it back to its origin when it is deleted, in one step', async () => {
    const id = await copyOf('c');
    await test.commands.updateOperation(test.operationId, { schemeId: id });
    await test.commands.deleteScheme(id);
    expect((await test.database.operations.get(test.operationId))?.schemeId).toBe('c');
    await test.commands.undo();
    expect((await test.database.operations.get(test.operationId))?.schemeId).toBe(id);
    expect((await catalogue()).scheme(id)).toBeDefined();
  });

  it('that is deleted leaves no operation with one that was deleted before it', async () => {
    const first = await copyOf('c');
    const source = (await catalogue()).scheme(first) as PlacedScheme;
    const second = await test.commands.copyScheme(await catalogue(), source, text('Abgeleitet'));
    await test.commands.updateOperation(test.operationId, { schemeId: second });
    await test.commands.deleteScheme(first);
    await test.commands.deleteScheme(second);
    expect((await test.database.operations.get(test.operationId))?.schemeId).toBe('c');
  });
});

/** Any sequence of changes to a scheme leaves every measure in at least one group that exists. */
it('never drops a measure, whatever is done to the groups', { timeout: 60_000 }, async () => {
  const step = fc.record({
    kind: fc.constantFrom('merge', 'delete', 'move', 'create', 'place'),
    a: fc.nat(40),
    b: fc.nat(40),
  });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('a', 'b', 'd'), fc.array(step, { maxLength: 12 }), async (source, steps) => {
      test = await openTestCase();
      const id = await copyOf(source);
      for (const { kind, a, b } of steps) {
        const groups = (await catalogue()).scheme(id)?.groups ?? [];
        const [one, other] = [groups[a % groups.length], groups[b % groups.length]] as { id: OwnGroup['id'] }[];
        if (!one || !other) continue;
        await act(kind, id, one.id, other.id, b).catch((error: { kind?: string }) =>
          expect(error.kind).toBe('invalid'),
        );
      }
      const all = await catalogue();
      const exist = new Set(all.scheme(id)?.groups.map((group) => group.id));
      for (const measure of all.measures) {
        const groups = measure.groups.get(id) ?? [];
        expect(groups.length).toBeGreaterThan(0);
        for (const group of groups) expect(exist.has(group)).toBe(true);
      }
    }),
    { numRuns: 15 },
  );
});

function act(
  kind: string,
  id: OwnScheme['id'],
  one: OwnGroup['id'],
  other: OwnGroup['id'],
  n: number,
): Promise<unknown> {
  const { commands } = test;
  switch (kind) {
    case 'merge':
      return commands.mergeGroups([one, other], text('Zusammen'));
    case 'delete':
      return commands.deleteGroup(one, other);
    case 'move':
      return commands.moveGroup(one, other, n % 3);
    case 'create':
      return commands.createGroup(id, one, text('Neu'));
    default:
      return commands.place(id, [delivered.measures[n]?.id ?? '', 'ZUT'], [one, other]);
  }
}
