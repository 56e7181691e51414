import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../../renderer/features/matrix/columns/column.ts';
import { cellsOf, countOf } from '../../../../../renderer/features/matrix/writing/cells.ts';
import { fillPlan, fillSources } from '../../../../../renderer/features/matrix/writing/plan.ts';
import type { Measure } from '../../../../../shared/catalogue/catalogue.ts';

describe('cells to write', () => {
  const measures = Array.from({ length: 300 }, (_, row) => ({ id: `M-${row}` }) as Measure);
  const columns = Array.from({ length: 200 }, (_, index) => {
    const column: Partial<Column> = {
      id: `c${index}`,
      status: () => 'open',
      grey: ({ id }) => (id === 'M-7' ? 'elsewhere' : null),
    };
    return column as Column;
  });
  const cells = cellsOf(measures, columns, { get: (columnId) => (columnId === 'c3' ? 'planned' : undefined) });
  const all = { top: 0, bottom: 299, left: 0, right: 199 };

  it('are counted one at a time, without those that cannot be answered', () => {
    expect(countOf(cells.pairs(fillPlan(all, 'down')), () => true)).toBe(200 * 298);
    expect(countOf(cells.pairs(fillPlan(all, 'down')), ({ source }) => cells.shown(source) !== 'open')).toBe(298);
  });

  it('are filled from the first row or column, or from the one before a single one', () => {
    expect(fillSources(all, 'down')).toEqual({ ...all, bottom: 0 });
    expect(fillSources({ ...all, left: 5, right: 5 }, 'right')).toEqual({ ...all, left: 4, right: 4 });
    expect(fillSources({ ...all, bottom: 0 }, 'down')).toBeNull();
  });
});
