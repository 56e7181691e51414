import { useMemo } from 'react';
import { type AnnexRecords, forAnnex } from '../../../shared/annex/annex-records.ts';
import type { OperationId } from '../../../shared/domain/ids.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { useHouse } from '../../data/house-query.ts';
import {
  useAssessments,
  useGroupStates,
  useOperation,
  useOrganisation,
  useParties,
  useVersions,
} from '../../data/queries.ts';

export interface AnnexSources {
  records: AnnexRecords;
  /** How many internal notes stay out: counted here, where they are left behind. */
  internalNotes: number;
}

/** Everything an annex is made of, live; undefined while loading, null when the operation is gone. */
export function useAnnexRecords(operationId: OperationId): AnnexSources | null | undefined {
  const scope = useMemo<Scope>(() => ({ kind: 'operation', id: operationId }), [operationId]);
  const operation = useOperation(operationId);
  const organisation = useOrganisation(operation?.organisationId);
  const parties = useParties(operation?.organisationId);
  const house = useHouse(operation?.organisationId);
  const versions = useVersions(operationId);
  const answers = useAssessments(scope);
  const states = useGroupStates(scope);
  return useMemo(() => {
    if (operation === null || (operation && organisation === null)) return null;
    if (!operation || !organisation || !parties || !house || !versions || !answers || !states) return undefined;
    const given = [...answers.values()];
    const own = { operation, organisation, parties, house, versions };
    return {
      records: { ...own, assessments: given.map(forAnnex), groupStates: [...states.values()] },
      internalNotes: given.filter((it) => it.internalNote.trim() !== '').length,
    };
  }, [operation, organisation, parties, house, versions, answers, states]);
}
