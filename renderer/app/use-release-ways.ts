import { useMemo } from 'react';
import { localDay } from '../../shared/lib/local-day.ts';
import { readAnnexRecords } from '../data/annex-source.ts';
import { useData } from '../data/data-context.tsx';
import { closeOperationDetails } from '../data/details-store.ts';
import { navigate } from '../data/navigation-store.ts';
import type { VersionWays } from '../features/versions/version-ways.ts';

/** How versions get at annexes, which are another feature. Loaded when the first one is released or compared. */
export function useReleaseWays(): VersionWays {
  const { database, catalogue } = useData();
  return useMemo(
    () => ({
      async contentOf(version) {
        const { releaseContent } = await import('../features/annex/release-documents.ts');
        const records = version.operationId && (await readAnnexRecords(database, version.operationId));
        return records ? releaseContent(catalogue, records, version, localDay(new Date())) : undefined;
      },
      async stateNow(records) {
        const { stateNow } = await import('../features/annex/release-documents.ts');
        return stateNow(catalogue, records, localDay(new Date()));
      },
      show({ id, operationId }) {
        closeOperationDetails();
        if (operationId) navigate({ screen: 'annex', operationId, versionId: id });
      },
      open(operationId) {
        closeOperationDetails();
        navigate({ screen: 'versions', operationId });
      },
      saveSheet(sheet, fileName) {
        const loaded = import('../features/annex/export/save-sheet.ts');
        const saving = loaded.then(({ saveSheet }) => saveSheet(sheet, fileName));
        return { done: saving.then(({ done }) => done), cancel: () => void saving.then(({ cancel }) => cancel()) };
      },
    }),
    [database, catalogue],
  );
}
