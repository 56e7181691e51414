import type { VersionId } from '../../shared/domain/ids.ts';
import type { AnnexLook } from '../../shared/domain/layout-records.ts';
import type { Release, Scope } from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
import { useLive } from './live.ts';

/** How a released version looked; null where that was not kept, or did not come along: then it looks as annexes do today. */
export function useReleaseLook(release: Release | null | undefined): AnnexLook | null | undefined {
  const { database } = useData();
  const lookId = release?.lookId;
  return useLive(`releaseLook ${lookId}`, async () => {
    if (lookId === undefined) return undefined;
    const look = lookId === '' ? undefined : await database.annexLooks.get(lookId);
    return look && !look.deleted ? look : null;
  });
}

/** The released versions of an annex: of an operation, or of an organisation. */
export function useReleases({ kind, id }: Scope): ReadonlyMap<VersionId, Release> | undefined {
  const { database } = useData();
  return useLive(`releases ${id}`, async () => {
    const releases = await database.releases.where({ [`${kind}Id`]: id }).toArray();
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
