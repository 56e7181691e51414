/** Versions of annexes of other operations that are for an operation, too. */
import type { OperationId } from '../../shared/domain/ids.ts';
import type { Operation, Version } from '../../shared/domain/records.ts';
import { type VersionState, versionState } from '../../shared/domain/version-state.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { useLive } from './live.ts';

export interface JointVersion {
  version: Version;
  /** Whose annex it is. */
  owner: Operation;
}

/** Released or not; those of operations that are gone are left out. */
export async function readJointVersions(database: TomDatabase, operationId: OperationId): Promise<JointVersion[]> {
  const found: JointVersion[] = [];
  for (const version of await database.versions.where('operationIds').equals(operationId).toArray()) {
    if (version.deleted || !version.operationId || version.operationId === operationId) continue;
    const owner = await database.operations.get(version.operationId);
    if (owner && !owner.deleted) found.push({ version, owner });
  }
  return found;
}

export interface ReleasedJointVersion extends JointVersion {
  state: VersionState;
  /** ISO date and time. */
  releasedAt: string;
}

/** Those that are released, the last one first; undefined while they load. */
export function useJointVersions(operationId: OperationId): ReleasedJointVersion[] | undefined {
  const { database } = useData();
  return useLive(`joint versions ${operationId}`, async () => {
    const found: ReleasedJointVersion[] = [];
    for (const { version, owner } of await readJointVersions(database, operationId)) {
      const release = await database.releases.get(version.id);
      if (!release || release.deleted) continue;
      const [all, released] = [
        await database.versions.where('operationId').equals(owner.id).toArray(),
        await database.releases.where('operationId').equals(owner.id).toArray(),
      ];
      const kept = new Set<string>(released.filter(({ deleted }) => !deleted).map(({ id }) => id));
      const live = all.filter(({ deleted }) => !deleted);
      found.push({ version, owner, state: versionState(version, live, kept), releasedAt: release.releasedAt });
    }
    return found.sort((one, other) => (one.releasedAt < other.releasedAt ? 1 : -1));
  });
}
