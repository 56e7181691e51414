/** What was begun to be deleted for good before this start, and is not gone everywhere. */
import type { TomDatabase } from '../../data/database.ts';
import type { PurgeTarget } from '../../data/purge/belongings.ts';
import type { PurgeWish } from '../../data/purge/purge.ts';
import { type Doomed, stillThere } from '../../data/purge/still-there.ts';
import { platform } from '../../platform/platform.ts';

export interface UnfinishedPurge {
  /** Nothing is to be finished. */
  isEmpty: () => boolean;
  /** What of it the data base holds, still or again. */
  there: () => Promise<Doomed[]>;
  /** Takes along what is in backups only. What the data base holds goes only where the wish names it; else it stays noted. */
  joined: (wish: PurgeWish) => Promise<PurgeWish>;
  /** Gives up deleting these. Answers whether something else is left to be finished. */
  keep: (targets: readonly PurgeTarget[]) => Promise<boolean>;
}

export function unfinishedPurge(database: TomDatabase, noted: readonly PurgeTarget[]): UnfinishedPurge {
  let unfinished = noted;
  const there = () => stillThere(database, unfinished);
  return {
    isEmpty: () => unfinished.length === 0,
    there,
    async joined({ targets, locked }) {
      const held = await there();
      return {
        targets: [...without(unfinished, held), ...targets],
        locked,
        unfinished,
        kept: without(held, targets).map(({ table, id }) => ({ table, id })),
      };
    },
    async keep(targets) {
      unfinished = without(unfinished, targets);
      await platform.notePurge({ targets: [...unfinished] });
      return unfinished.length > 0;
    },
  };
}

function without<T extends PurgeTarget>(all: readonly T[], some: readonly PurgeTarget[]): T[] {
  return all.filter(({ table, id }) => !some.some((one) => one.table === table && one.id === id));
}
