import { useEffect } from 'react';
import { currentRoute, restartNavigation } from '../data/navigation-store.ts';
import { useOrganisations } from '../data/queries.ts';

/**
 * The welcome stands exactly as long as there is no organisation. Undo and redo change that behind the screen's back;
 * whoever creates or deletes organisations leads on by himself and is not disturbed.
 */
export function useHome(): void {
  const organisations = useOrganisations();
  const isEmpty = organisations?.length === 0;
  const first = organisations?.[0]?.id;
  useEffect(() => {
    const { screen } = currentRoute();
    if (isEmpty && screen !== 'settings' && screen !== 'catalogue') restartNavigation({ screen: 'welcome' });
    if (first && screen === 'welcome') restartNavigation({ screen: 'organisation', organisationId: first });
  }, [isEmpty, first]);
}
