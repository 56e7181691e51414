import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { menuTemplate } from '../../../../electron/menu/template.ts';
import { SHORTCUTS } from '../../../../renderer/ui/shortcuts.ts';
import {
  type AppInfo,
  type FileHandle,
  MENU_COMMANDS,
  type MenuCommand,
  type RecentFile,
} from '../../../../shared/ipc/contract.ts';

const chosen: MenuCommand[] = [];
const available: ReadonlySet<MenuCommand> = new Set(['openCase', 'settings']);
const recent: RecentFile[] = [];
const reopened: FileHandle[] = [];
let timesCleared = 0;
const build = (language: 'de' | 'en', developer = false, platform: AppInfo['platform'] = 'linux') =>
  menuTemplate({
    language,
    platform,
    developer,
    available,
    onCommand: (command) => chosen.push(command),
    recent,
    onRecent: (file) => reopened.push(file),
    onClearRecent: () => {
      timesCleared += 1;
    },
  });
const entries = (menus: MenuItemConstructorOptions[]) =>
  menus.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
const commands = (menus: MenuItemConstructorOptions[]) => entries(menus).filter(({ id }) => id !== undefined);

const PLATFORMS = ['win32', 'darwin', 'linux'] as const;

describe('the menu', () => {
  test.each(PLATFORMS)('has every command of the contract once (%s)', (platform) => {
    expect(
      commands(build('de', false, platform))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...MENU_COMMANDS].sort());
  });

  test('sends the command that was chosen', () => {
    const exportAnnex = commands(build('de')).find(({ id }) => id === 'exportAnnex');
    exportAnnex?.click?.({} as never, undefined, {} as never);
    expect(chosen).toEqual(['exportAnnex']);
  });

  test('offers only what the page can carry out', () => {
    const offered = commands(build('de')).filter(({ enabled }) => enabled);
    expect(offered.map(({ id }) => id)).toEqual([...available]);
  });

  test('shows the keys that the page knows', () => {
    const keys = commands(build('en')).map(({ id, accelerator }) => [id, accelerator?.replace('CmdOrCtrl', 'Ctrl')]);
    expect(Object.fromEntries(keys.filter(([, key]) => key !== undefined))).toEqual(SHORTCUTS);
  });

  test('leaves undo and redo to the page, which knows whether a text field has the focus', () => {
    const left = commands(build('de')).filter(({ registerAccelerator }) => registerAccelerator === false);
    expect(left.map(({ id }) => id)).toEqual(['undo', 'redo']);
  });

  test.each(PLATFORMS.flatMap((platform) => [['de', platform] as const, ['en', platform] as const]))(
    'has no key twice and no entry without words (%s, %s)',
    (language, platform) => {
      const all = entries(build(language, true, platform)).filter(({ type }) => type !== 'separator');
      const keys = all.flatMap(({ accelerator }) => accelerator ?? []);
      expect(new Set(keys).size).toBe(keys.length);
      expect(all.every(({ label }) => label)).toBe(true);
    },
  );

  test('offers developer tools in development only', () => {
    const roles = (developer: boolean) => entries(build('de', developer)).map(({ role }) => role);
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
  });
});

describe('the files opened last', () => {
  const entry = () => entries(build('de')).find(({ label }) => label === 'Zuletzt geöffnet');
  const inside = () => entry()?.submenu as MenuItemConstructorOptions[];

  test('are an entry that leads nowhere as long as there are none', () => expect(entry()?.enabled).toBe(false));

  test('can be opened again and cleared away', () => {
    recent.push({ handle: 'h' as FileHandle, name: 'Müller & Sohn.tomakte', folder: 'Akten' });
    expect(entry()?.enabled).toBe(true);
    expect(inside().map(({ label }) => label)).toEqual(['Müller && Sohn.tomakte – Akten', undefined, 'Liste leeren']);
    inside()[0]?.click?.({} as never, undefined, {} as never);
    inside()[2]?.click?.({} as never, undefined, {} as never);
    expect([reopened, timesCleared]).toEqual([['h'], 1]);
  });
});

describe('the menu of a Mac', () => {
  const menu = build('de', false, 'darwin');
  const rolesOf = (index: number) => entries([menu.at(index) ?? {}]).flatMap(({ role }) => role ?? []);

  test('begins with the app: about, settings, services, hiding, quitting', () => {
    expect(rolesOf(0)).toEqual(['services', 'hide', 'hideOthers', 'unhide', 'quit']);
    expect(commands(menu.slice(0, 1)).map(({ id }) => id)).toEqual(['about', 'settings']);
  });

  test('closes the window under File and leaves quitting to the app', () => expect(rolesOf(1)).toEqual(['close']));

  test('has a menu of the window before Help', () => {
    expect(menu.slice(-2).map(({ role }) => role)).toEqual(['window', 'help']);
    expect(rolesOf(-2)).toEqual(['minimize', 'zoom', 'front']);
  });

  test('does again with Shift, as every program there', () => {
    expect(commands(menu).find(({ id }) => id === 'redo')?.accelerator).toBe('Shift+Cmd+Z');
  });
});

test.each(['win32', 'linux'] as const)(
  'elsewhere (%s) File quits, and nothing is there that only a Mac has',
  (platform) => {
    const menu = build('de', false, platform);
    expect(menu.map(({ label }) => label)).toEqual(['&Datei', '&Bearbeiten', '&Ansicht', '&Hilfe']);
    const roles = entries(menu).map(({ role }) => role);
    expect(roles).toContain('quit');
    for (const role of ['services', 'hide', 'minimize', 'front'] as const) expect(roles).not.toContain(role);
  },
);
