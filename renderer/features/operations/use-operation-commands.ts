import { useCurrentOrganisationId } from '../../data/navigation-store.ts';
import { useCommand } from '../../ui/command-registry.ts';
import { useOperationActions } from './operation-actions.ts';
import { useOrganisationActions } from './organisation-actions.ts';

/** Offers "new organisation" and, inside one, "new operation" to menu, keys and palette. */
export function useOperationCommands(): void {
  const organisationId = useCurrentOrganisationId();
  const organisations = useOrganisationActions();
  const operations = useOperationActions();
  useCommand('newOrganisation', () => void organisations.create());
  useCommand('newOperation', () => organisationId && void operations.create(organisationId), organisationId !== null);
}
