import { spotlight } from '@mantine/spotlight';
import { navigate, useRoute } from '../data/navigation-store.ts';
import { useCommand } from '../ui/command-registry.ts';

const openKeyboardHelp = () =>
  void import('../features/settings/keyboard-help.tsx').then((help) => help.openKeyboardHelp());
const openAbout = () => void import('../features/settings/about.tsx').then((about) => about.openAbout());

/** The commands of the shell itself; screens and features add theirs. */
export function useShellCommands(): void {
  const route = useRoute();
  useCommand('commandPalette', () => spotlight.open());
  useCommand('settings', () => navigate({ screen: 'settings' }));
  useCommand('keyboardHelp', openKeyboardHelp);
  useCommand('about', openAbout);
  const operationId = route.screen === 'operation' ? route.operationId : undefined;
  useCommand('exportAnnex', () => operationId && navigate({ screen: 'annex', operationId }), operationId !== undefined);
}
