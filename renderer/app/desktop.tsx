import { useEffect } from 'react';
import { backupKeeper } from '../data/backup/app-backups.ts';
import { useData } from '../data/data-context.tsx';
import { useRoute } from '../data/navigation-store.ts';
import { useQuiet } from '../data/quiet.ts';
import { CopyDialog } from '../features/operations/copy/copy-dialog.tsx';
import { OperationDetails } from '../features/operations/form/operation-details.tsx';
import { useOperationCommands } from '../features/operations/use-operation-commands.ts';
import { SharingHost } from '../features/sharing/sharing-host.tsx';
import { VersionTable } from '../features/versions/version-table.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { HistoryPanel } from './history/history-panel.tsx';
import { Palette } from './palette/palette.tsx';
import { Screens } from './screens.tsx';
import { useGlobalKeys } from './shell/global-keys.ts';
import { Shell } from './shell/shell.tsx';
import { Sidebar } from './shell/sidebar.tsx';
import { StatusBar } from './shell/status-bar.tsx';
import { useRefusedDrafts } from './shell/use-refused-drafts.ts';
import { useUndo } from './shell/use-undo.ts';
import { useHome } from './use-home.ts';
import { useLeaveSafely } from './use-leave-safely.ts';
import { useMenu } from './use-menu.ts';
import { useReleaseWays } from './use-release-ways.ts';
import { useShellCommands } from './use-shell-commands.ts';
import { useWindowTitle } from './use-window-title.ts';

/** The window: side bar, screen, status bar, palette, and what works everywhere. */
export function Desktop() {
  const { catalogue, newer } = useData();
  const route = useRoute();
  const ways = useReleaseWays();
  useGlobalKeys();
  useMenu();
  useShellCommands();
  useOperationCommands();
  useUndo();
  useRefusedDrafts();
  useLeaveSafely();
  useBackupsAtIntervals();
  useHome();
  useWindowTitle();
  return (
    <>
      <Shell
        sidebar={<Sidebar />}
        statusBar={<StatusBar catalogueVersion={catalogue.manifest.version} newerVersion={newer?.manifest.version} />}
      >
        <ErrorBoundary resetKey={JSON.stringify(route)}>
          <Screens />
        </ErrorBoundary>
      </Shell>
      <OperationDetails versionsOf={(id) => <VersionTable scope={{ kind: 'operation', id }} ways={ways} />} />
      <SharingHost />
      <CopyDialog />
      <HistoryPanel />
      <Palette />
    </>
  );
}

/** Begins when the first screen stands: whether a backup is due can wait so long. */
function useBackupsAtIntervals(): void {
  const isQuiet = useQuiet();
  useEffect(() => (isQuiet ? backupKeeper.start() : undefined), [isQuiet]);
}
