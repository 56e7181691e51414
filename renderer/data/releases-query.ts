import type { OperationId, VersionId } from '../../shared/domain/ids.ts';
import type { Release } from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
import { useLive } from './live.ts';

/** The released versions of an operation. */
export function useReleases(operationId: OperationId): ReadonlyMap<VersionId, Release> | undefined {
  const { database } = useData();
  return useLive(`releases ${operationId}`, async () => {
    const releases = await database.releases.where({ operationId }).toArray();
    return new Map(releases.filter(({ deleted }) => !deleted).map((release) => [release.id, release]));
  });
}

/** The annex of a version as it was handed out; `null` when the version is not released (any more). */
export function useRelease(id: VersionId | undefined): Release | null | undefined {
  const { database } = useData();
  return useLive(`release ${id}`, async () => {
    const release = id && (await database.releases.get(id));
    return release && !release.deleted ? release : null;
  });
}
