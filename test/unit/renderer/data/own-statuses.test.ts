/** What a scope says about the status of its measures is read once, and then only what was written since. */
import { IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLayeredAnswers } from '../../../../renderer/data/answers-query.ts';
import { LiveQuestions } from '../../../../renderer/data/live-each.ts';
import { type Answers, joinedAnswers, type OwnAnswers, OwnStatuses } from '../../../../renderer/data/own-statuses.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import { overallStatus, type Status } from '../../../../shared/domain/status.ts';
import { GENERAL, siteTarget } from '../../../../shared/domain/target.ts';
import { on, place, type Step, step } from '../../../support/campaigns/command-step.ts';
import { anyStep } from '../../../support/campaigns/command-steps.ts';
import { layerSteps, siteSteps } from '../../../support/campaigns/layer-steps.ts';
import { measure, openTestCase, type TestCase, type TestData } from './test-data.ts';

const LOCK = measure('ZUT-01');
const ALARM = measure('ZUT-02');

let test: TestCase;
let organisation: Scope;
let reader: OwnStatuses;
beforeEach(async () => {
  test = await openTestCase();
  organisation = { kind: 'organisation', id: test.organisationId };
  reader = new OwnStatuses(test.database, test.scope);
});
afterEach(() => {
  reader.end();
  vi.restoreAllMocks();
});

const statuses = async () => Object.fromEntries((await reader.read()).statuses);

describe('a reading after a change', () => {
  it('reads what was written and no key of another answer', async () => {
    await test.commands.setStatus(test.scope, manyMeasures(120), 'implemented');
    const read = readAnswers();
    await reader.read();
    expect(read.size).toBe(120);
    await test.commands.setStatus(test.scope, [measure('TST-7')], 'partial');
    read.clear();
    expect((await reader.read()).statuses.get('TST-7/-')).toBe('partial');
    // One more, to tell the live query where it looks.
    expect([...read].sort()).toEqual([`${test.scope.id}/TST-0/-`, `${test.scope.id}/TST-7/-`]);
  });

  it('is the very same where no status is another', async () => {
    await test.commands.setStatus(test.scope, [LOCK], 'implemented');
    const before = await reader.read();
    await test.commands.assess(test.scope, LOCK, { note: 'Zweimal täglich' });
    await test.commands.assess(test.scope, ALARM, { note: 'Ohne Status' });
    await test.commands.setStatus(organisation, [ALARM], 'implemented');
    expect(await reader.read()).toBe(before);
  });

  it('follows what comes, goes, is undone, and overrules the organisation by saying nothing', async () => {
    const { commands, scope } = test;
    await commands.setStatus(organisation, [LOCK], 'implemented');
    expect(await statuses()).toEqual({});
    await commands.setStatus(scope, [ALARM, LOCK], 'planned');
    expect(await statuses()).toEqual({ 'ZUT-01/-': 'planned', 'ZUT-02/-': 'planned' });
    await commands.setStatus(scope, [ALARM, LOCK], 'open');
    expect(await statuses()).toEqual({ 'ZUT-01/-': 'open' });
    await commands.undo();
    expect(await statuses()).toEqual({ 'ZUT-01/-': 'planned', 'ZUT-02/-': 'planned' });
    await commands.inheritAnswers(scope, [LOCK, ALARM]);
    expect(await statuses()).toEqual({});
  });

  it('follows hundreds that come at once, and single ones after them', async () => {
    await reader.read();
    await test.commands.setStatus(test.scope, manyMeasures(300), 'implemented');
    expect((await reader.read()).statuses.size).toBe(300);
    await test.commands.setStatus(test.scope, [measure('TST-299')], 'open');
    expect((await reader.read()).statuses.size).toBe(299);
  });
});

it('counts what is said at sites in one order, whenever it was said', async () => {
  const { commands, scope, operationId, organisationId } = test;
  const [first, second] = [
    await commands.createSite(organisationId, {}),
    await commands.createSite(organisationId, {}),
  ];
  await commands.updateOperation(operationId, { siteIds: [first, second] });
  await commands.setStatus(scope, [LOCK], 'planned', { target: siteTarget(second) });
  await reader.read();
  await commands.setStatus(scope, [LOCK], 'notImplemented', { target: siteTarget(first) });
  expect(joinedAnswers(await reader.read(), new Map())).toEqual(new Map([[LOCK, 'notImplemented']]));
  expect(await progressOfScreen(test, scope)).toEqual(new Map([[LOCK, 'notImplemented']]));
});

/** Undone and done again in between, and sites and parties that come to be used and fall away. */
const furtherSteps = [
  step('undo', fc.tuple(), ({ commands }) => commands.undo()),
  step('redo', fc.tuple(), ({ commands }) => commands.redo()),
  on('operations', 'updateOperation', fc.tuple(place), async ({ commands, database }, id, n) => {
    const { organisationId } = (await database.operations.get(id)) ?? {};
    const sites = await database.sites.filter((it) => !it.deleted && it.organisationId === organisationId).toArray();
    await commands.updateOperation(id, { siteIds: sites.slice(0, n).map((site) => site.id) });
  }),
];
const someStep = fc.oneof(anyStep, ...layerSteps, ...siteSteps, ...furtherSteps, ...furtherSteps);

it('after any commands, what live queries know is what a fresh reading finds', { timeout: 120_000 }, async () => {
  const steps = fc.array(someStep, { minLength: 4, maxLength: 16, size: 'max' });
  await fc.assert(fc.asyncProperty(steps, followAll), { numRuns: 25 });
});

async function followAll(steps: readonly Step[]): Promise<void> {
  const data = await openTestCase();
  const followed = new Map([followedOf(data, data.scope), followedOf(data, organisationOf(data))]);
  for (const { run } of steps) {
    await run(data);
    for (const [scope, { known }] of followed) {
      const fresh = await readAnew(data, scope);
      await vi.waitFor(() => expect(known()).toEqual(fresh), { timeout: 5000, interval: 5 });
    }
    const [own, above] = [...followed.values()].map(({ known }) => known());
    if (own && above)
      expect(answered(joinedAnswers(own, above.statuses))).toEqual(answered(await progressOfScreen(data, data.scope)));
  }
  for (const { end } of followed.values()) end();
}

async function readAnew({ database }: TestData, scope: Scope): Promise<OwnAnswers> {
  const anew = new OwnStatuses(database, scope);
  const answers = await anew.read();
  anew.end();
  return answers;
}

const organisationOf = ({ organisationId }: TestCase): Scope => ({ kind: 'organisation', id: organisationId });

function followedOf({ database }: TestData, scope: Scope) {
  let latest: OwnAnswers | undefined;
  const show = (answers: ReadonlyMap<string, OwnAnswers>) => {
    latest = answers.get(scope.id);
  };
  const fail = (error: unknown) => expect.unreachable(String(error));
  const live = new LiveQuestions<string, OwnAnswers>(() => new OwnStatuses(database, scope), show, fail);
  live.want([scope.id]);
  return [scope, { known: () => latest, end: () => live.end() }] as const;
}

/** The statuses of measures as a whole, as a screen of measures makes them from all records. */
async function progressOfScreen({ database }: TestData, scope: Scope): Promise<Answers> {
  const byMeasure = new Map<MeasureId, Map<string, Status>>();
  for (const { answer } of (await readLayeredAnswers(database, scope)).values()) {
    const known = byMeasure.get(answer.measureId) ?? new Map<string, Status>();
    byMeasure.set(answer.measureId, known.set(answer.target, answer.status));
  }
  const all = [...byMeasure].map(([id, each]) => [id, overallStatus(each.get(GENERAL), each.values())] as const);
  return new Map(all.filter(([, status]) => status !== 'open'));
}

const answered = (answers: Answers) => [...answers].sort();

const manyMeasures = (count: number) => Array.from({ length: count }, (_, index) => measure(`TST-${index}`));

/** The ids of answers that are read from now on, be it as keys or whole. */
function readAnswers(): Set<string> {
  const read = new Set<string>();
  const note = (result: unknown) => {
    for (const one of [result].flat()) {
      const id = typeof one === 'object' && one ? (one as { id?: unknown }).id : one;
      if (typeof id === 'string') read.add(id);
    }
  };
  const readers: [object, string][] = [
    ...['get', 'getAll', 'getAllKeys'].map((method): [object, string] => [IDBObjectStore.prototype, method]),
    ...['getAll', 'getAllKeys'].map((method): [object, string] => [IDBIndex.prototype, method]),
  ];
  for (const [prototype, method] of readers) {
    const of = prototype as Record<string, (...args: unknown[]) => IDBRequest>;
    const original = of[method] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(of, method).mockImplementation(function (this: { name: string; objectStore?: { name: string } }, ...args) {
      const request = original.apply(this, args);
      const store = this.objectStore?.name ?? this.name;
      if (store === 'assessments') request.addEventListener('success', () => note(request.result));
      return request;
    });
  }
  return read;
}
