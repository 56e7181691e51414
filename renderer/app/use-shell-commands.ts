import { spotlight } from '@mantine/spotlight';
import type { OrganisationId } from '../../shared/domain/ids.ts';
import { useData } from '../data/data-context.tsx';
import { navigate, type Route, useCurrentOrganisationId, useRoute } from '../data/navigation-store.ts';
import { useCommand } from '../ui/command-registry.ts';

const openKeyboardHelp = () =>
  void import('../features/settings/keyboard-help.tsx').then((help) => help.openKeyboardHelp());
const openChanges = (inUse: string, newer: string | undefined) =>
  void import('../features/upgrade/open-changes.tsx').then((changes) => changes.openCatalogueChanges(inUse, newer));
const openAbout = () => void import('../features/settings/about.tsx').then((about) => about.openAbout());

/** The commands of the shell itself; screens and features add theirs. */
export function useShellCommands(): void {
  const route = useRoute();
  useCommand('commandPalette', () => spotlight.open());
  useCommand('catalogue', () => navigate({ screen: 'catalogue' }));
  const organisationId = useCurrentOrganisationId();
  useCommand(
    'organisationMeasures',
    () => organisationId && navigate({ screen: 'measures', organisationId }),
    organisationId !== null,
  );
  useCommand('matrix', () => navigate({ screen: 'matrix', organisationId }), organisationId !== null);
  useCommand('settings', () => navigate({ screen: 'settings' }));
  useCommand('keyboardHelp', openKeyboardHelp);
  const { catalogue, newer } = useData();
  useCommand('catalogueChanges', () => openChanges(catalogue.manifest.version, newer?.manifest.version));
  useCommand('about', openAbout);
  const operationId = OF_OPERATION.has(route.screen) && 'operationId' in route ? route.operationId : undefined;
  const findingsRoute = findingsRouteFrom(route, organisationId);
  useCommand('findings', () => findingsRoute && navigate(findingsRoute), findingsRoute !== undefined);
  useCommand('layouts', () =>
    navigate({ screen: 'layouts', ...(route.screen === 'annex' && { from: route.operationId }) }),
  );
  useCommand(
    'letterhead',
    () =>
      organisationId &&
      navigate({ screen: 'letterhead', organisationId, ...(route.screen === 'annex' && { from: route.operationId }) }),
    organisationId !== null,
  );
  useCommand('rules', () => navigate({ screen: 'rules' }));
  useCommand(
    'operationOverview',
    () =>
      operationId &&
      navigate({ screen: route.screen === 'operationOverview' ? 'operation' : 'operationOverview', operationId }),
    operationId !== undefined,
  );
  useCommand('exportAnnex', () => operationId && navigate({ screen: 'annex', operationId }), operationId !== undefined);
}

/** Screens of one operation, from which its others are reached. */
const OF_OPERATION: ReadonlySet<Route['screen']> = new Set(['operation', 'operationOverview', 'findings', 'versions']);

/** Of the operation that is open, else of the organisation; from findings back to the measures. */
function findingsRouteFrom(route: Route, organisationId: OrganisationId | null): Route | undefined {
  if (route.screen === 'findings') return { screen: 'operation', operationId: route.operationId };
  if (route.screen === 'organisationFindings') return { screen: 'measures', organisationId: route.organisationId };
  if ('operationId' in route) return { screen: 'findings', operationId: route.operationId };
  return organisationId ? { screen: 'organisationFindings', organisationId } : undefined;
}
