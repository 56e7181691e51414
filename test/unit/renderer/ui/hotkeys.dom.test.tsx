import { afterEach, describe, expect, it } from 'vitest';
import { isDialogOpen, isFormControl, isTextField } from '../../../../renderer/ui/hotkeys.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const element = (html: string): Element => {
  document.body.innerHTML = html;
  const first = document.body.firstElementChild;
  if (!first) throw new Error('no element');
  return first;
};

describe('isTextField', () => {
  it.each(['<input>', '<input type="number">', '<input type="date">', '<textarea></textarea>'])(
    'is true for %s',
    (html) => {
      expect(isTextField(element(html))).toBe(true);
    },
  );

  it('is true for text that is edited in place', () => {
    const editor = element('<div></div>') as HTMLElement;
    editor.contentEditable = 'true';
    expect(isTextField(editor)).toBe(true);
  });

  it.each(['<input type="checkbox">', '<input type="radio">', '<input readonly>', '<button></button>', '<div></div>'])(
    'is false for %s',
    (html) => {
      expect(isTextField(element(html))).toBe(false);
    },
  );

  it('is false when nothing has the focus', () => {
    expect(isTextField(null)).toBe(false);
  });
});

describe('isFormControl', () => {
  it.each([
    '<input>',
    '<input readonly>',
    '<input type="checkbox" role="switch">',
    '<textarea readonly></textarea>',
    '<select></select>',
    '<div role="combobox"></div>',
    '<div role="listbox"></div>',
    '<div role="spinbutton"></div>',
  ])('is true for %s', (html) => {
    expect(isFormControl(element(html))).toBe(true);
  });

  it('is true for an option within its list', () => {
    expect(isFormControl(element('<ul role="listbox"><li></li></ul>').firstElementChild)).toBe(true);
  });

  it.each(['<button></button>', '<button aria-haspopup="menu"></button>', '<div role="row"></div>'])(
    'is false for %s',
    (html) => {
      expect(isFormControl(element(html))).toBe(false);
    },
  );

  it('is false when nothing has the focus', () => {
    expect(isFormControl(null)).toBe(false);
  });
});

describe('isDialogOpen', () => {
  it('sees modal dialogues and open menus, but no panes', () => {
    element('<div role="dialog" aria-modal="true"></div>');
    expect(isDialogOpen()).toBe(true);
    element('<div role="menu"></div>');
    expect(isDialogOpen()).toBe(true);
    element('<aside role="complementary"></aside>');
    expect(isDialogOpen()).toBe(false);
  });
});
