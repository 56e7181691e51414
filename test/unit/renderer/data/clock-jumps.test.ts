/** A clock that jumps, in either direction, changes neither what is stored nor the order of steps. */

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCommands } from '../../../../renderer/data/commands/commands.ts';
import { LOG_LIMITS } from '../../../../renderer/data/commands/history.ts';
import { TomDatabase } from '../../../../renderer/data/database.ts';
import { createSaveTracker } from '../../../../renderer/data/save-state.ts';
import { uuid } from './test-data.ts';

/** Moments from 1970 to 2100. */
const anyMoment = fc.integer({ min: 0, max: Date.UTC(2100) });

function openWith(moments: readonly number[]) {
  const database = new TomDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  let asked = 0;
  let ids = 0;
  const commands = createCommands(database, {
    now: () => moments[asked++ % moments.length] ?? 0,
    newId: () => uuid(++ids),
    saveTracker: createSaveTracker(),
    logLimits: LOG_LIMITS,
  });
  return { database, commands };
}

it('a later change has the greater revision and is undone first, whatever the clock says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyMoment, { minLength: 2, maxLength: 6 }), async (moments) => {
      const { database, commands } = openWith(moments);
      const id = await commands.createOrganisation({ name: 'name 0' });
      const revisions: number[] = [];
      for (let step = 1; step <= 4; step += 1) {
        await commands.updateOrganisation(id, { name: `name ${step}` });
        const revision = (await database.organisations.get(id))?.revisions.name;
        revisions.push(revision?.[1] ?? 0);
      }
      expect(revisions).toEqual(revisions.toSorted((one, other) => one - other));
      expect(new Set(revisions).size).toBe(4);
      const sequences = (await database.log.toArray()).map(({ sequence }) => sequence);
      expect(sequences).toEqual([1, 2, 3, 4, 5]);
      for (let step = 3; step >= 0; step -= 1) {
        await commands.undo();
        expect((await database.organisations.get(id))?.name).toBe(`name ${step}`);
      }
      database.close();
    }),
    { numRuns: 15 },
  );
});
