import { useMemo } from 'react';
import { catalogueOf } from '../../../../shared/catalogue/own-measures.ts';
import type { OrganisationId } from '../../../../shared/domain/ids.ts';
import { useData } from '../../../data/data-context.tsx';
import { useOperationExtras } from '../../../data/overview-query.ts';
import { useOperationProgress } from '../../../data/progress-query.ts';
import { useOperations, useOwnMeasures } from '../../../data/queries.ts';
import { figuresOf } from './operation-figures.ts';
import type { OperationRow } from './sort-operations.ts';

/** One row per operation of an organisation, in no particular order; undefined while they load. */
export function useOperationRows(organisationId: OrganisationId): OperationRow[] | undefined {
  const { catalogue } = useData();
  const operations = useOperations(organisationId);
  const extras = useOperationExtras(organisationId);
  const own = useOwnMeasures(organisationId);
  const ids = useMemo(() => operations?.map(({ id }) => id) ?? [], [operations]);
  const progress = useOperationProgress(ids);

  return useMemo(() => {
    if (!operations || !extras || !own) return undefined;
    const full = catalogueOf(catalogue, own);
    return operations.map((operation) => {
      const answers = progress.get(operation.id);
      const { lastVersion, groupStates = [] } = extras.get(operation.id) ?? {};
      const figures = answers && figuresOf(full, operation, answers, groupStates);
      return { operation, figures, version: lastVersion?.number ?? '' };
    });
  }, [catalogue, operations, extras, own, progress]);
}
