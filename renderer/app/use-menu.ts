import { useEffect } from 'react';
import { flushDrafts } from '../data/drafts.ts';
import { platform } from '../platform/platform.ts';
import { runAfterDrafts } from './shell/global-keys.ts';

/** Carries out what the native menu sends, and lets the window close once everything typed is committed. */
export function useMenu(): void {
  useEffect(() => platform.onMenuCommand((command) => void runAfterDrafts(command)), []);
  useEffect(() => platform.onClosing(() => void finish()), []);
}

/** A draft that cannot be committed keeps the window open; the problem is shown, and the user decides. */
async function finish(): Promise<void> {
  if (await flushDrafts()) await platform.readyToClose();
}
