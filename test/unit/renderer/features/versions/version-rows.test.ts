import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextNumber, orderAfterMove } from '../../../../../renderer/features/versions/version-rows.ts';

describe('nextNumber', () => {
  test.each([
    [[], '1.0'],
    [['1.0'], '1.1'],
    [['1.0', '1.9'], '1.10'],
    [['3'], '4'],
    [['2.0 Stand 7'], '2.0 Stand 8'],
    [['1.5a'], ''],
    [[''], ''],
  ])('after %j comes "%s"', (numbers, next) => {
    expect(nextNumber(numbers.map((number) => ({ number })))).toBe(next);
  });
});

describe('orderAfterMove', () => {
  const sorted = (rows: { order: number; name: number }[]) => rows.toSorted((a, b) => a.order - b.order);

  test('there is no way past the ends of the table', () => {
    const rows = [{ order: 1 }, { order: 2 }];
    expect(orderAfterMove(rows, 0, -1)).toBeNull();
    expect(orderAfterMove(rows, 1, 1)).toBeNull();
    expect(orderAfterMove([], 0, 1)).toBeNull();
  });

  test('a moved row changes places with its neighbour and nobody else moves', () => {
    const distinctOrders = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(distinctOrders, fc.nat(), fc.constantFrom(1 as const, -1 as const), (orders, pick, step) => {
        const rows = sorted(orders.toSorted((a, b) => a - b).map((order, name) => ({ order, name })));
        const index = pick % rows.length;
        const order = orderAfterMove(rows, index, step);
        fc.pre(order !== null);
        const moved = sorted(rows.map((row, at) => (at === index ? { ...row, order: order ?? 0 } : row)));
        const expected = rows.map((row) => row.name);
        [expected[index], expected[index + step]] = [expected[index + step] ?? 0, expected[index] ?? 0];
        expect(moved.map((row) => row.name)).toEqual(expected);
      }),
    );
  });

  test('rows that share an order after a merge are passed together', () => {
    const rows = [{ order: 1 }, { order: 3 }, { order: 3 }, { order: 3 }];
    expect(orderAfterMove(rows, 3, -1)).toBe(2);
    expect(orderAfterMove(rows, 1, 1)).toBe(4);
  });
});
