import { openOperationDetails } from '../../../data/details-store.ts';
import { navigate } from '../../../data/navigation-store.ts';
import { useFrame } from '../frame.ts';

/** A function that leads to where the facts are said: those of the operation, or those of the organisation. */
export function useOpenFacts(): () => void {
  const { operation, organisation } = useFrame();
  return () => {
    if (operation) openOperationDetails(operation.id);
    else navigate({ screen: 'organisation', organisationId: organisation.id, tab: 'details' });
  };
}
