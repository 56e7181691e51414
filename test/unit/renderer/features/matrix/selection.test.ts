import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areaOf,
  type Move,
  moved,
  only,
  placesIn,
  selectAll,
  selectColumns,
  selectRows,
  sizeOf,
} from '../../../../../renderer/features/matrix/grid/selection.ts';

const SIZE = { rows: 5, columns: 4 };
const MOVES: Move[] = [
  'up',
  'down',
  'left',
  'right',
  'pageUp',
  'pageDown',
  'top',
  'bottom',
  'rowStart',
  'rowEnd',
  'first',
  'last',
];

describe('the selection of the matrix', () => {
  it('grows with Shift from where it began, and collapses with the next plain move', () => {
    const start = only({ row: 1, column: 1 });
    const right = moved(start, 'right', SIZE, 3, true);
    const larger = moved(right, 'down', SIZE, 3, true);
    expect(areaOf(larger)).toEqual({ top: 1, bottom: 2, left: 1, right: 2 });
    expect(larger.active).toEqual({ row: 1, column: 1 });
    expect(moved(larger, 'down', SIZE, 3, false)).toEqual(only({ row: 2, column: 1 }));
  });

  it('takes everything, whole columns and whole rows', () => {
    const active = { row: 3, column: 2 };
    expect(sizeOf(areaOf(selectAll(only(active), SIZE)))).toBe(20);
    expect(selectAll(only(active), SIZE).active).toEqual(active);
    expect(areaOf(selectColumns(3, 1, SIZE))).toEqual({ top: 0, bottom: 4, left: 1, right: 3 });
    expect(areaOf(selectRows(2, 4, SIZE))).toEqual({ top: 2, bottom: 4, left: 0, right: 3 });
  });

  it('never leaves the matrix, and always holds the cell that keys begin at', () => {
    const steps = fc.array(fc.record({ move: fc.constantFrom(...MOVES), extend: fc.boolean() }));
    const sizes = fc.record({ rows: fc.integer({ min: 1, max: 30 }), columns: fc.integer({ min: 1, max: 30 }) });
    fc.assert(
      fc.property(sizes, steps, (size, keys) => {
        const end = keys.reduce(
          (before, { move, extend }) => moved(before, move, size, 7, extend),
          only({ row: 0, column: 0 }),
        );
        const area = areaOf(end);
        expect(Math.min(area.top, area.left)).toBeGreaterThanOrEqual(0);
        expect(area.bottom).toBeLessThan(size.rows);
        expect(area.right).toBeLessThan(size.columns);
        expect([...placesIn(area)]).toContainEqual(end.active);
        expect([...placesIn(area)]).toHaveLength(sizeOf(area));
      }),
    );
  });
});
