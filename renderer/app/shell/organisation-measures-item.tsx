import { IconListCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { OrganisationId } from '../../../shared/domain/ids.ts';
import { useFactsReader } from '../../data/facts-query.ts';
import { navigate, useRoute } from '../../data/navigation-store.ts';
import { useOwnProgress } from '../../data/progress-query.ts';
import { useGroupStates, useOrganisation } from '../../data/queries.ts';
import { useQuiet } from '../../data/quiet.ts';
import { figuresOf } from '../../features/operations/overview/operation-figures.ts';
import { formatPercent } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { NavItem } from './nav-item.tsx';

interface OrganisationMeasuresItemProps {
  organisationId: OrganisationId;
  /** Of the organisation; undefined while it loads. */
  catalogue: Catalogue | undefined;
}

/** The measures of the organisation itself in the side bar, with how many of them are answered. */
export function OrganisationMeasuresItem({ organisationId, catalogue }: OrganisationMeasuresItemProps) {
  const t = useText('app');
  const language = useLanguage();
  const route = useRoute();
  const share = useOwnShare(organisationId, catalogue);
  return (
    <NavItem
      icon={IconListCheck}
      label={t('nav.organisationMeasures')}
      hint={t('nav.organisationMeasuresHint')}
      figure={share === undefined ? '' : formatPercent(share, language)}
      isCurrent={route.screen === 'measures'}
      onClick={() => navigate({ screen: 'measures', organisationId })}
    />
  );
}

/** From 0 to 1; undefined while it loads. */
function useOwnShare(organisationId: OrganisationId, catalogue: Catalogue | undefined): number | undefined {
  const organisation = useOrganisation(organisationId);
  const answers = useOwnProgress(useQuiet() ? organisationId : undefined);
  const states = useGroupStates(useMemo(() => ({ kind: 'organisation', id: organisationId }), [organisationId]));
  const factsOf = useFactsReader(organisationId);
  return useMemo(() => {
    if (!organisation || !catalogue || !answers || !states || !factsOf) return undefined;
    const { schemeId } = organisation;
    return figuresOf(catalogue, { schemeId }, answers, [...states.values()], factsOf(undefined)).share;
  }, [organisation, catalogue, answers, states, factsOf]);
}
