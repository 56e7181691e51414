import { spotlight } from '@mantine/spotlight';
import type { OrganisationId } from '../../shared/domain/ids.ts';
import { type AppData, useData } from '../data/data-context.tsx';
import { navigate, type Route, useCurrentOrganisationId, useRoute } from '../data/navigation-store.ts';
import { type ScopeId, useView, viewOf } from '../features/measures/view-store.ts';
import { useCommand } from '../ui/command-registry.ts';
import { useAnnexBeside } from './annex-beside/beside-setting.ts';

const openKeyboardHelp = () =>
  void import('../features/settings/keyboard-help.tsx').then((help) => help.openKeyboardHelp());
const openHelp = () => void import('../features/help/help-window.tsx').then((help) => help.openHelp());
const openDiagnosis = (data: Pick<AppData, 'database' | 'catalogue'>) =>
  void import('../features/settings/diagnosis.tsx').then((diagnosis) => diagnosis.openDiagnosis(data));
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
  useCommand('backups', () => navigate({ screen: 'backups' }));
  useCommand('trash', () => navigate({ screen: 'trash' }));
  useCommand('help', openHelp);
  useCommand('keyboardHelp', openKeyboardHelp);
  const { catalogue, newer, database } = useData();
  useCommand('catalogueChanges', () => openChanges(catalogue.manifest.version, newer?.manifest.version));
  useCommand('about', openAbout);
  useCommand('diagnosis', () => openDiagnosis({ database, catalogue }));
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
  const shown = route.screen === 'operation' ? route.operationId : NOWHERE;
  useCommand(
    'showInAnnex',
    () => {
      const measureId = viewOf(shown).active;
      if (operationId && measureId) navigate({ screen: 'annex', operationId, measureId });
    },
    // Which one it is changes with each arrow key.
    useView(shown, ({ active }) => active !== null),
  );
  const { isOpen, hasRoom, change } = useAnnexBeside();
  const isOfMeasures = route.screen === 'operation' || route.screen === 'measures';
  useCommand('annexBeside', () => void change({ isOpen: !isOpen }), isOfMeasures && hasRoom);
  const annexRoute = annexRouteFrom(route);
  useCommand('exportAnnex', () => annexRoute && navigate(annexRoute), annexRoute !== undefined);
}

/** Of no view: nothing is chosen there. */
const NOWHERE = '' as ScopeId;

/** Of the operation that is open, or of the organisation itself where its own answers or its data are. */
function annexRouteFrom(route: Route): Route | undefined {
  if (OF_OPERATION.has(route.screen) && 'operationId' in route && route.operationId) {
    return { screen: 'annex', operationId: route.operationId };
  }
  if (route.screen !== 'organisation' && route.screen !== 'measures') return undefined;
  return { screen: 'organisationAnnex', organisationId: route.organisationId };
}

/** Screens of one operation, from which its others are reached. */
const OF_OPERATION: ReadonlySet<Route['screen']> = new Set(['operation', 'operationOverview', 'findings', 'versions']);

/** Of the operation that is open, else of the organisation; who is there already stays. */
function findingsRouteFrom(route: Route, organisationId: OrganisationId | null): Route | undefined {
  if (route.screen === 'findings' || route.screen === 'organisationFindings') return route;
  if ('operationId' in route) return { screen: 'findings', operationId: route.operationId };
  return organisationId ? { screen: 'organisationFindings', organisationId } : undefined;
}
