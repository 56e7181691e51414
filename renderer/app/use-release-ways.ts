import { useMemo } from 'react';
import { localDay } from '../../shared/lib/local-day.ts';
import { readAnnexRecords } from '../data/annex-source.ts';
import { useData } from '../data/data-context.tsx';
import { closeOperationDetails } from '../data/details-store.ts';
import { navigate } from '../data/navigation-store.ts';
import type { ReleaseWays } from '../features/versions/version-table.tsx';

/** How the version table gets at annexes, which are another feature. Loaded when the first one is released. */
export function useReleaseWays(): ReleaseWays {
  const { database, catalogue } = useData();
  return useMemo(
    () => ({
      async documentsOf(version) {
        const { releaseDocuments } = await import('../features/annex/release-documents.ts');
        const records = version.operationId && (await readAnnexRecords(database, version.operationId));
        return records ? releaseDocuments(catalogue, records, version, localDay(new Date())) : undefined;
      },
      show({ id, operationId }) {
        closeOperationDetails();
        if (operationId) navigate({ screen: 'annex', operationId, versionId: id });
      },
    }),
    [database, catalogue],
  );
}
