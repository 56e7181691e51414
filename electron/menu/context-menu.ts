import { type BrowserWindow, Menu } from 'electron';
import type { Preferences } from '../../shared/ipc/contract.ts';
import { contextMenuTemplate } from './context-menu-template.ts';

/** Electron brings no menu for the right mouse button: this one cuts, copies and pastes text. */
export function offerContextMenu(window: BrowserWindow, language: () => Preferences['language']): void {
  window.webContents.on('context-menu', (_event, params) => {
    const template = contextMenuTemplate(params, language());
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}
