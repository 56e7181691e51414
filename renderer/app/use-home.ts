import { useEffect } from 'react';
import { currentRoute, type Route, restartNavigation } from '../data/navigation-store.ts';
import { useOrganisations } from '../data/queries.ts';

/** What can be looked at without any. */
const WITHOUT_ORGANISATION: ReadonlySet<Route['screen']> = new Set(['settings', 'backups', 'trash', 'catalogue']);

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
    if (isEmpty && !WITHOUT_ORGANISATION.has(screen)) restartNavigation({ screen: 'welcome' });
    if (first && screen === 'welcome') restartNavigation({ screen: 'organisation', organisationId: first });
  }, [isEmpty, first]);
}
