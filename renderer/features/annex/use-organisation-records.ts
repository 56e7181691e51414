import { useMemo } from 'react';
import { forAnnex } from '../../../shared/annex/annex-records.ts';
import { organisationOperation } from '../../../shared/annex/several/organisation-records.ts';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import type { Scope } from '../../../shared/domain/records.ts';
import { useHouse } from '../../data/house-query.ts';
import { useOwnLayouts } from '../../data/layouts-query.ts';
import { useGroupStates, useLayeredAnswers, useOrganisation, useParties, useSites } from '../../data/queries.ts';
import { useReleases } from '../../data/releases-query.ts';
import { useVersionsOf } from '../../data/versions-query.ts';
import type { AnnexSources } from './use-annex-records.ts';

/** Everything the organisation's own annex is made of, live; undefined while loading, null when it is gone. */
export function useOrganisationRecords(organisationId: OrganisationId): AnnexSources | null | undefined {
  const scope = useMemo<Scope>(() => ({ kind: 'organisation', id: organisationId }), [organisationId]);
  const organisation = useOrganisation(organisationId);
  const parties = useParties(organisationId);
  const sites = useSites(organisationId);
  const house = useHouse(organisationId);
  const layouts = useOwnLayouts();
  const versions = useVersionsOf(scope);
  const releases = useReleases(scope);
  const answers = useLayeredAnswers(scope);
  const states = useGroupStates(scope);
  return useMemo(() => {
    if (organisation === null) return null;
    if (!organisation || !parties || !sites || !house || !layouts || !versions || !releases) return undefined;
    if (!answers || !states) return undefined;
    const given = [...answers.values()].map(({ answer }) => answer);
    const operation = organisationOperation(organisation, sites, parties);
    const released = [...releases.keys()];
    const own = { operation, organisation, parties, sites, house, layouts, versions, released };
    return {
      scope,
      records: { ...own, ...forAnnex(given), groupStates: [...states.values()] },
      internalNotes: given.filter((it) => it.internalNote.trim() !== '').length,
    };
  }, [scope, organisation, parties, sites, house, layouts, versions, releases, answers, states]);
}
