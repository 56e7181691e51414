import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import type { Column } from '../columns/column.ts';
import type { Place } from '../grid/selection.ts';
import type { Pending } from './pending.ts';
import type { Copy } from './plan.ts';

export interface Cell {
  column: Column;
  measure: Measure;
}

/** A cell and the one from which it is filled. */
export interface Pair {
  source: Cell;
  cell: Cell;
}

/** Looks up cells by their places, one at a time: there may be tens of thousands. */
export interface Cells {
  /** Those that can be answered. */
  at: (places: Iterable<Place>) => Iterable<Cell>;
  pairs: (copies: Iterable<Copy>) => Iterable<Pair>;
  /** What the user sees in a cell at this moment. */
  shown: (cell: Cell) => Status;
}

export function cellsOf(measures: readonly Measure[], columns: readonly Column[], pending: Pending): Cells {
  const cellAt = ({ row, column: index }: Place): Cell | undefined => {
    const [measure, column] = [measures[row], columns[index]];
    return measure && column && column.grey(measure) !== 'elsewhere' ? { measure, column } : undefined;
  };
  return {
    *at(places) {
      for (const place of places) {
        const cell = cellAt(place);
        if (cell) yield cell;
      }
    },
    *pairs(copies) {
      for (const { from, to } of copies) {
        const [source, cell] = [cellAt(from), cellAt(to)];
        if (source && cell) yield { source, cell };
      }
    },
    shown: ({ column, measure }) => pending.get(column.id, measure.id) ?? column.status(measure),
  };
}

export const keyOf = ({ column, measure }: Cell): string => `${column.id}/${measure.id}`;

/** How many pass. */
export function countOf<T>(them: Iterable<T>, isCounted: (one: T) => boolean): number {
  let count = 0;
  for (const one of them) if (isCounted(one)) count += 1;
  return count;
}
