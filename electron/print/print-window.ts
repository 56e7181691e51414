import { join } from 'node:path';
import { app, BrowserWindow, session } from 'electron';
import { nameKind } from '../ipc/window-kind.ts';
import { serveBundle } from '../protocol/app-protocol.ts';
import { hardenSession } from '../security/harden.ts';
import { PRINT_PAGE } from '../security/origin.ts';

/** In memory, apart from the app's own session: what prints cannot reach the user's data base. */
const PARTITION = 'annex-print';

let isPrepared = false;

/** Gives the windows that print the files of the app, and nothing else. Before the first one, not at the start of the app. */
export function preparePrintSession(bundle: string): void {
  if (isPrepared) return;
  isPrepared = true;
  const prints = session.fromPartition(PARTITION);
  hardenSession(prints);
  serveBundle(prints, bundle);
}

/** A window that is never shown, with a process of its own: however long an annex is, the user's window stays fluid. */
export function openPrintWindow(): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    skipTaskbar: true,
    focusable: false,
    webPreferences: {
      partition: PARTITION,
      preload: join(import.meta.dirname, '../preload/preload-print.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      backgroundThrottling: false,
      devTools: !app.isPackaged,
    },
  });
  nameKind(window.webContents, 'print');
  // A window that is closed before it has loaded rejects: who closed it knows.
  window.loadURL(PRINT_PAGE).catch(() => undefined);
  return window;
}
