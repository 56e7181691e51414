import { annexLookId } from '../../../shared/domain/annex-look-id.ts';
import type { AnnexLookId, OperationId, OrganisationId } from '../../../shared/domain/ids.ts';
import { type FieldsOf, newAnnexDesign, newAnnexLook, newRelease } from '../../../shared/domain/new-records.ts';
import type { Release, Version } from '../../../shared/domain/records.ts';
import { CommandProblem } from './command-problem.ts';
import type { Engine } from './engine.ts';
import type { UnitOfWork } from './unit-of-work.ts';

type Id = Version['id'];
type Fields = Required<FieldsOf<'releases'>>;
/** `exportedAt` is told by `markExported` only. */
type Released = Pick<Fields, 'releasedAt' | 'catalogueVersion' | 'documents'> &
  Partial<Pick<Fields, 'layout' | 'choices' | 'state'>> & {
    /** Further operations in the annex. */
    operationIds?: readonly OperationId[];
  };

/** Annexes as they were handed out. */
export function releaseCommands({ run }: Engine) {
  return {
    /** Keeps the annex of a version as it is now; from then on the row of the version is locked. */
    async releaseVersion(id: Id, { operationIds, ...fields }: Released): Promise<void> {
      await run(
        async (unit) => {
          const version = await unit.existing('versions', id);
          await checkNotReleased(unit, id);
          const stored = await unit.stores.releases.get(id);
          const lookId = await keepLook(unit, version);
          const release: Release = { ...newRelease(version), ...fields, lookId };
          if (stored) unit.replace('releases', stored, { ...release, revisions: stored.revisions });
          else unit.create('releases', release);
          if (operationIds) await unit.update('versions', id, { operationIds: [...operationIds] });
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
          // For whom it is will be known when it is released again, and who accepted this annex has not accepted that one.
          return unit.update('versions', id, { operationIds: [], acceptedOn: '', acceptedBy: '' });
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

/**
 * Stores how annexes of the organisation look now, once for all versions that look alike. It stays when the release is
 * undone: whoever has released the same look names the same record.
 */
async function keepLook(unit: UnitOfWork, version: Version): Promise<AnnexLookId> {
  const { operationId } = version;
  const organisationId = operationId
    ? (await unit.existing('operations', operationId)).organisationId
    : (version.organisationId as OrganisationId);
  const design = await unit.stores.annexDesigns.get(organisationId);
  const { accent, font, logo, logoType, letterhead, letterheadName } =
    design && !design.deleted ? design : newAnnexDesign({ id: organisationId });
  const content = { organisationId, accent, font, logo, logoType, letterhead, letterheadName };
  const id = annexLookId(content);
  const look = newAnnexLook({ id, organisationId }, content);
  const stored = await unit.stores.annexLooks.get(id);
  // Taken away together with a merge that had brought it.
  if (stored?.deleted) unit.replace('annexLooks', stored, { ...look, revisions: stored.revisions });
  // Without revisions: it never changes, so there is nothing to be merged.
  if (!stored) unit.carry('annexLooks', [look], { keepRevisions: true });
  return id;
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
