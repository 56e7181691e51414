/** The main process: harden, window, menu, handlers. */
import '../shared/lib/zod-without-eval.ts';
import { join } from 'node:path';
import { app, Menu, session } from 'electron';
import { handleBackups } from './backup/backup-handlers.ts';
import { sayUnusableFolder } from './backup/say-unusable.ts';
import { cutTornLogs } from './backup/torn-logs.ts';
import { isUsableFolder } from './backup/usable-folder.ts';
import { removeAllTemporaries } from './files/atomic-write.ts';
import { createIncomingFiles } from './files/incoming-files.ts';
import { filesNamedIn } from './files/named-files.ts';
import { announceFiles, handleOpening, openRecentList } from './files/open-handlers.ts';
import { handleSaving } from './files/save-handlers.ts';
import { handleAppInfo } from './ipc/app-info.ts';
import { offerContextMenu } from './menu/context-menu.ts';
import { offerMenu } from './menu/menu.ts';
import { openPreferences } from './preferences/preferences.ts';
import { handleAnnexPrint } from './print/annex-print.ts';
import { registerAppScheme, serveBundle } from './protocol/app-protocol.ts';
import { hardenApp, hardenSession } from './security/harden.ts';
import { portableMemory, userDataFolder } from './user-data.ts';
import { recoverFromCrash } from './window/crash.ts';
import { focusWindow, openMainWindow } from './window/main-window.ts';

hardenApp();
registerAppScheme();
// The page is hidden while its scripts run, and the system would let what is hidden wait.
app.commandLine.appendSwitch('disable-renderer-backgrounding');
// Electron would make a menu of its own, to be replaced a moment later.
Menu.setApplicationMenu(null);
let portable: string | undefined;
if (!app.commandLine.hasSwitch('user-data-dir')) {
  const { isPackaged } = app;
  const appData = app.getPath('appData');
  const surroundings = { appData, isPackaged, executable: app.getPath('exe'), env: process.env };
  const folder = userDataFolder(surroundings);
  app.setPath('userData', folder);
  portable = portableMemory(surroundings, folder);
}

const incoming = createIncomingFiles();
incoming.offer(filesNamedIn(process.argv.slice(1), process.cwd()));

// Two processes on one data base would lock each other out: a second start shows the first one's window, and hands it its files.
const userData = app.getPath('userData');
if (!isUsableFolder(userData)) {
  app.on('ready', () => sayUnusableFolder(userData));
} else if (app.requestSingleInstanceLock()) {
  // A Mac says which file to open before it says that the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    incoming.offer(filesNamedIn([path], '/'));
  });
  app.on('window-all-closed', () => app.quit());
  // Nobody else writes here: this is the only process on this data, and it has not begun. At once, because each turn of waiting
  // for the disk would take a start longer than the work itself.
  cutTornLogs(userData);
  for (const folder of [userData, join(userData, 'backups')]) removeAllTemporaries(folder);
  app.on('ready', start);
} else {
  app.quit();
}

function start(): void {
  hardenSession(session.defaultSession);
  const bundle = join(import.meta.dirname, '../renderer');
  serveBundle(session.defaultSession, bundle);

  const preferences = openPreferences();
  const language = () => preferences.current().language;
  handleAppInfo();
  const recent = openRecentList();
  handleSaving(language);
  handleOpening(language, { incoming, recent });
  handleAnnexPrint(bundle);
  handleBackups(session.defaultSession, language, portable);

  const window = openMainWindow();
  announceFiles(window, { incoming, recent });
  offerMenu(window, preferences, { incoming, recent });
  offerContextMenu(window, language);
  recoverFromCrash(window, language);
  app.on('second-instance', (_event, argv, folder) => {
    focusWindow(window);
    incoming.offer(filesNamedIn(argv.slice(1), folder));
  });
}
