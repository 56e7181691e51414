import { expect, test } from 'vitest';
import type { Sheet } from '../../../../../renderer/features/annex/paper/page-flow.ts';
import { keptSheets } from '../../../../../renderer/features/annex/print/kept-sheets.ts';

const sheets = (): Sheet[] => [
  [{ index: 0 }, { index: 1 }],
  [{ index: 2, parts: { from: 0, to: 3 } }],
  [{ index: 2, parts: { from: 3, to: 5 } }, { index: 3 }],
];

test('sheets that hold the same stay the same, the others are those of the new flow', () => {
  const before = sheets();
  const [first, , last] = sheets();
  const next = [first, [{ index: 2, parts: { from: 0, to: 2 } }], last, [{ index: 4 }]] as Sheet[];
  const kept = keptSheets(before, next);
  expect(kept).toEqual(next);
  expect(kept.map((sheet, position) => sheet === before[position])).toEqual([true, false, true, false]);
});

test('a sheet of which something has gone is another one', () => {
  const before = sheets();
  const next = before.map((sheet) => sheet.slice(0, 1));
  expect(keptSheets(before, next).map((sheet) => before.includes(sheet))).toEqual([false, true, false]);
});
