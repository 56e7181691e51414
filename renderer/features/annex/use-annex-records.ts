import { useMemo } from 'react';
import { type AnnexRecords, forAnnex } from '../../../shared/annex/annex-records.ts';
import type { OperationId } from '../../../shared/domain/ids.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { useHouse } from '../../data/house-query.ts';
import { useOwnLayouts } from '../../data/layouts-query.ts';
import {
  useGroupStates,
  useLayeredAnswers,
  useOperation,
  useOrganisation,
  useParties,
  useSites,
  useVersions,
} from '../../data/queries.ts';
import { useReleases } from '../../data/releases-query.ts';

export interface AnnexSources {
  /** Whose annex it is: that of an operation, or the organisation's own. */
  scope: Scope;
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
  const sites = useSites(operation?.organisationId);
  const house = useHouse(operation?.organisationId);
  const layouts = useOwnLayouts();
  const versions = useVersions(operationId);
  const releases = useReleases(scope);
  const answers = useLayeredAnswers(scope);
  const states = useGroupStates(scope);
  return useMemo(() => {
    if (operation === null || (operation && organisation === null)) return null;
    if (!operation || !organisation || !parties || !sites || !house || !layouts || !versions || !releases)
      return undefined;
    if (!answers || !states) return undefined;
    const given = [...answers.values()].map(({ answer }) => answer);
    const own = { operation, organisation, parties, sites, house, layouts, versions, released: [...releases.keys()] };
    return {
      scope,
      records: { ...own, ...forAnnex(given), groupStates: [...states.values()] },
      internalNotes: given.filter((it) => it.internalNote.trim() !== '').length,
    };
  }, [scope, operation, organisation, parties, sites, house, layouts, versions, releases, answers, states]);
}
