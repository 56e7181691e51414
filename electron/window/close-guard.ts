/** Lets the page commit drafts before its window goes. */
import type { BrowserWindow } from 'electron';
import type { ClosingAnswer } from '../../shared/ipc/contract.ts';
import { handle } from '../ipc/handle.ts';
import { send } from '../ipc/send.ts';

/** A page that is silent for so long hangs, and must not keep the user here. */
const PATIENCE_MS = 3000;

/**
 * Closing `window` asks the page first (`app:closing`) and waits as long as it says that it is busy. On `close`,
 * `beforeGone` runs and the window goes; on `stay` it remains. A page that never came up or has crashed is not asked.
 */
export function guardClose(window: BrowserWindow, beforeGone: () => Promise<void>): void {
  let pageIsUp = false;
  let isGoing = false;
  /** Runs while the page is being asked. */
  let patience: NodeJS.Timeout | undefined;

  const stay = () => {
    clearTimeout(patience);
    patience = undefined;
  };
  const go = () => {
    stay();
    if (isGoing) return;
    isGoing = true;
    void beforeGone().finally(() => window.destroy());
  };
  const actOn: Record<ClosingAnswer, () => void> = { close: go, stay, busy: () => patience?.refresh() };

  handle('app:answerClosing', (answer) => {
    actOn[answer]();
    return undefined;
  });
  window.webContents.on('did-finish-load', () => {
    pageIsUp = true;
  });
  window.webContents.on('render-process-gone', () => {
    pageIsUp = false;
    if (patience) go();
  });

  window.on('close', (event) => {
    event.preventDefault();
    if (patience) return; // already being asked
    if (!pageIsUp) return go();
    patience = setTimeout(go, PATIENCE_MS);
    send(window, 'app:closing', undefined);
  });
}
