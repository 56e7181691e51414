import { lazy, memo, Suspense, useMemo } from 'react';
import type { Scope } from '../../shared/domain/records.ts';
import { useData } from '../data/data-context.tsx';
import { type Route, useRoute } from '../data/navigation-store.ts';
import { OperationScreen } from '../features/measures/operation-screen.tsx';
import { OrganisationMeasuresScreen } from '../features/measures/organisation-measures-screen.tsx';
import { AnnexBesideButton } from './annex-beside/annex-beside-button.tsx';
import { useAnnexBesideSlot } from './annex-beside/annex-beside-slot.tsx';
import { CatalogueVersion } from './catalogue-version.tsx';
import { CatalogueViews } from './catalogue-views.tsx';
import { AnnexButton, OperationActions } from './operation-actions.tsx';
import { useReleaseWays } from './use-release-ways.ts';

const OrganisationScreen = lazy(async () => ({
  default: (await import('../features/operations/organisation-screen.tsx')).OrganisationScreen,
}));
const OperationOverviewScreen = lazy(async () => ({
  default: (await import('../features/operations/overview/operation/operation-overview-screen.tsx'))
    .OperationOverviewScreen,
}));
const WelcomeScreen = lazy(async () => ({
  default: (await import('../features/operations/welcome-screen.tsx')).WelcomeScreen,
}));
const BegunList = lazy(async () => ({
  default: (await import('../features/sharing/merge/begun-list.tsx')).BegunList,
}));
const RecentList = lazy(async () => ({
  default: (await import('../features/sharing/recent-list.tsx')).RecentList,
}));
const MatrixScreen = lazy(async () => ({
  default: (await import('../features/matrix/matrix-screen.tsx')).MatrixScreen,
}));
const AnnexScreen = lazy(async () => ({ default: (await import('../features/annex/annex-screen.tsx')).AnnexScreen }));
const VersionsScreen = lazy(async () => ({
  default: (await import('../features/versions/versions-screen.tsx')).VersionsScreen,
}));
const OrganisationVersionsScreen = lazy(async () => ({
  default: (await import('../features/versions/versions-screen.tsx')).OrganisationVersionsScreen,
}));
const OrganisationAnnexScreen = lazy(async () => ({
  default: (await import('../features/annex/annex-screen.tsx')).OrganisationAnnexScreen,
}));
const FindingsScreen = lazy(async () => ({
  default: (await import('../features/findings/findings-screen.tsx')).FindingsScreen,
}));
const RulesScreen = lazy(async () => ({
  default: (await import('../features/findings/rules/rules-screen.tsx')).RulesScreen,
}));
const SchemesScreen = lazy(async () => ({
  default: (await import('../features/schemes/schemes-screen.tsx')).SchemesScreen,
}));
const LayoutsScreen = lazy(async () => ({
  default: (await import('../features/layouts/layouts-screen.tsx')).LayoutsScreen,
}));
const LayoutPreview = lazy(async () => ({
  default: (await import('../features/annex/of-layout/layout-preview.tsx')).LayoutPreview,
}));
const LetterheadScreen = lazy(async () => ({
  default: (await import('../features/letterhead/letterhead-screen.tsx')).LetterheadScreen,
}));
const CatalogueScreen = lazy(async () => ({
  default: (await import('../features/catalogue/catalogue-screen.tsx')).CatalogueScreen,
}));
const BackupsScreen = lazy(async () => ({
  default: (await import('../features/backup/backups-screen.tsx')).BackupsScreen,
}));
const TrashScreen = lazy(async () => ({ default: (await import('../features/trash/trash-screen.tsx')).TrashScreen }));
const SettingsScreen = lazy(async () => ({
  default: (await import('../features/settings/settings-screen.tsx')).SettingsScreen,
}));

/** The screen of the current route. What not every session opens is loaded when it is. */
export const Screens = memo(function Screens() {
  const route = useRoute();
  return (
    <Suspense fallback={null}>
      <Screen route={route} />
    </Suspense>
  );
});

function Screen({ route }: { route: Route }) {
  const { catalogue } = useData();
  const ways = useReleaseWays();
  const beside = useAnnexBesideSlot(useMeasuresScope(route));
  switch (route.screen) {
    case 'welcome':
      return <WelcomeScreen measureCount={catalogue.measures.length} recent={<RecentList />} />;
    case 'organisation':
      return (
        <OrganisationScreen
          organisationId={route.organisationId}
          tab={route.tab}
          waiting={<BegunList organisationId={route.organisationId} />}
        />
      );
    case 'operation':
      return (
        <OperationScreen route={route} actions={<OperationActions operationId={route.operationId} />} beside={beside} />
      );
    case 'operationOverview':
      return (
        <OperationOverviewScreen
          operationId={route.operationId}
          actions={<OperationActions operationId={route.operationId} isOverview />}
        />
      );
    case 'measures':
      return <OrganisationMeasuresScreen route={route} actions={<OrganisationActions />} beside={beside} />;
    case 'matrix':
      return <MatrixScreen organisationId={route.organisationId} />;
    case 'findings':
      return <FindingsScreen scope={{ kind: 'operation', id: route.operationId }} actions={<AnnexButton />} />;
    case 'organisationFindings':
      return <FindingsScreen scope={{ kind: 'organisation', id: route.organisationId }} />;
    case 'rules':
      return <RulesScreen route={route} />;
    case 'annex':
      return <AnnexScreen operationId={route.operationId} versionId={route.versionId} measureId={route.measureId} />;
    case 'versions':
      return <VersionsScreen operationId={route.operationId} ways={ways} actions={<AnnexButton />} />;
    case 'organisationAnnex':
      return <OrganisationAnnexScreen organisationId={route.organisationId} versionId={route.versionId} />;
    case 'organisationVersions':
      return <OrganisationVersionsScreen organisationId={route.organisationId} ways={ways} />;
    case 'schemes':
      return <SchemesScreen schemeId={route.schemeId} actions={<CatalogueViews current="schemes" />} />;
    case 'layouts':
      return (
        <LayoutsScreen
          layoutId={route.layoutId}
          from={route.from}
          preview={(layout, from) => <LayoutPreview layout={layout} from={from} />}
        />
      );
    case 'letterhead':
      return <LetterheadScreen key={route.organisationId} organisationId={route.organisationId} from={route.from} />;
    case 'catalogue':
      return <CatalogueScreen route={route} actions={<CatalogueActions />} />;
    case 'settings':
      return <SettingsScreen />;
    case 'backups':
      return <BackupsScreen />;
    case 'trash':
      return <TrashScreen />;
  }
}

/** Whose measures are open, if any are. */
function useMeasuresScope(route: Route): Scope | undefined {
  const operationId = route.screen === 'operation' ? route.operationId : undefined;
  const organisationId = route.screen === 'measures' ? route.organisationId : undefined;
  return useMemo(() => {
    if (operationId) return { kind: 'operation', id: operationId };
    return organisationId && { kind: 'organisation', id: organisationId };
  }, [operationId, organisationId]);
}

const OrganisationActions = () => (
  <>
    <AnnexBesideButton />
    <AnnexButton />
  </>
);

const CatalogueActions = () => (
  <>
    <CatalogueVersion />
    <CatalogueViews current="catalogue" />
  </>
);
