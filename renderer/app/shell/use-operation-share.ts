import { useMemo } from 'react';
import { progressByGroup, relevantGroups, share, totalProgress } from '../../../shared/domain/progress.ts';
import type { Operation, Scope } from '../../../shared/domain/records.ts';
import { useData } from '../../data/data-context.tsx';
import { useOperationProgress } from '../../data/progress-query.ts';
import { useGroupStates } from '../../data/queries.ts';

/** Answered part of what applies, from 0 to 1; undefined while it loads. */
export function useOperationShare({ id, schemeId }: Operation): number | undefined {
  const { catalogue } = useData();
  const scope = useMemo((): Scope => ({ kind: 'operation', id }), [id]);
  const answers = useOperationProgress([id]).get(id);
  const states = useGroupStates(scope);
  const scheme = catalogue.scheme(schemeId);
  return useMemo(() => {
    if (!answers || !states || !scheme) return undefined;
    const relevant = relevantGroups(
      scheme,
      [...states.values()].filter((state) => state.schemeId === scheme.id),
    );
    const statusOf = (measure: Parameters<typeof answers.get>[0]) => answers.get(measure) ?? 'open';
    return share(totalProgress(progressByGroup(scheme, catalogue.measures, statusOf, relevant).values()));
  }, [answers, states, scheme, catalogue]);
}
