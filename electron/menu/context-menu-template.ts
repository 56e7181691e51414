import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron';
import type { Preferences } from '../../shared/ipc/contract.ts';
import { menuTexts } from '../../shared/text/menu.ts';

type Clicked = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>;

/** The menu of the right mouse button: what makes sense for what was clicked, nothing outside of text. */
export function contextMenuTemplate(
  { isEditable, selectionText, editFlags }: Clicked,
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
