import { lazy, Suspense } from 'react';
import { useData } from '../data/data-context.tsx';
import { type Route, useRoute } from '../data/navigation-store.ts';
import { OrganisationScreen } from '../features/operations/organisation-screen.tsx';
import { WelcomeScreen } from '../features/operations/welcome-screen.tsx';

const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
}));

/** The screen of the current route. What most sessions do not open is loaded when it is. */
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
    case 'organisation':
      return <OrganisationScreen organisationId={route.organisationId} tab={route.tab} />;
    case 'settings':
      return <SettingsScreen />;
    default:
      return <WelcomeScreen measureCount={catalogue.measures.length} />;
  }
}
