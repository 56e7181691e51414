import { describe, expect, it } from 'vitest';
import { listAction, screenAction } from '../../../../../../renderer/features/measures/list/list-keys.ts';

const press = (
  key: string,
  modifiers: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});

describe('keys of the list', () => {
  it.each([
    ['0', 'open'],
    ['1', 'implemented'],
    ['2', 'partial'],
    ['3', 'planned'],
    ['4', 'notImplemented'],
    ['5', 'notApplicable'],
  ])('%s answers "%s"', (key, status) => {
    expect(listAction(press(key))).toEqual({ kind: 'status', status });
  });

  it('has no status for other digits', () => {
    expect(listAction(press('6'))).toBeNull();
  });

  it.each([
    ['ArrowUp', 'previous'],
    ['ArrowDown', 'next'],
    ['Home', 'first'],
    ['End', 'last'],
    ['PageUp', 'pageUp'],
    ['PageDown', 'pageDown'],
  ])('%s moves', (key, to) => {
    expect(listAction(press(key))).toEqual({ kind: 'move', to, extend: false });
    expect(listAction(press(key, { shiftKey: true }))).toEqual({ kind: 'move', to, extend: true });
  });

  it('toggles, inspects, goes back, goes on, opens notes and searches', () => {
    const kinds = [' ', 'Enter', 'Escape', 'n', 'm', 'I', '/'].map((key) => listAction(press(key))?.kind);
    expect(kinds).toEqual(['toggle', 'inspect', 'back', 'nextOpen', 'note', 'internalNote', 'search']);
  });

  it('leaves combinations to the app', () => {
    expect(listAction(press('z', { ctrlKey: true }))).toBeNull();
    expect(listAction(press('ArrowUp', { altKey: true }))).toBeNull();
    expect(listAction(press('1', { metaKey: true }))).toBeNull();
  });

  it('marks all with Ctrl+A or Cmd+A', () => {
    expect(listAction(press('a', { ctrlKey: true }))).toEqual({ kind: 'selectAll' });
    expect(listAction(press('a', { metaKey: true }))).toEqual({ kind: 'selectAll' });
  });
});

describe('keys of the whole screen', () => {
  it('leaves moving and toggling to the element with the focus', () => {
    expect(['ArrowDown', ' ', 'Enter', 'Escape', 'x'].map((key) => screenAction(press(key)))).toEqual(
      Array(5).fill(null),
    );
  });

  it('searches with a slash that needs Shift', () => {
    expect(screenAction(press('/', { shiftKey: true }))).toEqual({ kind: 'search' });
  });
});
