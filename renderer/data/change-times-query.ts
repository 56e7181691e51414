/** When answers were changed, as far as the history of this installation knows: records themselves carry no time. */
import type { MeasureId } from '../../shared/domain/ids.ts';
import type { Scope } from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';
import type { EngineState } from './meta.ts';

/** Milliseconds since 1970 of the latest change of each measure's answers. */
export type ChangeTimes = ReadonlyMap<MeasureId, number>;

const NONE: ChangeTimes = new Map();

/**
 * Changes made here, in the scope itself or in the organisation that it follows. What came with a file, and what is older
 * than the history, is not among them. Empty while it is loading or not wanted.
 */
export function useChangeTimes(scope: Scope, isWanted: boolean): ChangeTimes {
  const { database } = useData();
  const times = useLive(`change times ${isWanted ? scope.id : ''}`, async () =>
    isWanted ? await readChangeTimes(database, scope) : NONE,
  );
  return times ?? NONE;
}

/** As they are stored at this moment; without what was undone. */
export async function readChangeTimes(database: TomDatabase, { kind, id }: Scope): Promise<ChangeTimes> {
  const operation = kind === 'operation' ? await database.operations.get(id) : undefined;
  const owners = new Set<string>(operation ? [id, operation.organisationId] : [id]);
  const state = (await database.meta.get('engine')) as EngineState | undefined;
  const done = await database.log
    .where('sequence')
    .belowOrEqual(state?.position ?? 0)
    .toArray();
  const changes = await database.logChanges.bulkGet(done.map(({ sequence }) => sequence));
  const times = new Map<MeasureId, number>();
  for (const [index, { at }] of done.entries()) {
    for (const { table, id: recordId } of changes[index]?.changes ?? []) {
      const [owner = '', measureId = ''] = table === 'assessments' ? recordId.split('/') : [];
      if (owners.has(owner)) times.set(measureId as MeasureId, Math.max(at, times.get(measureId as MeasureId) ?? 0));
    }
  }
  return times;
}
