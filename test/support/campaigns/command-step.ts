/** What random commands are made of. */
import fc from 'fast-check';
import type { OwnScheme } from '../../../shared/domain/house-records.ts';
import type {
  AreaId,
  OperationId,
  OptionId,
  OrganisationId,
  PartyId,
  PhraseId,
  RuleId,
  SiteId,
  VersionId,
} from '../../../shared/domain/ids.ts';
import type { OwnLayout } from '../../../shared/domain/layout-records.ts';
import { measure, type parameter, type TestData } from '../../unit/renderer/data/test-data.ts';

export interface Step {
  command: string;
  run: (data: TestData) => Promise<unknown>;
}

/** All commands of which there is a step. */
export const steppedCommands = new Set<string>();

/** A command with random arguments; prints as a call in a counterexample. */
export function step<Args extends unknown[]>(
  command: string,
  values: fc.Arbitrary<Args>,
  run: (data: TestData, ...values: Args) => Promise<unknown>,
): fc.Arbitrary<Step> {
  steppedCommands.add(command);
  return values.map((args) => ({
    command,
    run: (data) => run(data, ...args),
    [fc.toStringMethod]: () => `${command}(${args.map((value) => fc.stringify(value)).join(', ')})`,
  }));
}

type Owned = keyof Ids;
interface Ids {
  organisations: OrganisationId;
  operations: OperationId;
  parties: PartyId;
  sites: SiteId;
  phrases: PhraseId;
  versions: VersionId;
  ownMeasures: ReturnType<typeof measure>;
  ownAreas: AreaId;
  ownParameters: ReturnType<typeof parameter>;
  ownOptions: OptionId;
  ownRules: RuleId;
  ownSchemes: OwnScheme['id'];
  layouts: OwnLayout['id'];
  acceptances: string;
}

interface StoredRecord {
  id: string;
  deleted: boolean;
  /** Of what hangs on a measure. */
  measureId?: string;
}

/** Released versions stay as they are; what hangs on a deleted measure is out of reach. */
async function closedIds({ database }: TestData): Promise<ReadonlySet<string | undefined>> {
  const released = await database.releases.filter(({ deleted }) => !deleted).primaryKeys();
  const gone = await database.ownMeasures.filter(({ deleted }) => deleted).primaryKeys();
  return new Set<string>([...released, ...gone]);
}

/** A command on the nth record of a table that users can change, counted round; without one it does nothing. */
export function on<T extends Owned, Args extends unknown[]>(
  table: T,
  command: string,
  values: fc.Arbitrary<Args>,
  run: (data: TestData, id: Ids[T], ...values: Args) => Promise<unknown>,
): fc.Arbitrary<Step> {
  return step<[number, ...Args]>(command, fc.tuple(place, values).map(withPlace), async (data, n, ...args) => {
    const records: StoredRecord[] = await data.database.table(table).toArray();
    const closed = await closedIds(data);
    const open = records.filter(({ id, measureId, deleted }) => !deleted && !closed.has(id) && !closed.has(measureId));
    const record = open[n % Math.max(1, open.length)];
    if (record) await run(data, record.id as Ids[T], ...args);
  });
}

const withPlace = <Args extends unknown[]>([n, args]: [number, Args]): [number, ...Args] => [n, ...args];

export const place = fc.nat({ max: 5 });
export const nothing = fc.constant<[]>([]);
export const name = fc.string({ maxLength: 8 });
export const named = fc.tuple(name);
export const someMeasure = fc.constantFrom('ZUT-01', 'ZUT-02', 'ZUG-01').map(measure);
export const someMeasures = fc.uniqueArray(someMeasure, { minLength: 1 });
export const value = fc.option(fc.oneof(fc.integer(), fc.boolean(), fc.string(), fc.array(fc.string())), {
  nil: undefined,
});
export const visit = fc.option(fc.constantFrom('visit 1', 'visit 2'), { nil: undefined });
export const groupState = fc.constantFrom('normal' as const, 'notRelevant' as const, 'hidden' as const);
