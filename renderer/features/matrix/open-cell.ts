import type { Measure } from '../../../shared/catalogue/catalogue.ts';
import { navigate } from '../../data/navigation-store.ts';
import type { Column } from './columns/column.ts';

/** Goes to the measure in the operation, or among what holds for all of the organisation. */
export function openCell({ scope }: Pick<Column, 'scope'>, { id: measureId }: Pick<Measure, 'id'>): void {
  if (scope.kind === 'operation') navigate({ screen: 'operation', operationId: scope.id, measureId });
  else navigate({ screen: 'measures', organisationId: scope.id, measureId });
}
