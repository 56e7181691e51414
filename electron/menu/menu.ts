import { app, type BrowserWindow, Menu } from 'electron';
import type { Preferences } from '../../shared/ipc/contract.ts';
import { send } from '../ipc/send.ts';
import { PLATFORM } from '../platform.ts';
import { menuTemplate } from './template.ts';

/** Shows the menu in the given language; its commands go to the page of `window`. */
export function showMenu(window: BrowserWindow, language: Preferences['language']): void {
  const template = menuTemplate({
    language,
    platform: PLATFORM,
    developer: !app.isPackaged,
    onCommand: (command) => send(window, 'menu:command', command),
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
