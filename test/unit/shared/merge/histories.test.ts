import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOfHistory, histories } from './histories.ts';

test('whoever edits and passes files around in whatever order: nothing is lost, nothing doubled, and all end alike', () => {
  fc.assert(
    fc.property(histories, (history) => {
      expect(faultsOfHistory(history)).toEqual([]);
    }),
    { numRuns: 250 },
  );
});
