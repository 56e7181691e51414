import { describe, expect, it } from 'vitest';
import { dropAt, groupRows, moveTo } from '../../../../../renderer/features/schemes/scheme-tree-model.ts';
import type { Numbering } from '../../../../../shared/domain/catalogue.ts';
import type { GroupId } from '../../../../../shared/domain/ids.ts';
import { group, scheme } from '../../../../support/catalogue-parts.ts';

const id = (text: string) => text as GroupId;
/** a (a1 (a11), a2), b, c */
const groups = [group('a'), group('a1', 'a'), group('a11', 'a1'), group('a2', 'a'), group('b'), group('c')];
const tree = (numbering?: Numbering) => groupRows(scheme({ groups, supplement: 'c', numbering }));
const rows = tree();

describe('the rows of a scheme', () => {
  it('are counted as its headings will be', () => {
    const numbers = (numbering: Numbering) => tree(numbering).map((row) => row.number);
    expect(numbers('decimal')).toEqual(['1', '1.1', '1.1.1', '1.2', '2', '3']);
    expect(numbers('letters')).toEqual(['A', 'A.1', 'A.1.1', 'A.2', 'B', 'C']);
    expect(numbers('none')).toEqual(['', '', '', '', '', '']);
  });

  it('go on after Z', () => {
    const many = Array.from({ length: 28 }, (_, index) => group(`g${index}`));
    const last = groupRows(scheme({ groups: many, supplement: 'g0', numbering: 'letters' })).at(-1);
    expect(last?.number).toBe('AB');
  });
});

describe('moving a group', () => {
  it('up and down stays among its siblings', () => {
    expect(moveTo(rows, id('b'), 'up')).toEqual({ parentId: '', index: 0 });
    expect(moveTo(rows, id('a'), 'up')).toBeNull();
    expect(moveTo(rows, id('a2'), 'down')).toBeNull();
  });

  it('in goes below the sibling before it, as its last', () => {
    expect(moveTo(rows, id('b'), 'in')).toEqual({ parentId: 'a', index: 2 });
    expect(moveTo(rows, id('a'), 'in')).toBeNull();
  });

  it('out goes behind its parent', () => {
    expect(moveTo(rows, id('a1'), 'out')).toEqual({ parentId: '', index: 1 });
    expect(moveTo(rows, id('b'), 'out')).toBeNull();
  });

  it('never makes more levels than headings have', () => {
    const deep = [...groups, group('c1', 'c'), group('c11', 'c1')];
    expect(moveTo(groupRows(scheme({ groups: deep, supplement: 'c11' })), id('c'), 'in')).toBeNull();
  });

  it('by dropping takes the place of the row it is dropped on, never one inside itself', () => {
    expect(dropAt(rows, id('c'), id('a1'))).toEqual({ parentId: 'a', index: 0 });
    expect(dropAt(rows, id('a'), id('a11'))).toBeNull();
    expect(dropAt(rows, id('a'), id('a'))).toBeNull();
    expect(dropAt(rows, id('a1'), id('a11'))).toBeNull();
  });
});
