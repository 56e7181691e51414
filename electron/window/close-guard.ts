/** Lets the page commit drafts before its window goes. */
import type { BrowserWindow } from 'electron';
import { handle } from '../ipc/handle.ts';
import { send } from '../ipc/send.ts';

/** After this time the window goes even if the page does not answer: a hung page must not keep the user here. */
const PATIENCE_MS = 3000;

/**
 * Closing `window` asks the page first (`app:closing`) and waits for `app:readyToClose`; then `beforeGone` runs and the
 * window goes. A page that never came up or has crashed is not asked.
 */
export function guardClose(window: BrowserWindow, beforeGone: () => Promise<void>): void {
  let pageIsUp = false;
  let pageIsReady: (() => void) | undefined;

  handle('app:readyToClose', () => {
    pageIsReady?.();
    return undefined;
  });
  window.webContents.on('did-finish-load', () => {
    pageIsUp = true;
  });
  window.webContents.on('render-process-gone', () => {
    pageIsUp = false;
    pageIsReady?.();
  });

  window.on('close', (event) => {
    event.preventDefault();
    if (pageIsReady) return; // already on its way
    const answered = new Promise<void>((resolve) => {
      pageIsReady = resolve;
      if (pageIsUp) send(window, 'app:closing', undefined);
      else resolve();
    });
    const patienceEnds = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    void Promise.race([answered, patienceEnds])
      .then(beforeGone)
      .finally(() => window.destroy());
  });
}
