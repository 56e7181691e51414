import { useEffect, useState } from 'react';
import type { AnnexRecords } from '../../../../shared/annex/annex-records.ts';
import type { OperationId } from '../../../../shared/domain/ids.ts';
import type { Release } from '../../../../shared/domain/records.ts';
import type { AnnexState } from '../../../../shared/versions/annex-state.ts';
import { readAnnexRecords } from '../../../data/annex-source.ts';
import { useData } from '../../../data/data-context.tsx';
import { stateOfRelease } from '../../../data/findings/read-released.ts';
import { useLive } from '../../../data/live.ts';
import type { VersionWays } from '../version-ways.ts';

/** Everything the annex of an operation is made of, kept up to date. */
export function useRecordsNow(operationId: OperationId): AnnexRecords | undefined {
  const { database } = useData();
  return useLive(`annex records of versions ${operationId}`, () => readAnnexRecords(database, operationId));
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
