import { type ReactNode, useEffect, useMemo } from 'react';
import type { Scope } from '../../../shared/domain/records.ts';
import { setCurrentOrganisation } from '../../data/navigation-store.ts';
import { useAssessments, useGroupStates, useOperation } from '../../data/queries.ts';
import { useText } from '../../text/use-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FrameProvider } from './frame.ts';
import { OperationPanes } from './operation-panes.tsx';
import { useOperationFrame } from './use-frame.ts';
import type { OperationRoute } from './use-go-to.ts';

interface OperationScreenProps {
  /** Names the operation and, when somebody asked for one, a measure or group in it. */
  route: OperationRoute;
  /** Buttons in the header that belong to other parts of the app. */
  actions?: ReactNode;
}

/** The heart of the app: the measures of one operation, to be ticked, filled in and annotated. */
export function OperationScreen({ route, actions }: OperationScreenProps) {
  const { operationId } = route;
  const scope = useMemo((): Scope => ({ kind: 'operation', id: operationId }), [operationId]);
  const operation = useOperation(operationId);
  const answers = useAssessments(scope);
  const frame = useOperationFrame(operation ?? undefined, answers);
  const states = useGroupStates(scope);
  const organisationId = operation?.organisationId;

  useEffect(() => {
    if (organisationId) setCurrentOrganisation(organisationId);
  }, [organisationId]);

  if (operation === null) return <Missing />;
  if (!frame || !answers || !states) return null;
  return (
    <FrameProvider value={frame}>
      <OperationPanes key={operationId} answers={answers} states={states} route={route} actions={actions} />
    </FrameProvider>
  );
}

function Missing() {
  const t = useText('measures');
  return <EmptyState title={t('screen.missingTitle')} text={t('screen.missingText')} />;
}
