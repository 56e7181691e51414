import { app, type BrowserWindow, Menu } from 'electron';
import { MENU_COMMANDS, type MenuCommand } from '../../shared/ipc/contract.ts';
import { handle } from '../ipc/handle.ts';
import { send } from '../ipc/send.ts';
import { PLATFORM } from '../platform.ts';
import type { PreferencesOfMain } from '../preferences/preferences.ts';
import { menuTemplate } from './template.ts';

/** Shows the menu in the language of the preferences; its commands go to the page of `window`, which says what it can. */
export function offerMenu(window: BrowserWindow, preferences: PreferencesOfMain): void {
  let available: ReadonlySet<MenuCommand> = new Set();

  preferences.follow(({ language }) => {
    const template = menuTemplate({
      language,
      platform: PLATFORM,
      developer: !app.isPackaged,
      available,
      onCommand: (command) => send(window, 'menu:command', command),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  });

  handle('menu:setAvailable', (commands) => {
    available = new Set(commands);
    for (const name of MENU_COMMANDS) {
      const item = Menu.getApplicationMenu()?.getMenuItemById(name);
      if (item) item.enabled = available.has(name);
    }
    return undefined;
  });
}
