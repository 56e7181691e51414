import { spotlight } from '@mantine/spotlight';
import { useData } from '../data/data-context.tsx';
import { navigate, useCurrentOrganisationId, useRoute } from '../data/navigation-store.ts';
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
  const operationId =
    route.screen === 'operation' || route.screen === 'operationOverview' ? route.operationId : undefined;
  useCommand(
    'operationOverview',
    () =>
      operationId &&
      navigate({ screen: route.screen === 'operation' ? 'operationOverview' : 'operation', operationId }),
    operationId !== undefined,
  );
  useCommand('exportAnnex', () => operationId && navigate({ screen: 'annex', operationId }), operationId !== undefined);
}
