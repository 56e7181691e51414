import { type FieldsOf, newRelease } from '../../../shared/domain/new-records.ts';
import type { Release, Version } from '../../../shared/domain/records.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine } from './engine.ts';
import type { UnitOfWork } from './unit-of-work.ts';

type Id = Version['id'];
type Released = Required<FieldsOf<'releases'>>;

/** Annexes as they were handed out. */
export function releaseCommands({ run }: Engine) {
  return {
    /** Keeps the annex of a version as it is now; from then on the row of the version is locked. */
    async releaseVersion(id: Id, fields: Released): Promise<void> {
      await run(
        async (unit) => {
          const version = await unit.existing('versions', id);
          await checkNotReleased(unit, id);
          const stored = await unit.stores.releases.get(id);
          const release: Release = { ...newRelease({ id, operationId: version.operationId }), ...fields };
          if (stored) unit.replace('releases', stored, { ...release, revisions: stored.revisions });
          else unit.create('releases', release);
          return version;
        },
        ({ number }) => ({ command: 'releaseVersion', count: 1, name: number }),
      );
    },

    /** The row can be edited again; the annex that was kept comes back only by undo. */
    async withdrawRelease(id: Id): Promise<void> {
      await run(
        async (unit) => {
          await unit.delete('releases', id);
          return unit.existing('versions', id);
        },
        ({ number }) => ({ command: 'withdrawRelease', count: 1, name: number }),
      );
    },
  };
}

/** Throws `locked`: what was handed out does not change afterwards. */
export async function checkNotReleased(unit: UnitOfWork, id: Id): Promise<void> {
  const release = await unit.stores.releases.get(id);
  if (release && !release.deleted) throw new CommandProblem('locked');
}
