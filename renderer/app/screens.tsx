import { Button } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { OperationId } from '../../shared/domain/ids.ts';
import { useData } from '../data/data-context.tsx';
import {
  navigate,
  type Route,
  setCurrentOrganisation,
  useCurrentOrganisationId,
  useRoute,
} from '../data/navigation-store.ts';
import { useOperation } from '../data/queries.ts';
import { OrganisationScreen } from '../features/operations/organisation-screen.tsx';
import { WelcomeScreen } from '../features/operations/welcome-screen.tsx';
import { useText } from '../text/use-text.ts';
import { EmptyState } from '../ui/empty-state.tsx';

const AnnexScreen = lazy(async () => ({ default: (await import('../features/annex/annex-screen.tsx')).AnnexScreen }));
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
}));

/** The screen of the current route. What not every session opens is loaded when it is. */
export function Screens() {
  const route = useRoute();
  return (
    <Suspense fallback={null}>
      <Screen route={route} />
    </Suspense>
  );
}

function Screen({ route }: { route: Route }) {
  const { catalogue } = useData();
  switch (route.screen) {
    case 'welcome':
      return <WelcomeScreen measureCount={catalogue.measures.length} />;
    case 'organisation':
      return <OrganisationScreen organisationId={route.organisationId} tab={route.tab} />;
    case 'operation':
      return null;
    case 'annex':
      return (
        <OfOperation operationId={route.operationId}>
          <AnnexScreen operationId={route.operationId} />
        </OfOperation>
      );
    case 'settings':
      return <SettingsScreen />;
  }
}

/** Lets the side bar follow to the organisation of the operation, and says when undo or deletion took it away. */
function OfOperation({ operationId, children }: { operationId: OperationId; children: ReactNode }) {
  const t = useText('app');
  const operation = useOperation(operationId);
  const shown = useCurrentOrganisationId();
  const organisationId = operation?.organisationId;
  useEffect(() => {
    if (organisationId) setCurrentOrganisation(organisationId);
  }, [organisationId]);
  if (operation !== null) return operation && children;
  return (
    <EmptyState title={t('missing.operation')} text={t('missing.text')}>
      {shown && (
        <Button onClick={() => navigate({ screen: 'organisation', organisationId: shown })}>
          {t('missing.toOverview')}
        </Button>
      )}
    </EmptyState>
  );
}
