import type { MenuItemConstructorOptions } from 'electron';
import type { AppInfo, FileHandle, MenuCommand, Preferences, RecentFile } from '../../shared/ipc/contract.ts';
import { type MenuTexts, menuTexts } from '../../shared/text/menu.ts';
import { acceleratorOf } from './accelerators.ts';

type Item = MenuItemConstructorOptions;

/** Keys that the menu only shows: in a text field they belong to the text, and only the page knows where the focus is. */
const LEFT_TO_THE_PAGE: ReadonlySet<MenuCommand> = new Set(['undo', 'redo']);

const LINE: Item = { type: 'separator' };

export interface MenuOptions {
  language: Preferences['language'];
  platform: AppInfo['platform'];
  /** Adds reload and developer tools. */
  developer: boolean;
  /** What the page can carry out at the moment; the rest is shown in grey. */
  available: ReadonlySet<MenuCommand>;
  onCommand: (command: MenuCommand) => void;
  /** The files opened last. */
  recent: readonly RecentFile[];
  onRecent: (file: FileHandle) => void;
  onClearRecent: () => void;
}

/** Makes entries in one language. */
interface Entries {
  command: (name: MenuCommand) => Item;
  role: (name: keyof MenuTexts['roles']) => Item;
}

/** The native menu as data, in the given language. A Mac has a menu of the app, and one of its windows. */
export function menuTemplate(options: MenuOptions): Item[] {
  const { menus } = menuTexts[options.language];
  const entries = entriesFor(options);
  const isMac = options.platform === 'darwin';
  return [
    ...(isMac ? [{ label: menus.app, submenu: appEntries(entries) }] : []),
    { label: menus.file, submenu: fileEntries(entries, recentEntry(options), isMac) },
    { label: menus.edit, submenu: editEntries(entries) },
    { label: menus.view, submenu: viewEntries(entries, options.developer) },
    ...(isMac ? [{ label: menus.window, role: 'window' as const, submenu: windowEntries(entries) }] : []),
    { label: menus.help, role: 'help' as const, submenu: helpEntries(entries, isMac) },
  ];
}

function entriesFor({ language, platform, available, onCommand }: MenuOptions): Entries {
  const texts = menuTexts[language];
  return {
    command: (name) => ({
      id: name,
      label: texts.commands[name],
      enabled: available.has(name),
      accelerator: acceleratorOf(name, platform),
      registerAccelerator: !LEFT_TO_THE_PAGE.has(name),
      click: () => onCommand(name),
    }),
    role: (name) => ({ role: name, label: texts.roles[name] }),
  };
}

function appEntries({ command, role }: Entries): Item[] {
  const hiding = [role('hide'), role('hideOthers'), role('unhide')];
  return [command('about'), LINE, command('settings'), LINE, role('services'), LINE, ...hiding, LINE, role('quit')];
}

/** What stands behind "Zuletzt geöffnet". */
function recentEntry({ language, recent, onRecent, onClearRecent }: MenuOptions): Item {
  const texts = menuTexts[language];
  const files = recent.map(
    ({ handle, name, folder }): Item => ({ label: literal(`${name} – ${folder}`), click: () => onRecent(handle) }),
  );
  const submenu = [...files, LINE, { label: texts.clearRecent, click: onClearRecent }];
  return { label: texts.menus.recent, enabled: files.length > 0, submenu };
}

/** A single "&" would make a key of the letter after it. */
const literal = (text: string): string => text.replaceAll('&', '&&');

function fileEntries({ command, role }: Entries, recent: Item, isMac: boolean): Item[] {
  return [
    command('newOrganisation'),
    command('newOperation'),
    LINE,
    command('openCase'),
    recent,
    command('saveCase'),
    command('saveEverything'),
    command('saveHouse'),
    command('openExample'),
    LINE,
    command('exportAnnex'),
    command('printMatrix'),
    LINE,
    command('backups'),
    command('trash'),
    LINE,
    ...(isMac ? [role('close')] : [command('settings'), role('quit')]),
  ];
}

function editEntries({ command, role }: Entries): Item[] {
  return [
    command('undo'),
    command('redo'),
    command('history'),
    LINE,
    role('cut'),
    role('copy'),
    role('paste'),
    role('selectAll'),
    LINE,
    command('copyAnswers'),
    command('backToOrganisation'),
    LINE,
    command('search'),
    command('commandPalette'),
  ];
}

function viewEntries({ command, role }: Entries, developer: boolean): Item[] {
  return [
    command('organisationMeasures'),
    command('operationOverview'),
    command('annexBeside'),
    command('showInAnnex'),
    command('findings'),
    command('layouts'),
    command('letterhead'),
    command('rules'),
    command('matrix'),
    command('catalogue'),
    LINE,
    role('zoomIn'),
    role('zoomOut'),
    role('resetZoom'),
    LINE,
    role('togglefullscreen'),
    ...(developer ? [LINE, role('reload'), role('toggleDevTools')] : []),
  ];
}

function windowEntries({ role }: Entries): Item[] {
  return [role('minimize'), role('zoom'), LINE, role('front')];
}

function helpEntries({ command }: Entries, isMac: boolean): Item[] {
  const about = isMac ? [] : [LINE, command('about')];
  return [command('help'), command('keyboardHelp'), command('catalogueChanges'), LINE, command('diagnosis'), ...about];
}
