import { type BrowserWindow, dialog } from 'electron';
import type { Preferences } from '../../shared/ipc/contract.ts';
import { dialogueTexts } from '../../shared/text/dialogues.ts';

/** When the page's process dies, the user would look at an empty window: says so and offers to load the page again. */
export function recoverFromCrash(window: BrowserWindow, language: () => Preferences['language']): void {
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const { message, detail, reload, quit } = dialogueTexts[language()].crash;
    const buttons = [reload, quit];
    const { response } = await dialog.showMessageBox(window, { type: 'error', message, detail, buttons, cancelId: 1 });
    if (window.isDestroyed()) return;
    if (buttons[response] === reload) window.webContents.reload();
    else window.close();
  });
}
