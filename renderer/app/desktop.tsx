import { lazy, Suspense, useEffect } from 'react';
import { backupKeeper } from '../data/backup/app-backups.ts';
import { useData } from '../data/data-context.tsx';
import { currentOrganisationId, navigate, onRouteChange, type Route, useRoute } from '../data/navigation-store.ts';
import { useQuiet } from '../data/quiet.ts';
import { useOperationCommands } from '../features/operations/use-operation-commands.ts';
import { SharingHost } from '../features/sharing/sharing-host.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Palette } from './palette/palette.tsx';
import { Screens } from './screens.tsx';
import { useGlobalKeys } from './shell/global-keys.ts';
import { focusContentSoon } from './shell/regions.ts';
import { Shell } from './shell/shell.tsx';
import { Sidebar } from './shell/sidebar.tsx';
import { StatusBar } from './shell/status-bar.tsx';
import { useRefusedDrafts } from './shell/use-refused-drafts.ts';
import { useUndo } from './shell/use-undo.ts';
import { sayNewerBackup } from './start/newer-backup.ts';
import { useHome } from './use-home.ts';
import { useLeaveSafely } from './use-leave-safely.ts';
import { useMenu } from './use-menu.ts';
import { useShellCommands } from './use-shell-commands.ts';
import { useWindowTitle } from './use-window-title.ts';

const LaterParts = lazy(async () => ({ default: (await import('./later-parts.tsx')).LaterParts }));

/** The window: side bar, screen, status bar, palette, and what works everywhere. */
export function Desktop() {
  const { database, catalogue, newer } = useData();
  const route = useRoute();
  const isQuiet = useQuiet();
  useGlobalKeys();
  useMenu();
  useShellCommands();
  useOperationCommands();
  useUndo();
  useRefusedDrafts();
  useLeaveSafely();
  // Whether a backup is due can wait until the first screen stands.
  useEffect(() => {
    if (!isQuiet) return undefined;
    void sayNewerBackup(database);
    return backupKeeper.start();
  }, [isQuiet, database]);
  useEffect(() => onRouteChange(focusContentSoon), []);
  useHome();
  useWindowTitle();
  return (
    <>
      <Shell
        sidebar={<Sidebar />}
        statusBar={<StatusBar catalogueVersion={catalogue.manifest.version} newerVersion={newer?.manifest.version} />}
      >
        <ErrorBoundary resetKey={JSON.stringify(route)} onLeave={wayHome(route)}>
          <Screens />
        </ErrorBoundary>
      </Shell>
      <SharingHost />
      {/* There from the start: whoever presses its keys types on at once. */}
      <Palette />
      <ErrorBoundary instead={null}>
        <Suspense fallback={null}>{isQuiet && <LaterParts />}</Suspense>
      </ErrorBoundary>
    </>
  );
}

/** To the overview of the organisation that is open, else to the start; undefined for who is there already. */
function wayHome(route: Route): (() => void) | undefined {
  const organisationId = currentOrganisationId();
  const home: Route = organisationId ? { screen: 'organisation', organisationId } : { screen: 'welcome' };
  return JSON.stringify(home) === JSON.stringify(route) ? undefined : () => navigate(home);
}
