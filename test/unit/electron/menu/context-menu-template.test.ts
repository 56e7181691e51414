import { describe, expect, test } from 'vitest';
import { contextMenuTemplate } from '../../../../electron/menu/context-menu-template.ts';

describe('the menu of the right mouse button', () => {
  const editFlags = { canCut: true, canCopy: true, canPaste: false, canSelectAll: true } as never;
  const rolesFor = (isEditable: boolean, selectionText: string) =>
    contextMenuTemplate({ isEditable, selectionText, editFlags }, 'de').flatMap(({ role }) => role ?? []);

  test('edits in a text field', () => expect(rolesFor(true, '')).toEqual(['cut', 'copy', 'paste', 'selectAll']));
  test('copies selected text', () => expect(rolesFor(false, 'text')).toEqual(['copy']));
  test('is empty elsewhere', () => expect(rolesFor(false, '  ')).toEqual([]));
});
