import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visibleBounds } from '../../../../electron/window/bounds.ts';

const primary = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: -200, width: 1280, height: 1000 };

describe('window bounds', () => {
  test('stay where they were, on any display', () => {
    const onFirst = { x: 100, y: 50, width: 1000, height: 700 };
    const onSecond = { x: 2000, y: -100, width: 1000, height: 700 };
    expect(visibleBounds(onFirst, [primary, second])).toEqual(onFirst);
    expect(visibleBounds(onSecond, [primary, second])).toEqual(onSecond);
  });

  test('are centred on the primary display at the first start', () => {
    expect(visibleBounds(undefined, [primary])).toEqual({ x: 320, y: 120, width: 1280, height: 800 });
  });

  test('come back when their display is gone', () => {
    const onSecond = { x: 2000, y: -100, width: 1000, height: 700 };
    expect(visibleBounds(onSecond, [primary])).toEqual({ x: 320, y: 120, width: 1280, height: 800 });
  });

  test('shrink to a smaller display', () => {
    const large = { x: 0, y: 0, width: 3000, height: 2000 };
    expect(visibleBounds(large, [primary])).toEqual(primary);
  });

  test('always let the title bar be caught', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const size = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(fc.record({ x: number, y: number, width: size, height: size }), (saved) => {
        const { x, y, width, height } = visibleBounds(saved, [primary, second]);
        const inside = (area: typeof primary) =>
          x >= area.x && y >= area.y && x + width <= area.x + area.width && y + height <= area.y + area.height;
        expect(inside(primary) || inside(second)).toBe(true);
      }),
    );
  });
});
