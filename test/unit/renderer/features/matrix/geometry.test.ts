import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometryOf } from '../../../../../renderer/features/matrix/grid/geometry.ts';

describe('the widths of the matrix', () => {
  it('give few columns room for level names, and many the least there is', () => {
    expect(geometryOf(1040, 3)).toEqual({ title: 512, column: 176, head: 84, isLevel: true });
    expect(geometryOf(1680, 3)).toMatchObject({ title: 640, column: 176 });
    expect(geometryOf(1040, 13)).toEqual({ title: 276, column: 61, head: 172, isLevel: false });
    expect(geometryOf(1680, 201)).toMatchObject({ title: 380, column: 61 });
  });

  it('leave no width unused before columns and titles have all that is good for them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 4000 }), fc.integer({ min: 1, max: 300 }), (width, count) => {
        const { title, column } = geometryOf(width, count);
        const unused = width - title - count * column;
        const isFull = title >= 640 && column >= 176;
        expect(unused <= 0 || isFull).toBe(true);
        expect(column).toBeGreaterThanOrEqual(61);
      }),
    );
  });
});
