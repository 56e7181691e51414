import { useMemo } from 'react';
import type { AnnexRecords } from '../../../shared/annex/annex-records.ts';
import type { OperationId } from '../../../shared/domain/ids.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import {
  useAssessments,
  useGroupStates,
  useOperation,
  useOrganisation,
  useOwnMeasures,
  useParties,
  useVersions,
} from '../../data/queries.ts';

/** Everything an annex is made of, live; undefined while loading, null when the operation is gone. */
export function useAnnexRecords(operationId: OperationId): AnnexRecords | null | undefined {
  const scope = useMemo<Scope>(() => ({ kind: 'operation', id: operationId }), [operationId]);
  const operation = useOperation(operationId);
  const organisation = useOrganisation(operation?.organisationId);
  const parties = useParties(operation?.organisationId);
  const ownMeasures = useOwnMeasures(operation?.organisationId);
  const versions = useVersions(operationId);
  const answers = useAssessments(scope);
  const states = useGroupStates(scope);
  return useMemo(() => {
    if (operation === null || (operation && organisation === null)) return null;
    if (!operation || !organisation || !parties || !ownMeasures || !versions || !answers || !states) return undefined;
    const assessments = [...answers.values()];
    return { operation, organisation, parties, ownMeasures, versions, assessments, groupStates: [...states.values()] };
  }, [operation, organisation, parties, ownMeasures, versions, answers, states]);
}
