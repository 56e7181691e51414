import { describe, expect, it } from 'vitest';
import { gridAction, type KeyPress } from '../../../../../renderer/features/matrix/grid/grid-keys.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('keys of the matrix', () => {
  it.each([
    ['1', 'implemented'],
    ['2', 'partial'],
    ['3', 'planned'],
    ['4', 'notImplemented'],
    ['5', 'notApplicable'],
    ['6', 'open'],
    ['0', 'open'],
  ])('%s sets the status %s', (key, status) => {
    expect(gridAction(press(key))).toEqual({ kind: 'status', status });
  });

  it('are those of a spreadsheet', () => {
    expect(gridAction(press('d', { ctrlKey: true }))).toEqual({ kind: 'fill', to: 'down' });
    expect(gridAction(press('R', { metaKey: true }))).toEqual({ kind: 'fill', to: 'right' });
    expect(gridAction(press('Home', { ctrlKey: true, shiftKey: true }))).toEqual({
      kind: 'move',
      to: 'first',
      extend: true,
    });
    expect(gridAction(press('Delete'))).toEqual({ kind: 'inherit' });
  });

  it('leave everything else to the window', () => {
    expect(gridAction(press('z', { ctrlKey: true }))).toBeNull();
    expect(gridAction(press('c', { ctrlKey: true }))).toBeNull();
    expect(gridAction(press('ArrowLeft', { altKey: true }))).toBeNull();
    expect(gridAction(press('F6'))).toBeNull();
    expect(gridAction(press('7'))).toBeNull();
  });
});
