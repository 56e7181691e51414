/** The groups of a scheme as the rows of a tree: pure, so that keys and buttons have nothing left to decide. */
import { type GroupNode, groupTree } from '../../../shared/catalogue/catalogue.ts';
import type { Group, Numbering, Scheme } from '../../../shared/domain/catalogue.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';

export interface GroupRow {
  group: Group;
  /** From 0. */
  depth: number;
  parentId: GroupId | '';
  /** Place among its siblings, from 0, and how many they are. */
  index: number;
  siblings: number;
  /** As headings of an annex would be counted: "1.2", "A.1"; '' without numbers. */
  number: string;
}

/** All rows in the order in which they are shown. */
export function groupRows(scheme: Scheme): GroupRow[] {
  const rows = (nodes: readonly GroupNode[], parentId: GroupId | '', above: string): GroupRow[] =>
    nodes.flatMap(({ group, depth, children }, index) => {
      const number = numberOf(scheme.numbering, above, index);
      const row = { group, depth, parentId, index, siblings: nodes.length, number };
      return [row, ...rows(children, group.id, number)];
    });
  return rows(groupTree(scheme), '', '');
}

function numberOf(numbering: Numbering | undefined, above: string, index: number): string {
  if (numbering === 'none') return '';
  const own = numbering === 'letters' && above === '' ? letters(index) : String(index + 1);
  return above ? `${above}.${own}` : own;
}

/** A … Z, AA, AB … */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

export interface Move {
  parentId: GroupId | '';
  index: number;
}

export type Direction = 'up' | 'down' | 'in' | 'out';

/** Annexes have headings of three levels at most. */
export const MOST_LEVELS = 3;

/** Where a group goes in a direction, or null where there is no way: in = below the sibling before it, out = behind its parent. */
export function moveTo(rows: readonly GroupRow[], id: GroupId, direction: Direction): Move | null {
  const row = rows.find((it) => it.group.id === id);
  if (!row) return null;
  const { parentId, index, siblings } = row;
  switch (direction) {
    case 'up':
      return index > 0 ? { parentId, index: index - 1 } : null;
    case 'down':
      return index < siblings - 1 ? { parentId, index: index + 1 } : null;
    case 'in': {
      const before = rows.find((it) => it.parentId === parentId && it.index === index - 1);
      if (!before || before.depth + heightOf(rows, id) >= MOST_LEVELS) return null;
      return { parentId: before.group.id, index: rows.filter((it) => it.parentId === before.group.id).length };
    }
    case 'out': {
      const parent = rows.find((it) => it.group.id === parentId);
      return parent ? { parentId: parent.parentId, index: parent.index + 1 } : null;
    }
  }
}

/** Levels of a group with those below it. */
function heightOf(rows: readonly GroupRow[], id: GroupId): number {
  const below = rows.filter((it) => it.parentId === id).map((it) => heightOf(rows, it.group.id));
  return 1 + Math.max(0, ...below);
}

/** Where a row goes that is dropped on another: in its place, among its siblings. Null: it would land inside itself. */
export function dropAt(rows: readonly GroupRow[], id: GroupId, onto: GroupId): Move | null {
  const [dragged, target] = [id, onto].map((it) => rows.find((row) => row.group.id === it));
  if (!dragged || !target || isWithin(rows, onto, id)) return null;
  if (target.depth + heightOf(rows, id) > MOST_LEVELS) return null;
  return { parentId: target.parentId, index: target.index };
}

function isWithin(rows: readonly GroupRow[], id: GroupId | '', ancestor: GroupId): boolean {
  if (id === ancestor) return true;
  const parent = rows.find((row) => row.group.id === id)?.parentId;
  return parent ? isWithin(rows, parent, ancestor) : false;
}
