import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { MenuCommand, Preferences } from '../../shared/ipc/contract.ts';
import { type MenuTexts, menuTexts } from '../../shared/text/menu.ts';

type Item = MenuItemConstructorOptions;

/** The same keys as in renderer/ui/shortcuts.ts. A key that the page takes itself never reaches the menu. */
const ACCELERATORS: Readonly<Partial<Record<MenuCommand, string>>> = {
  newOrganisation: 'CmdOrCtrl+Shift+N',
  newOperation: 'CmdOrCtrl+N',
  openCase: 'CmdOrCtrl+O',
  saveCase: 'CmdOrCtrl+S',
  exportAnnex: 'CmdOrCtrl+E',
  undo: 'CmdOrCtrl+Z',
  redo: 'CmdOrCtrl+Y',
  search: 'CmdOrCtrl+F',
  commandPalette: 'CmdOrCtrl+K',
  settings: 'CmdOrCtrl+,',
  keyboardHelp: 'F1',
};

/** Keys that the menu only shows: in a text field they belong to the text, and only the page knows where the focus is. */
const LEFT_TO_THE_PAGE: ReadonlySet<MenuCommand> = new Set(['undo', 'redo']);

export interface MenuOptions {
  language: Preferences['language'];
  /** Adds reload and developer tools. */
  developer: boolean;
  onCommand: (command: MenuCommand) => void;
}

/** The native menu as data, in the given language. */
export function menuTemplate({ language, developer, onCommand }: MenuOptions): Item[] {
  const texts = menuTexts[language];
  const command = (name: MenuCommand): Item => ({
    id: name,
    label: texts.commands[name],
    accelerator: ACCELERATORS[name],
    registerAccelerator: !LEFT_TO_THE_PAGE.has(name),
    click: () => onCommand(name),
  });
  const role = (name: keyof MenuTexts['roles']): Item => ({ role: name, label: texts.roles[name] });
  const line: Item = { type: 'separator' };

  return [
    {
      label: texts.menus.file,
      submenu: [
        command('newOrganisation'),
        command('newOperation'),
        line,
        command('openCase'),
        command('saveCase'),
        command('openExample'),
        line,
        command('exportAnnex'),
        line,
        command('settings'),
        role('quit'),
      ],
    },
    {
      label: texts.menus.edit,
      submenu: [
        command('undo'),
        command('redo'),
        line,
        role('cut'),
        role('copy'),
        role('paste'),
        role('selectAll'),
        line,
        command('search'),
        command('commandPalette'),
      ],
    },
    {
      label: texts.menus.view,
      submenu: [
        role('zoomIn'),
        role('zoomOut'),
        role('resetZoom'),
        line,
        role('togglefullscreen'),
        ...(developer ? [line, role('reload'), role('toggleDevTools')] : []),
      ],
    },
    { label: texts.menus.help, submenu: [command('keyboardHelp'), line, command('about')] },
  ];
}

/** The menu of the right mouse button: what makes sense for what was clicked, nothing outside of text. */
export function contextMenuTemplate(
  { isEditable, selectionText, editFlags }: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>,
  language: Preferences['language'],
): Item[] {
  const { roles } = menuTexts[language];
  if (isEditable) {
    return [
      { role: 'cut', label: roles.cut, enabled: editFlags.canCut },
      { role: 'copy', label: roles.copy, enabled: editFlags.canCopy },
      { role: 'paste', label: roles.paste, enabled: editFlags.canPaste },
      { type: 'separator' },
      { role: 'selectAll', label: roles.selectAll, enabled: editFlags.canSelectAll },
    ];
  }
  return selectionText.trim() ? [{ role: 'copy', label: roles.copy }] : [];
}
