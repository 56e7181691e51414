/** Each of the 896 rows of the five studied annexes is printed by the example that stands for it, under the right heading. */
import { describe, expect, it } from 'vitest';
import { missingHeld } from '../../support/studied/holds.ts';
import { rowsOf, SEEDS, seedRows } from '../../support/studied/seed-rows.ts';
import { studiedCase } from '../../support/studied/studied-case.ts';

describe('the rows of the studied annexes', () => {
  it('are 896, each with what holds it', () => {
    expect(seedRows).toHaveLength(896);
    expect(new Set(seedRows.map(({ id }) => id)).size).toBe(896);
    expect(seedRows.filter(({ held }) => held.length === 0)).toEqual([]);
  });

  it.each(SEEDS)('of %s all stand in the annex where they belong', (seed) => {
    const studied = studiedCase(seed);
    const missing = rowsOf(seed).flatMap((row) =>
      row.held.flatMap((held) => {
        const reason = missingHeld(row, held, studied);
        return reason === null ? [] : [`${row.id}: ${reason}`];
      }),
    );
    expect(missing).toEqual([]);
  });
});
