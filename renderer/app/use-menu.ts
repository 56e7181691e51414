import { useEffect } from 'react';
import { platform } from '../platform/platform.ts';
import { runAfterDrafts } from './shell/global-keys.ts';

/** Carries out what the native menu sends. */
export function useMenu(): void {
  useEffect(() => platform.onMenuCommand((command) => void runAfterDrafts(command)), []);
}
