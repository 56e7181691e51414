import { type FieldsOf, newRelease } from '../../../shared/domain/new-records.ts';
import type { Release, Version } from '../../../shared/domain/records.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine } from './engine.ts';
import type { UnitOfWork } from './unit-of-work.ts';

type Id = Version['id'];
type Fields = Required<FieldsOf<'releases'>>;
/** `exportedAt` is told by `markExported` only. */
type Released = Pick<Fields, 'releasedAt' | 'catalogueVersion' | 'documents'> &
  Partial<Pick<Fields, 'layout' | 'choices' | 'state'>>;

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
          const release: Release = { ...newRelease(version), ...fields };
          if (stored) unit.replace('releases', stored, { ...release, revisions: stored.revisions });
          else unit.create('releases', release);
          return version;
        },
        ({ number }) => ({ command: 'releaseVersion', count: 1, name: number }),
      );
    },

    /**
     * The row can be edited again; the annex that was kept comes back only by undo. Throws `locked` once the Word file has
     * been written: what somebody may have in hand is withdrawn with a reason (`withdrawVersion`).
     */
    async withdrawRelease(id: Id): Promise<void> {
      await run(
        async (unit) => {
          const { exportedAt } = await unit.existing('releases', id);
          if (exportedAt) throw new CommandProblem('locked');
          await unit.delete('releases', id);
          return unit.existing('versions', id);
        },
        ({ number }) => ({ command: 'withdrawRelease', count: 1, name: number }),
      );
    },

    /**
     * The Word file of a released version has been written, at `at` (ISO date and time). Only the first time counts. Undo
     * stops here (`engine.ts`): nobody can call a file back.
     */
    async markExported(id: Id, at: string): Promise<void> {
      await run(
        async (unit) => {
          const { exportedAt } = await unit.existing('releases', id);
          if (!exportedAt) await unit.update('releases', id, { exportedAt: at });
          return unit.existing('versions', id);
        },
        ({ number }) => ({ command: 'markExported', count: 1, name: number }),
      );
    },
  };
}

/** Throws `locked`: what was handed out does not change afterwards. */
export async function checkNotReleased(unit: UnitOfWork, id: Id): Promise<void> {
  if (await isReleased(unit, id)) throw new CommandProblem('locked');
}

/** Whether the annex of a version is kept as it was handed out. */
export async function isReleased(unit: UnitOfWork, id: Id): Promise<boolean> {
  const release = await unit.stores.releases.get(id);
  return release !== undefined && !release.deleted;
}
