import { useEffect } from 'react';
import { useCurrentOrganisationId, useRoute } from '../data/navigation-store.ts';
import { useOperation, useOrganisation } from '../data/queries.ts';
import { useText } from '../text/use-text.ts';

/** Names the window after what is open in it: "Kundenportal – Beispiel GmbH – TOM-Katalog". */
export function useWindowTitle(): void {
  const t = useText('app');
  const route = useRoute();
  const operation = useOperation('operationId' in route ? route.operationId : undefined);
  const organisation = useOrganisation(useCurrentOrganisationId() ?? undefined);
  const title = [operation?.name, organisation?.name, t('name')].filter(Boolean).join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
