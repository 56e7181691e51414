import { useEffect, useState } from 'react';
import type { AnnexRecords } from '../../../../shared/annex/annex-records.ts';
import type { Release, Scope } from '../../../../shared/domain/records.ts';
import type { AnnexState } from '../../../../shared/versions/annex-state.ts';
import { readAnnexRecords, readOrganisationRecords } from '../../../data/annex-source.ts';
import { useData } from '../../../data/data-context.tsx';
import { stateOfRelease } from '../../../data/findings/read-released.ts';
import { useLive } from '../../../data/live.ts';
import type { VersionWays } from '../version-ways.ts';

/** Everything the annex is made of, kept up to date. */
export function useRecordsNow(scope: Scope): AnnexRecords | undefined {
  const { database } = useData();
  return useLive(`annex records of versions ${scope.id}`, () =>
    scope.kind === 'operation' ? readAnnexRecords(database, scope.id) : readOrganisationRecords(database, scope.id),
  );
}

/** What the annex would be compared by now; the one before it while a newer one is being made. */
export function useStateNow(records: AnnexRecords | undefined, ways: VersionWays): AnnexState | undefined {
  const [state, setState] = useState<AnnexState>();
  useEffect(() => {
    if (!records) return;
    let isWanted = true;
    void ways.stateNow(records).then((made) => isWanted && setState(made));
    return () => {
      isWanted = false;
    };
  }, [records, ways]);
  return state;
}

/** `null` when the release cannot be read. */
export const stateThen = (release: Release): AnnexState | null => stateOfRelease(release) ?? null;
