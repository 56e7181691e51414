/** Deleting sites and parties: nothing names them afterwards, and with a successor nothing that was said is lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartyId, SiteId } from '../../../../shared/domain/ids.ts';
import { effective, ownPaths } from '../../../../shared/domain/layers.ts';
import { emptyAssessment } from '../../../../shared/domain/new-records.ts';
import { fieldAt } from '../../../../shared/domain/record-paths.ts';
import { type Assessment, assessmentId, type Scope } from '../../../../shared/domain/records.ts';
import { inOperation, measure, openTestCase, parameter, type TestCase, visibleContent } from './test-data.ts';

const MEASURES = ['ZUT-01', 'ZUT-02'].map(measure);
const PATHS = ['status', 'note', 'condition', 'values.one', 'values.many'];

type Kind = 'site' | 'party';
interface Filled extends TestCase {
  everywhere: Scope;
  other: Scope;
  sites: [SiteId, SiteId];
  parties: [PartyId, PartyId];
}

/** Two sites and two parties, used by one operation; another one uses the first of each. */
async function filled(): Promise<Filled> {
  const test = await openTestCase();
  const { commands, organisationId, operationId } = test;
  const site = (name: string) => commands.createSite(organisationId, { name }, operationId);
  const party = (name: string) => commands.createParty(organisationId, { name }, operationId);
  const sites: Filled['sites'] = [await site('München'), await site('Regensburg')];
  const parties: Filled['parties'] = [await party('Nord GmbH'), await party('Süd GmbH')];
  const uses = { name: 'Zweiter', siteIds: [sites[0]], partyIds: [parties[0]] };
  const other = inOperation(await commands.createOperation(organisationId, uses));
  return { ...test, everywhere: { kind: 'organisation', id: organisationId }, other, sites, parties };
}

/** Something said about the first or second site or party, or in general, by any layer; '' is said on purpose, too. */
const saying = fc.record({
  layer: fc.constantFrom('everywhere' as const, 'scope' as const, 'other' as const),
  measureId: fc.constantFrom(...MEASURES),
  about: fc.constantFrom<[Kind, 0 | 1] | null>(['site', 0], ['site', 1], ['party', 0], ['party', 1], null),
  path: fc.constantFrom(...PATHS),
  content: fc.nat({ max: 3 }),
});
type Saying = typeof saying extends fc.Arbitrary<infer T> ? T : never;

const idOf = ({ sites, parties }: Filled, [kind, index]: [Kind, 0 | 1]): string =>
  kind === 'site' ? sites[index] : parties[index];
const targetOf = (test: Filled, about: Saying['about']): string => (about ? `${about[0]}:${idOf(test, about)}` : '-');

async function say(test: Filled, { layer, measureId, about, path, content }: Saying): Promise<void> {
  const [first, second] = test.parties;
  const options = { target: targetOf(test, about) };
  const scope = test[layer];
  if (path === 'values.one')
    await test.commands.setValue(scope, measureId, parameter('one'), [undefined, first, second, 'x'][content], options);
  else if (path === 'values.many')
    await test.commands.setValue(
      scope,
      measureId,
      parameter('many'),
      [undefined, [first], [first, second], ['x', first]][content],
      options,
    );
  else if (path === 'status')
    await test.commands.setStatus(
      scope,
      [measureId],
      (['open', 'implemented', 'planned', 'open'] as const)[content] ?? 'open',
      options,
    );
  else await test.commands.assess(scope, measureId, { [path]: ['', 'Nur nachts', 'Immer', ''][content] }, options);
}

const chosen = fc.record({ kind: fc.constantFrom<Kind>('site', 'party'), hasSuccessor: fc.boolean() });

async function remove({ commands, sites, parties }: Filled, kind: Kind, hasSuccessor: boolean): Promise<string> {
  const [site, nextSite] = sites;
  const [party, nextParty] = parties;
  if (kind === 'site') await commands.deleteSite(site, hasSuccessor ? nextSite : undefined);
  else await commands.deleteParty(party, hasSuccessor ? nextParty : undefined);
  return kind === 'site' ? site : party;
}

async function storedAnswers({ database }: Filled): Promise<Map<string, Assessment>> {
  const live = await database.assessments.filter(({ deleted }) => !deleted).toArray();
  return new Map(live.map((answer) => [answer.id, answer]));
}

/** What each layer said at a path, the nearest one first; undefined where none did. */
function expected(before: Map<string, Assessment>, scopes: Scope[], measureId: never, targets: string[], path: string) {
  for (const scope of scopes) {
    for (const target of targets) {
      const answer = before.get(assessmentId(scope, measureId, target));
      if (answer && ownPaths(answer).includes(path)) return fieldAt(answer, path);
    }
  }
  return fieldAt(emptyAssessment(scopes[0] as Scope, measureId), path);
}

const renamed = (value: unknown, from: string, to: string): unknown => {
  if (!Array.isArray(value)) return value === from ? to : value;
  return [...new Set(value.map((it) => (it === from ? to : it)))];
};

describe('deleting a site or a party', () => {
  it('leaves no live record that names it, and undo brings everything back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(saying, { maxLength: 8 }), chosen, async (sayings, { kind, hasSuccessor }) => {
        const test = await filled();
        for (const one of sayings) await say(test, one);
        const before = await visibleContent(test.database);
        const gone = await remove(test, kind, hasSuccessor);
        expect(JSON.stringify(await visibleContent(test.database))).not.toContain(gone);
        await test.commands.undo();
        expect(await visibleContent(test.database)).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  it('with a successor says of it what was said of both, of itself first', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(saying, { maxLength: 10 }),
        fc.constantFrom<Kind>('site', 'party'),
        async (sayings, kind) => {
          const test = await filled();
          for (const one of sayings) await say(test, one);
          const before = await storedAnswers(test);
          const gone = await remove(test, kind, true);
          const next = idOf(test, [kind, 1]);
          const now = await storedAnswers(test);
          for (const scope of [test.everywhere, test.scope, test.other]) {
            for (const measureId of MEASURES) {
              const scopes = scope === test.everywhere ? [scope] : [scope, test.everywhere];
              const target = `${kind}:${next}`;
              const [own, above] = scopes.map((it) => now.get(assessmentId(it, measureId, target)));
              const holds = effective(own, above, () => emptyAssessment(scope, measureId, target));
              for (const path of PATHS) {
                const was = expected(before, scopes, measureId as never, [target, `${kind}:${gone}`], path);
                const is = holds ? fieldAt(holds, path) : fieldAt(emptyAssessment(scope, measureId), path);
                expect(is, `${scope.kind} ${measureId} ${path}`).toEqual(renamed(was, gone, next));
              }
            }
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('puts the successor in its place in the lists of operations, once', async () => {
    const test = await filled();
    const [first, second] = test.sites;
    await test.commands.deleteSite(first, second);
    const operations = await test.database.operations.toArray();
    expect(operations.map(({ siteIds }) => siteIds)).toEqual([[second], [second]]);
  });

  it('leaves a value blank rather than letting the organisation’s one step in unasked', async () => {
    const { commands, database, scope, everywhere, parties } = await filled();
    const [first, second] = parties;
    const [measureId] = MEASURES as [ReturnType<typeof measure>];
    await commands.setValue(everywhere, measureId, parameter('one'), second);
    await commands.setValue(scope, measureId, parameter('one'), first);
    await commands.deleteParty(first);
    const own = await database.assessments.get(assessmentId(scope, measureId));
    expect(own).toMatchObject({ values: {}, leftBlank: { 'values.one': true } });
  });

  it('refuses a successor that is itself, or of another organisation', async () => {
    const { commands, sites } = await filled();
    const elsewhere = await commands.createOrganisation({ name: 'Fremde AG' });
    const foreign = await commands.createSite(elsewhere, { name: 'Fremd' });
    await expect(commands.deleteSite(sites[0], sites[0])).rejects.toMatchObject({ kind: 'notFound' });
    await expect(commands.deleteSite(sites[0], foreign)).rejects.toMatchObject({ kind: 'notFound' });
  });
});
