import { type ReactNode, useMemo } from 'react';
import type { Scope } from '../../../shared/domain/records.ts';
import { useOrganisation } from '../../data/queries.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MeasuresScreen } from './measures-screen.tsx';
import type { Owner } from './use-frame.ts';
import type { MeasuresRoute } from './use-go-to.ts';

interface OrganisationMeasuresScreenProps {
  /** Names the organisation and, when somebody asked for one, a measure or group. */
  route: Extract<MeasuresRoute, { screen: 'measures' }>;
  /** Buttons in the header that belong to other parts of the app. */
  actions?: ReactNode;
  /** A pane of another part of the app, at the right edge. */
  beside?: ReactNode;
}

/** What holds for all operations of an organisation, unless one of them says otherwise. */
export function OrganisationMeasuresScreen({ route, ...parts }: OrganisationMeasuresScreenProps) {
  const { organisationId } = route;
  const t = useText('measures');
  const scope = useMemo((): Scope => ({ kind: 'organisation', id: organisationId }), [organisationId]);
  const organisation = useOrganisation(organisationId);
  const owner = useMemo(
    (): Owner | undefined => (organisation ? { scope, organisation, operation: undefined } : undefined),
    [scope, organisation],
  );
  if (organisation === null) {
    return <EmptyState title={t('organisation.missingTitle')} text={t('organisation.missingText')} />;
  }
  return <MeasuresScreen key={organisationId} scope={scope} owner={owner} route={route} {...parts} />;
}
