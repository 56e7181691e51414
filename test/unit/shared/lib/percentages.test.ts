import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentages } from '../../../../shared/lib/percentages.ts';

test.each([
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [0, 5, 0],
    [0, 100, 0],
  ],
  [
    [1, 999],
    [1, 99],
  ],
  [
    [1, 1, 998],
    [1, 1, 98],
  ],
  [
    [0, 0],
    [0, 0],
  ],
  [[], []],
])('%j is %j per cent', (parts, expected) => {
  expect(percentages(parts)).toEqual(expected);
});

test('they add up to 100, are off by less than 1 but for what would vanish, and hide nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 8 }), (parts) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      fc.pre(total > 0);
      const shares = percentages(parts);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
      for (const [at, part] of parts.entries()) expect((shares[at] ?? 0) > 0).toBe(part > 0);
    }),
  );
});
