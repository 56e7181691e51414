import { useCurrentOrganisationId } from '../../data/navigation-store.ts';
import { useCommand } from '../../ui/command-registry.ts';
import { useOneAtATime } from '../../ui/use-one-at-a-time.ts';
import { useOperationActions } from './operation-actions.ts';
import { useOrganisationActions } from './organisation-actions.ts';

/** Offers "new organisation" and, inside one, "new operation" to menu, keys and palette. */
export function useOperationCommands(): void {
  const organisationId = useCurrentOrganisationId();
  const createOrganisation = useOneAtATime(useOrganisationActions().create);
  const createOperation = useOneAtATime(useOperationActions().create);
  useCommand('newOrganisation', () => void createOrganisation());
  useCommand('newOperation', () => organisationId && void createOperation(organisationId), organisationId !== null);
}
