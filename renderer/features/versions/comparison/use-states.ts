import { useEffect, useState } from 'react';
import type { AnnexRecords } from '../../../../shared/annex/annex-records.ts';
import { withFurther } from '../../../../shared/annex/several/several-records.ts';
import type { Release, Scope } from '../../../../shared/domain/records.ts';
import type { AnnexState } from '../../../../shared/versions/annex-state.ts';
import { readAnnexRecords, readFurtherRecords, readOrganisationRecords } from '../../../data/annex-source.ts';
import { useData } from '../../../data/data-context.tsx';
import type { TomDatabase } from '../../../data/database.ts';
import { stateOfRelease } from '../../../data/findings/read-released.ts';
import { useLive } from '../../../data/live.ts';
import type { VersionWays } from '../version-ways.ts';

/** Everything the annex is made of, also of further operations that it is for, kept up to date. */
export function useRecordsNow(scope: Scope): AnnexRecords | undefined {
  const { database } = useData();
  return useLive(`annex records of versions ${scope.id}`, () => readJoined(database, scope));
}

async function readJoined(database: TomDatabase, scope: Scope): Promise<AnnexRecords | undefined> {
  const own =
    scope.kind === 'operation'
      ? await readAnnexRecords(database, scope.id)
      : await readOrganisationRecords(database, scope.id);
  return own && withFurther(own, await readFurtherRecords(database, own, own.operation.annexAlsoFor));
}

/** What the annex would be compared by now; the one before it while a newer one is being made; `null` when that failed. */
export function useStateNow(records: AnnexRecords | undefined, ways: VersionWays): AnnexState | null | undefined {
  const [state, setState] = useState<AnnexState | null>();
  useEffect(() => {
    if (!records) return;
    let isWanted = true;
    const show = (made: AnnexState | null) => {
      if (isWanted) setState(made);
    };
    ways.stateNow(records).then(show, (error: unknown) => {
      reportError(error);
      show(null);
    });
    return () => {
      isWanted = false;
    };
  }, [records, ways]);
  return state;
}

/** `null` when the release cannot be read. */
export const stateThen = (release: Release): AnnexState | null => stateOfRelease(release) ?? null;
