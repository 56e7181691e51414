/** What a comparison rests on: whether anything of it has changed since is asked before a merge is taken over. */
import { internalKey } from '../../../shared/domain/revision.ts';
import type { TomDatabase } from '../database.ts';
import { type EngineState, type SeenRow, seenKey } from '../meta.ts';

export interface MergeBasis {
  /** `stateHere` when it was compared: while that is the same, nothing at all has been done here. */
  state: string;
  /** `hangingState` of what the file deletes. */
  hanging: string;
}

/** Changes with every command, undone and redone ones included, and with everything that is taken in about these scopes. */
export async function stateHere({ meta }: Pick<TomDatabase, 'meta'>, scopes: readonly string[]): Promise<string> {
  const engine = (await meta.get('engine')) as EngineState | undefined;
  const keys = [...new Set(scopes)].sort().flatMap((id) => [id, internalKey(id)].map(seenKey));
  const rows = (await meta.bulkGet(keys)) as (SeenRow | undefined)[];
  return JSON.stringify([engine?.counter, engine?.head, engine?.position, rows.map((row) => row?.seen ?? null)]);
}
