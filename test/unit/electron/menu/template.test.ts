import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { contextMenuTemplate, menuTemplate } from '../../../../electron/menu/template.ts';
import { SHORTCUTS } from '../../../../renderer/ui/shortcuts.ts';
import { MENU_COMMANDS, type MenuCommand } from '../../../../shared/ipc/contract.ts';

const chosen: MenuCommand[] = [];
const build = (language: 'de' | 'en', developer = false) =>
  menuTemplate({ language, developer, onCommand: (command) => chosen.push(command) });
const entries = (menus: MenuItemConstructorOptions[]) =>
  menus.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);
const commands = (menus: MenuItemConstructorOptions[]) => entries(menus).filter(({ id }) => id !== undefined);

describe('the menu', () => {
  test('has every command of the contract once', () => {
    expect(
      commands(build('de'))
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...MENU_COMMANDS].sort());
  });

  test('sends the command that was chosen', () => {
    const exportAnnex = commands(build('de')).find(({ id }) => id === 'exportAnnex');
    exportAnnex?.click?.({} as never, undefined, {} as never);
    expect(chosen).toEqual(['exportAnnex']);
  });

  test('shows the keys that the page knows', () => {
    const keys = commands(build('en')).map(({ id, accelerator }) => [id, accelerator?.replace('CmdOrCtrl', 'Ctrl')]);
    expect(Object.fromEntries(keys.filter(([, key]) => key !== undefined))).toEqual(SHORTCUTS);
  });

  test('leaves undo and redo to the page, which knows whether a text field has the focus', () => {
    const left = commands(build('de')).filter(({ registerAccelerator }) => registerAccelerator === false);
    expect(left.map(({ id }) => id)).toEqual(['undo', 'redo']);
  });

  test.each(['de', 'en'] as const)('has no key twice and no entry without words (%s)', (language) => {
    const all = entries(build(language, true)).filter(({ type }) => type !== 'separator');
    const keys = all.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
    expect(all.every(({ label }) => label)).toBe(true);
  });

  test('offers developer tools in development only', () => {
    const roles = (developer: boolean) => entries(build('de', developer)).map(({ role }) => role);
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
  });
});

describe('the menu of the right mouse button', () => {
  const editFlags = { canCut: true, canCopy: true, canPaste: false, canSelectAll: true } as never;
  const rolesFor = (isEditable: boolean, selectionText: string) =>
    contextMenuTemplate({ isEditable, selectionText, editFlags }, 'de').flatMap(({ role }) => role ?? []);

  test('edits in a text field', () => expect(rolesFor(true, '')).toEqual(['cut', 'copy', 'paste', 'selectAll']));
  test('copies selected text', () => expect(rolesFor(false, 'text')).toEqual(['copy']));
  test('is empty elsewhere', () => expect(rolesFor(false, '  ')).toEqual([]));
});
