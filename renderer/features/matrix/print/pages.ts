/** How a matrix is divided into sheets: pure. */
import type { GroupId } from '../../../../shared/domain/ids.ts';
import type { Item } from '../filters/rows.ts';
import type { PrintedColumn } from './printed-column.ts';

/** What has room on a sheet of A3 landscape, as in the style sheet: lines of 5.6 mm, columns of 9.6 mm. */
export const LINES_PER_SHEET = 37;
export const COLUMNS_PER_SHEET = 30;
/** More are no reading matter, and would take the window minutes. */
export const MOST_SHEETS = 120;

export type PrintLine =
  /** `isContinued`: the group has begun on an earlier sheet. */
  { kind: 'section'; groupId: GroupId; isContinued: boolean } | Extract<Item, { kind: 'measure' }>;

export interface SheetContent {
  lines: PrintLine[];
  columns: readonly PrintedColumn[];
}

/** All lines with the first columns, then all lines with the next ones; pinned columns stand on every sheet. */
export function sheetsOf(items: readonly Item[], columns: readonly PrintedColumn[], pinned: number): SheetContent[] {
  const parts = lineParts(items);
  return columnParts(columns, pinned).flatMap((part) => parts.map((lines) => ({ lines, columns: part })));
}

function columnParts(columns: readonly PrintedColumn[], pinned: number): (readonly PrintedColumn[])[] {
  const [always, others] = [columns.slice(0, pinned), columns.slice(pinned)];
  const room = COLUMNS_PER_SHEET - pinned;
  const parts: PrintedColumn[][] = [];
  for (let start = 0; start < others.length; start += room)
    parts.push([...always, ...others.slice(start, start + room)]);
  return parts.length > 0 ? parts : [always];
}

/** No heading stands last on a sheet, and each sheet begins with one. */
function lineParts(items: readonly Item[]): PrintLine[][] {
  const parts: PrintLine[][] = [];
  let lines: PrintLine[] = [];
  let groupId: GroupId | undefined;
  const turn = () => {
    if (lines.length > 0) parts.push(lines);
    lines = [];
  };
  for (const item of items) {
    const needed = item.kind === 'section' ? 2 : 1;
    if (lines.length + needed > LINES_PER_SHEET) {
      turn();
      if (item.kind === 'measure' && groupId) lines.push({ kind: 'section', groupId, isContinued: true });
    }
    if (item.kind === 'section') groupId = item.groupId;
    lines.push(item.kind === 'section' ? { kind: 'section', groupId: item.groupId, isContinued: false } : item);
  }
  turn();
  return parts;
}
