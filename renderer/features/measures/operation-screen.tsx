import { type ReactNode, useEffect, useMemo } from 'react';
import type { Scope } from '../../../shared/domain/records.ts';
import { setCurrentOrganisation } from '../../data/navigation-store.ts';
import { useOperation, useOrganisation } from '../../data/queries.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MeasuresScreen } from './measures-screen.tsx';
import type { Owner } from './use-frame.ts';
import type { MeasuresRoute } from './use-go-to.ts';

interface OperationScreenProps {
  /** Names the operation and, when somebody asked for one, a measure or group in it. */
  route: Extract<MeasuresRoute, { screen: 'operation' }>;
  /** Buttons in the header that belong to other parts of the app. */
  actions?: ReactNode;
  /** A pane of another part of the app, at the right edge. */
  beside?: ReactNode;
}

/** The heart of the app: the measures of one operation, to be ticked, filled in and annotated. */
export function OperationScreen({ route, ...parts }: OperationScreenProps) {
  const { operationId } = route;
  const scope = useMemo((): Scope => ({ kind: 'operation', id: operationId }), [operationId]);
  const operation = useOperation(operationId);
  const organisationId = operation?.organisationId;
  const organisation = useOrganisation(organisationId);
  const owner = useMemo(
    (): Owner | undefined => (operation && organisation ? { scope, organisation, operation } : undefined),
    [scope, organisation, operation],
  );

  useEffect(() => {
    if (organisationId) setCurrentOrganisation(organisationId);
  }, [organisationId]);

  if (operation === null) return <Missing />;
  return <MeasuresScreen key={operationId} scope={scope} owner={owner} route={route} {...parts} />;
}

function Missing() {
  const t = useText('measures');
  return <EmptyState title={t('screen.missingTitle')} text={t('screen.missingText')} />;
}
