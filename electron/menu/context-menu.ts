import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Preferences } from '../../shared/ipc/contract.ts';
import { menuTexts } from '../../shared/text/menu.ts';

/** Electron brings no menu for the right mouse button: this one cuts, copies and pastes text. */
export function offerContextMenu(window: BrowserWindow, language: () => Preferences['language']): void {
  window.webContents.on('context-menu', (_event, params) => {
    const template = contextMenuTemplate(params, language());
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
}

/** The entries that make sense for what was clicked: none outside of text. */
export function contextMenuTemplate(
  { isEditable, selectionText, editFlags }: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>,
  language: Preferences['language'],
): MenuItemConstructorOptions[] {
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
