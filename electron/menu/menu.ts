import { app, type BrowserWindow, Menu } from 'electron';
import { type FileHandle, MENU_COMMANDS, type MenuCommand } from '../../shared/ipc/contract.ts';
import type { IncomingFiles } from '../files/incoming-files.ts';
import type { RecentList } from '../files/recent-files.ts';
import { handle } from '../ipc/handle.ts';
import { send } from '../ipc/send.ts';
import { PLATFORM } from '../platform.ts';
import type { PreferencesOfMain } from '../preferences/preferences.ts';
import { menuTemplate } from './template.ts';

/**
 * Shows the menu in the language of the preferences; its commands go to the page of `window`, which says what it can. A file
 * chosen from the list of those opened last takes the same way as one from outside.
 */
export function offerMenu(
  window: BrowserWindow,
  preferences: PreferencesOfMain,
  { incoming, recent }: { incoming: IncomingFiles; recent: RecentList },
): void {
  let available: ReadonlySet<MenuCommand> = new Set();

  const onRecent = (file: FileHandle) => {
    const path = recent.pathOf(file);
    if (path) incoming.offer([{ path, isOnServer: false }]);
  };
  const show = () => {
    const template = menuTemplate({
      language: preferences.current().language,
      platform: PLATFORM,
      developer: !app.isPackaged,
      available,
      onCommand: (command) => send(window, 'menu:command', command),
      recent: recent.current().files,
      onRecent,
      onClearRecent: () => recent.clear(),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  preferences.follow(show);
  recent.follow(show);

  handle('menu:setAvailable', (commands) => {
    available = new Set(commands);
    for (const name of MENU_COMMANDS) {
      const item = Menu.getApplicationMenu()?.getMenuItemById(name);
      if (item) item.enabled = available.has(name);
    }
    return undefined;
  });
}
