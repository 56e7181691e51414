import { useEffect } from 'react';
import { MENU_COMMANDS } from '../../shared/ipc/contract.ts';
import { platform } from '../platform/platform.ts';
import { useEnabledCommands } from '../ui/command-registry.ts';
import { runAfterDrafts } from './shell/global-keys.ts';

/** Carries out what the native menu sends, and tells it what can be carried out here. */
export function useMenu(): void {
  useEffect(() => platform.onMenuCommand((command) => void runAfterDrafts(command)), []);
  const enabled = useEnabledCommands();
  useEffect(() => {
    // A menu that keeps what it had is no reason to disturb anybody: a command that cannot run does nothing.
    platform.setAvailableCommands(MENU_COMMANDS.filter((name) => enabled.has(name))).catch(() => undefined);
  }, [enabled]);
}
