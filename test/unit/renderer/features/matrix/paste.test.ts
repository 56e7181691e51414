import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Area, placesIn } from '../../../../../renderer/features/matrix/grid/selection.ts';
import { fillPlan, pastePlan } from '../../../../../renderer/features/matrix/writing/plan.ts';
import { cellsOfText, statusOfText, textOfCells } from '../../../../../renderer/features/matrix/writing/status-text.ts';
import { ui as de } from '../../../../../renderer/text/de/ui.ts';
import { ui as en } from '../../../../../renderer/text/en/ui.ts';
import { STATUSES } from '../../../../../shared/domain/status.ts';

const SIZE = { rows: 10, columns: 6 };
const at = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });
const statuses = fc.constantFrom(...STATUSES);
const places = fc.tuple(fc.nat(9), fc.nat(9), fc.nat(5), fc.nat(5)).map(([a, b, c, d]): Area => {
  return { top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) };
});

describe('a pasted cell', () => {
  it('is understood in both languages, in any case, with blanks and quotes around it', () => {
    for (const status of STATUSES) {
      expect(statusOfText(de.status[status])).toBe(status);
      expect(statusOfText(` "${en.status[status].toUpperCase()}" `)).toBe(status);
    }
    expect(['☒', '✓', '1', 'x'].map(statusOfText)).toEqual(Array(4).fill('implemented'));
    expect(['☐', '6', '0'].map(statusOfText)).toEqual(Array(3).fill('open'));
  });

  it('says nothing when it is empty, and is unknown when it says anything else', () => {
    expect(statusOfText('  ')).toBeNull();
    expect(statusOfText('vielleicht')).toBeUndefined();
    expect(statusOfText('7')).toBeUndefined();
    expect(statusOfText('12')).toBeUndefined();
  });
});

describe('pasting', () => {
  it('brings back what was copied, whatever it was', () => {
    const grids = fc
      .tuple(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 6 }))
      .chain(([rows, columns]) =>
        fc.array(fc.array(statuses, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
      );
    fc.assert(
      fc.property(grids, fc.constantFrom(de, en), fc.constantFrom('\n', '\r\n'), (grid, words, end) => {
        const text = textOfCells(grid.map((row) => row.map((status) => words.status[status])));
        const plan = pastePlan(cellsOfText(text.replaceAll('\n', end) + end), at(0, 0), SIZE);
        expect(plan.kind).toBe('cells');
        if (plan.kind !== 'cells') return;
        for (const { place, status } of plan.cells) expect(status).toBe(grid[place.row]?.[place.column]);
        expect(plan.cells).toHaveLength(grid.flat().length);
      }),
    );
  });

  it('fills the selection with a single status or a pattern, and goes beyond it otherwise', () => {
    const area = { top: 1, bottom: 4, left: 0, right: 1 };
    const one = pastePlan([['1']], area, SIZE);
    expect(one.kind === 'cells' && one.cells.map(({ place }) => place)).toEqual([...placesIn(area)]);
    const two = pastePlan([['1'], ['2']], area, SIZE);
    expect(two.kind === 'cells' && two.cells.map(({ status }) => status)).toEqual(
      Array(4).fill(['implemented', 'partial']).flat(),
    );
    const other = pastePlan([['1'], ['2'], ['3']], area, SIZE);
    expect(other.kind === 'cells' && other.cells.map(({ place }) => place.row)).toEqual([1, 2, 3]);
  });

  it('leaves cells alone where nothing stands', () => {
    const plan = pastePlan([['1', '', '2']], at(0, 0), SIZE);
    expect(plan.kind === 'cells' && plan.cells.map(({ place }) => place.column)).toEqual([0, 2]);
    expect(pastePlan([['', ' ']], at(0, 0), SIZE)).toEqual({ kind: 'empty' });
  });

  it('is refused as a whole when a word is unknown, naming its cell', () => {
    expect(
      pastePlan(
        [
          ['1', '2'],
          ['3', 'egal'],
        ],
        at(4, 1),
        SIZE,
      ),
    ).toEqual({
      kind: 'unknown',
      word: 'egal',
      row: 2,
      column: 2,
      place: { row: 5, column: 2 },
    });
  });

  it('is refused where there is no room, and never names a cell outside', () => {
    expect(pastePlan([['1', '2']], at(0, 5), SIZE)).toEqual({ kind: 'outside', rows: 1, columns: 2 });
    fc.assert(
      fc.property(fc.string(), places, (text, area) => {
        const plan = pastePlan(cellsOfText(text), area, SIZE);
        if (plan.kind !== 'cells') return;
        for (const { place } of plan.cells) {
          expect(place.row).toBeLessThan(SIZE.rows);
          expect(place.column).toBeLessThan(SIZE.columns);
        }
      }),
    );
  });
});

describe('filling', () => {
  it('copies the first row or column into the others', () => {
    const area = { top: 1, bottom: 3, left: 2, right: 3 };
    expect([...fillPlan(area, 'down')].map(({ from }) => from.row)).toEqual([1, 1, 1, 1]);
    expect([...fillPlan(area, 'right')]).toContainEqual({ from: { row: 3, column: 2 }, to: { row: 3, column: 3 } });
  });

  it('takes a single row from the one above and does nothing at the edge', () => {
    expect([...fillPlan(at(4, 2), 'down')]).toEqual([{ from: { row: 3, column: 2 }, to: { row: 4, column: 2 } }]);
    expect([...fillPlan(at(0, 2), 'down')]).toEqual([]);
    expect([...fillPlan(at(4, 0), 'right')]).toEqual([]);
  });

  it('reaches every selected cell but the sources, each once', () => {
    fc.assert(
      fc.property(places, fc.constantFrom('down' as const, 'right' as const), (area, to) => {
        const copies = [...fillPlan(area, to)];
        const targets = copies.map(({ to: place }) => `${place.row} ${place.column}`);
        expect(new Set(targets).size).toBe(targets.length);
        for (const { from, to: place } of copies) {
          expect(to === 'down' ? from.column : from.row).toBe(to === 'down' ? place.column : place.row);
          expect([...placesIn(area)]).toContainEqual(place);
        }
      }),
    );
  });
});
