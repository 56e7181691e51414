import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Commands } from '../../../../renderer/data/commands/commands.ts';
import { readHistory } from '../../../../renderer/data/history-query.ts';
import { areaIdSchema, type OperationId, type OrganisationId } from '../../../../shared/domain/ids.ts';
import { STATUSES } from '../../../../shared/domain/status.ts';
import {
  group,
  inOperation,
  measure,
  openTestData,
  parameter,
  scheme,
  type TestData,
  visibleContent,
} from './test-data.ts';

/** For a busy machine; alone they take two seconds. */
const MINUTE = 60_000;

type Step = (data: TestData) => Promise<unknown>;

/** The nth live record, counted round. */
function pick<T extends { deleted: boolean }>(records: T[], n: number): T | undefined {
  const live = records.filter((record) => !record.deleted);
  return live[n % Math.max(1, live.length)];
}

const onOrganisation =
  (n: number, act: (commands: Commands, id: OrganisationId) => Promise<unknown>): Step =>
  async ({ commands, database }) => {
    const record = pick(await database.organisations.toArray(), n);
    if (record) await act(commands, record.id);
  };
const onOperation =
  (n: number, act: (commands: Commands, id: OperationId) => Promise<unknown>): Step =>
  async ({ commands, database }) => {
    const record = pick(await database.operations.toArray(), n);
    if (record) await act(commands, record.id);
  };

const place = fc.nat({ max: 5 });
const measures = fc.uniqueArray(fc.constantFrom('ZUT-01', 'ZUT-02', 'ZUG-01').map(measure), { minLength: 1 });
const name = fc.string({ maxLength: 8 });
const value = fc.option(fc.oneof(fc.integer(), fc.boolean(), fc.string(), fc.array(fc.string())), { nil: undefined });

const step: fc.Arbitrary<Step> = fc.oneof(
  name.map(
    (text): Step =>
      ({ commands }) =>
        commands.createOrganisation({ name: text }),
  ),
  fc
    .tuple(place, name)
    .map(([n, text]) => onOrganisation(n, (commands, id) => commands.updateOrganisation(id, { name: text }))),
  place.map((n) => onOrganisation(n, (commands, id) => commands.deleteOrganisation(id))),
  fc
    .tuple(place, name)
    .map(([n, text]) => onOrganisation(n, (commands, id) => commands.createOperation(id, { name: text }))),
  fc
    .tuple(place, name)
    .map(([n, text]) => onOrganisation(n, (commands, id) => commands.createParty(id, { name: text }))),
  place.map((n) =>
    onOrganisation(n, (commands, id) => commands.createOwnMeasure(id, { areaId: areaIdSchema.parse('ZUT') })),
  ),
  fc
    .tuple(place, name)
    .map(([n, text]) => onOperation(n, (commands, id) => commands.updateOperation(id, { subject: text }))),
  fc.tuple(place, name).map(([n, text]) => onOperation(n, (commands, id) => commands.copyOperation(id, text))),
  place.map((n) => onOperation(n, (commands, id) => commands.deleteOperation(id))),
  fc
    .tuple(place, name)
    .map(([n, text]) => onOperation(n, (commands, id) => commands.createVersion(id, { number: text }))),
  fc
    .tuple(place, measures, fc.constantFrom(...STATUSES))
    .map(([n, ids, status]) => onOperation(n, (commands, id) => commands.setStatus(inOperation(id), ids, status))),
  fc
    .tuple(place, measures, name, fc.option(fc.constantFrom('visit 1', 'visit 2'), { nil: undefined }))
    .map(([n, [id0], note, visit]) =>
      onOperation(n, (commands, id) => commands.assess(inOperation(id), id0 ?? measure('x'), { note }, { visit })),
    ),
  fc
    .tuple(place, measures, value)
    .map(([n, [id0], content]) =>
      onOperation(n, (commands, id) =>
        commands.setValue(inOperation(id), id0 ?? measure('x'), parameter('p'), content),
      ),
    ),
  fc
    .tuple(place, fc.constantFrom('normal', 'notRelevant', 'hidden'), name)
    .map(([n, state, reason]) =>
      onOperation(n, (commands, id) =>
        commands.setGroupState(inOperation(id), scheme('b'), group('b1'), { state: state as 'normal', reason }),
      ),
    ),
  place.map(
    (n): Step =>
      async ({ commands, database }) => {
        const party = pick(await database.parties.toArray(), n);
        if (party) await commands.deleteParty(party.id);
      },
  ),
  fc.constant<Step>(({ commands }) => commands.undo()),
  fc.constant<Step>(({ commands }) => commands.redo()),
);

async function seeded(): Promise<TestData> {
  const data = openTestData();
  const organisationId = await data.commands.createOrganisation({ name: 'Beispiel GmbH' });
  await data.commands.createOperation(organisationId, { name: 'Vorgang' });
  return data;
}

it(
  'any commands, undone one by one and done again one by one, pass through the same states',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
        const data = await seeded();
        for (const run of steps) await run(data);

        const states = [await visibleContent(data.database)];
        while (await data.commands.undo()) states.push(await visibleContent(data.database));
        expect(states.at(-1)).toMatchObject({ organisations: [], operations: [], assessments: [] });
        for (const state of states.slice(0, -1).reverse()) {
          expect(await data.commands.redo()).not.toBeNull();
          expect(await visibleContent(data.database)).toEqual(state);
        }
      }),
      { numRuns: 40 },
    );
  },
  MINUTE,
);

it(
  'every change of a field has a revision that was never given out before',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
        const data = await seeded();
        for (const run of steps) {
          const before = await data.database.operations.toArray();
          const counter = await highestCounter(data);
          await run(data);
          for (const operation of await data.database.operations.toArray()) {
            const old = before.find(({ id }) => id === operation.id);
            const isSame =
              JSON.stringify(old?.name) === JSON.stringify(operation.name) && old?.deleted === operation.deleted;
            if (!isSame) expect(Object.values(operation.revisions).some(([, count]) => count > counter)).toBe(true);
          }
        }
      }),
      { numRuns: 15 },
    );
  },
  MINUTE,
);

it(
  'the count of the log is what lies in it',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const data = await seeded();
        for (const run of steps) await run(data);
        const rows = await data.database.log.toArray();
        const engine = await data.database.meta.get('engine');
        expect(engine).toMatchObject({ entries: rows.length, bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0) });
        expect((await readHistory(data.database)).undo).not.toBeUndefined();
      }),
      { numRuns: 15 },
    );
  },
  MINUTE,
);

async function highestCounter({ database }: TestData): Promise<number> {
  const engine = await database.meta.get('engine');
  return engine && 'counter' in engine ? engine.counter : 0;
}
