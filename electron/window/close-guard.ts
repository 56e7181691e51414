/** Lets the page commit drafts before its window goes. */
import type { BrowserWindow } from 'electron';
import type { ClosingAnswer } from '../../shared/ipc/contract.ts';
import { handle } from '../ipc/handle.ts';
import { send } from '../ipc/send.ts';

/** After this time the window goes even if the page does not answer: a hung page must not keep the user here. */
const PATIENCE_MS = 3000;

/**
 * Closing `window` asks the page first (`app:closing`) and waits for its answer. On `close`, `beforeGone` runs and the
 * window goes; on `stay` it remains. A page that never came up or has crashed is not asked.
 */
export function guardClose(window: BrowserWindow, beforeGone: () => Promise<void>): void {
  let pageIsUp = false;
  let answer: ((answer: ClosingAnswer) => void) | undefined;

  handle('app:answerClosing', (given) => {
    answer?.(given);
    return undefined;
  });
  window.webContents.on('did-finish-load', () => {
    pageIsUp = true;
  });
  window.webContents.on('render-process-gone', () => {
    pageIsUp = false;
    answer?.('close');
  });

  window.on('close', (event) => {
    event.preventDefault();
    if (answer) return; // already being asked
    const answered = new Promise<ClosingAnswer>((resolve) => {
      answer = resolve;
      if (pageIsUp) send(window, 'app:closing', undefined);
      else resolve('close');
    });
    const patienceEnds = new Promise<ClosingAnswer>((resolve) => setTimeout(resolve, PATIENCE_MS, 'close'));
    void Promise.race([answered, patienceEnds]).then((given) => {
      if (given === 'close') void beforeGone().finally(() => window.destroy());
      else answer = undefined;
    });
  });
}
