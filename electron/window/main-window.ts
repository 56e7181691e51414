import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { nameKind } from '../ipc/window-kind.ts';
import { APP_PAGE } from '../security/origin.ts';
import { MINIMUM_SIZE } from './bounds.ts';
import { guardClose } from './close-guard.ts';
import { keepState, restoredState, windowStateFile } from './window-state.ts';

/** The page's ground colour in each scheme, so that nothing flashes before the first paint. */
const BACKGROUND = { light: '#f2f4f7', dark: '#15191f' };

/**
 * Opens the app's one window where it was last time, and shows it when its scripts have run and ask for the data.
 *
 * Not before: whoever wants to paint first waits for the graphics process (70 ms where an empty window takes 450, on Linux
 * without a graphics card), and this wait holds up the scripts, which have nothing to paint yet. Not later, because what is
 * hidden paints nothing.
 */
export function openMainWindow(): BrowserWindow {
  const stateFile = windowStateFile();
  const { bounds, maximized } = restoredState(stateFile);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    title: app.name,
    show: false,
    paintWhenInitiallyHidden: false,
    backgroundColor: backgroundColor(),
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  nameKind(window.webContents, 'user');
  guardClose(window, keepState(window, stateFile));
  followColorScheme(window);
  window.webContents.once('dom-ready', () => {
    if (maximized) window.maximize();
    window.show();
  });
  void window.loadURL(APP_PAGE);
  return window;
}

/** Brings the window to the front, for a second start of the app. One that has just been closed is left in peace. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function backgroundColor(): string {
  return nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light;
}

function followColorScheme(window: BrowserWindow): void {
  const follow = () => window.setBackgroundColor(backgroundColor());
  nativeTheme.on('updated', follow);
  window.on('closed', () => nativeTheme.off('updated', follow));
}
