/** What holds however colleagues edit and pass files around. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { isSame } from '../../../shared/domain/record-paths.ts';
import { proposalOf } from '../../../shared/merge/proposal.ts';
import type { Campaign } from './campaign.ts';
import {
  concurrentPaths,
  edit,
  isNothing,
  newReplica,
  previewOf,
  type Replica,
  receive,
  TABLES,
} from './merge-replicas.ts';

const RECORDS = 3;
const TEXTS = ['', 'a', 'b', 'c'];

type Step =
  | { kind: 'edit'; who: number; table: (typeof TABLES)[number]; n: number; field: number; value: number }
  | { kind: 'send'; who: number; to: number; decisions: number };

const FIELDS = {
  assessments: [
    ['note', TEXTS],
    ['status', ['open', 'implemented', 'partial']],
    ['values.minLength', [8, 12, undefined]],
  ],
  sites: [
    ['name', TEXTS],
    ['address', TEXTS],
    ['deleted', [true, false]],
  ],
} as const;

const index = (count: number) => fc.nat({ max: count - 1 });
const steps = (people: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('edit' as const),
        who: index(people),
        table: fc.constantFrom(...TABLES),
        n: index(RECORDS),
        field: index(3),
        value: index(4),
      }),
      fc.record({ kind: fc.constant('send' as const), who: index(people), to: index(people), decisions: fc.nat(255) }),
    ),
    { maxLength: 24 },
  );

/** Two to four people and what they do. */
const histories = fc
  .integer({ min: 2, max: 4 })
  .chain((people) => fc.record({ people: fc.constant(people), steps: steps(people) }));
type History = { people: number; steps: Step[] };

export const mergeHistories: Campaign = {
  name: 'merge-histories',
  properties: [
    {
      name: 'in whatever order people edit and pass files around: nothing is lost, nothing doubled, and all end alike',
      property: fc.property(histories, (history) => {
        expect(faultsOfHistory(history)).toEqual([]);
      }) as fc.IRawProperty<unknown>,
      sample: 250,
      runs: 20_000,
    },
  ],
};

/** Plays a history and then passes files around until all are at rest; answers what went wrong. */
function faultsOfHistory({ people, steps: done }: History): string[] {
  const all = Array.from({ length: people }, (_, it) => newReplica(it));
  const faults = done.flatMap((step) => play(all, step));
  return faults.length > 0 ? faults : settle(all);
}

function play(all: readonly Replica[], step: Step): string[] {
  const who = all[step.who] as Replica;
  if (step.kind === 'edit') {
    const [path, values] = FIELDS[step.table][step.field] as readonly [string, readonly unknown[]];
    edit(who, step.table, step.n, path, values[step.value % values.length]);
    return [];
  }
  const to = all[step.to] as Replica;
  if (to === who) return [];
  let asked = step.decisions;
  const faults = receive(to, who, ({ mine, theirs }, path) => {
    asked = (asked * 5 + 1) % 256;
    if (path === 'note' && asked % 3 === 0) {
      return { take: 'value', value: proposalOf('words', undefined, mine?.note, theirs.note).value };
    }
    return { take: asked % 2 === 0 ? 'mine' : 'theirs' };
  });
  const again = isNothing(previewOf(to, who)) ? [] : ['the same file changes something again'];
  return [...faults, ...again];
}

/** One round of files to the first person, then from there to all, decides everything; a second finds all at rest. */
function settle(all: readonly Replica[]): string[] {
  const [first, ...others] = all as [Replica, ...Replica[]];
  const faults: string[] = [];
  for (const other of others) faults.push(...receive(first, other, () => ({ take: 'theirs' })));
  for (const other of others) {
    if (concurrentPaths(other, first).some((key) => !key.endsWith(' order')))
      faults.push('a decision was not passed on');
    faults.push(...receive(other, first, () => ({ take: 'theirs' })));
  }
  for (const one of all) for (const other of all) if (!isNothing(previewOf(one, other))) faults.push('not at rest');
  for (const other of others) if (!isSame(shown(first), shown(other))) faults.push('not alike');
  return faults;
}

/** What is here, revisions and all, in an order of its own. */
const shown = ({ records }: Replica) =>
  [...records.values()]
    .map(({ record }) => ({ ...record, revisions: Object.fromEntries(Object.entries(record.revisions).sort(byName)) }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);
