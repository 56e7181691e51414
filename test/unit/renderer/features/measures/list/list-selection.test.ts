import { describe, expect, it } from 'vitest';
import {
  moveTarget,
  type Selection,
  select,
  selectAll,
  selectedIds,
} from '../../../../../../renderer/features/measures/list/list-selection.ts';
import { measureId } from '../small-catalogue.ts';

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map(measureId) as [never, never, never, never];
const ORDER = [A, B, C, D];
const at = (active: Selection['active']): Selection => ({ active, anchor: active, marked: new Set() });

describe('selection', () => {
  it('acts on the active row when nothing is marked', () => {
    expect(selectedIds(at(B))).toEqual([B]);
    expect(selectedIds(at(null))).toEqual([]);
  });

  it('marks from the anchor to where the range ends, in either direction', () => {
    const down = select(ORDER, at(B), D, 'range');
    expect([...down.marked]).toEqual([B, C, D]);
    expect(down.active).toBe(D);
    const up = select(ORDER, down, A, 'range');
    expect([...up.marked]).toEqual([A, B]);
  });

  it('marks nothing when the range comes back to its anchor', () => {
    const range = select(ORDER, at(B), C, 'range');
    expect(select(ORDER, range, B, 'range').marked.size).toBe(0);
  });

  it('adds single rows to the active one and takes them away again', () => {
    const added = select(ORDER, at(A), C, 'add');
    expect([...added.marked]).toEqual([A, C]);
    expect(select(ORDER, added, C, 'add').marked.size).toBe(0);
  });

  it('forgets marks when a row is chosen alone', () => {
    expect(select(ORDER, selectAll(ORDER, at(A)), B, 'one')).toEqual(at(B));
  });

  it('marks all and stays where it is', () => {
    const all = selectAll(ORDER, at(C));
    expect(selectedIds(all)).toEqual(ORDER);
    expect(all.active).toBe(C);
  });
});

describe('moving', () => {
  it.each([
    ['previous', B, A],
    ['next', B, C],
    ['first', C, A],
    ['last', B, D],
    ['pageDown', A, C],
    ['pageUp', D, B],
  ] as const)('%s', (move, from, to) => {
    expect(moveTarget(ORDER, from, move, 2)).toBe(to);
  });

  it('stays at the ends', () => {
    expect(moveTarget(ORDER, A, 'previous', 2)).toBe(A);
    expect(moveTarget(ORDER, D, 'pageDown', 20)).toBe(D);
  });

  it('begins at the top', () => {
    expect(moveTarget(ORDER, null, 'next', 2)).toBe(A);
    expect(moveTarget([], null, 'next', 2)).toBeUndefined();
  });
});
