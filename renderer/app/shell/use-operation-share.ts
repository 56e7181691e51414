import { useMemo } from 'react';
import { catalogueOf } from '../../../shared/catalogue/own-measures.ts';
import type { Operation, Scope } from '../../../shared/domain/records.ts';
import { useData } from '../../data/data-context.tsx';
import { useOperationProgress } from '../../data/progress-query.ts';
import { useGroupStates, useOwnMeasures } from '../../data/queries.ts';
import { figuresOf } from '../../features/operations/overview/operation-figures.ts';

/** Answered part of what applies, from 0 to 1, as in the overview; undefined while it loads. */
export function useOperationShare(operation: Operation): number | undefined {
  const { id, organisationId } = operation;
  const { catalogue } = useData();
  const scope = useMemo((): Scope => ({ kind: 'operation', id }), [id]);
  const ids = useMemo(() => [id], [id]);
  const answers = useOperationProgress(ids).get(id);
  const states = useGroupStates(scope);
  const own = useOwnMeasures(organisationId);
  return useMemo(
    () =>
      answers &&
      states &&
      own &&
      figuresOf(catalogueOf(catalogue, own), operation, answers, [...states.values()]).share,
    [catalogue, operation, answers, states, own],
  );
}
