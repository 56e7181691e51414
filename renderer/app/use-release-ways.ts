import { useMemo } from 'react';
import { withFurther } from '../../shared/annex/several/several-records.ts';
import { type ChosenLook, chosenLook } from '../../shared/docx/design-of.ts';
import { localDay } from '../../shared/lib/local-day.ts';
import { readAnnexDesign } from '../data/annex-design-query.ts';
import { readAnnexRecords, readFurtherRecords, readOrganisationRecords } from '../data/annex-source.ts';
import { useData } from '../data/data-context.tsx';
import type { TomDatabase } from '../data/database.ts';
import { closeOperationDetails } from '../data/details-store.ts';
import { currentOrganisationId, navigate } from '../data/navigation-store.ts';
import type { VersionWays } from '../features/versions/version-ways.ts';

/** In the letterhead, or colours, font and logo, of the organisation that is open. */
async function currentLook(database: TomDatabase): Promise<ChosenLook> {
  const organisationId = currentOrganisationId();
  return chosenLook((organisationId && (await readAnnexDesign(database, organisationId))) || undefined);
}

/** How versions get at annexes, which are another feature. Loaded when the first one is released or compared. */
export function useReleaseWays(): VersionWays {
  const { database, catalogue } = useData();
  return useMemo(
    () => ({
      async contentOf(version) {
        const { releaseContent } = await import('../features/annex/release-documents.ts');
        const { operationId, organisationId } = version;
        const records = operationId
          ? await readAnnexRecords(database, operationId)
          : organisationId && (await readOrganisationRecords(database, organisationId));
        if (!records) return undefined;
        const further = await readFurtherRecords(database, records, records.operation.annexAlsoFor);
        return releaseContent(catalogue, withFurther(records, further), version, localDay(new Date()));
      },
      async stateNow(records) {
        const { stateNow } = await import('../features/annex/release-documents.ts');
        return stateNow(catalogue, records, localDay(new Date()));
      },
      show({ id, operationId, organisationId }) {
        closeOperationDetails();
        if (operationId) navigate({ screen: 'annex', operationId, versionId: id });
        else if (organisationId) navigate({ screen: 'organisationAnnex', organisationId, versionId: id });
      },
      open(scope) {
        closeOperationDetails();
        if (scope.kind === 'operation') navigate({ screen: 'versions', operationId: scope.id });
        else navigate({ screen: 'organisationVersions', organisationId: scope.id });
      },
      saveSheet(sheet, fileName) {
        const loaded = Promise.all([import('../features/annex/export/save-sheet.ts'), currentLook(database)]);
        const saving = loaded.then(([{ saveSheet }, look]) => saveSheet(sheet, fileName, look));
        return { done: saving.then(({ done }) => done), cancel: () => void saving.then(({ cancel }) => cancel()) };
      },
    }),
    [database, catalogue],
  );
}
