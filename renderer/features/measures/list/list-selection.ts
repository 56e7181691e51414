/** Which rows are active and marked: pure, so that keys and mouse follow the same rules. */
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Move } from './list-keys.ts';

export interface Selection {
  /** The row that keys act on and the inspector shows. */
  active: MeasureId | null;
  /** Where a range began. */
  anchor: MeasureId | null;
  /** More rows than the active one, which is among them; empty otherwise. */
  marked: ReadonlySet<MeasureId>;
}

const NONE: ReadonlySet<MeasureId> = new Set();

/** Makes a row the only one, the end of a range, or adds it to (takes it from) the marked ones. */
export function select(
  order: readonly MeasureId[],
  before: Selection,
  id: MeasureId,
  mode: 'one' | 'range' | 'add',
): Selection {
  if (mode === 'one') return { active: id, anchor: id, marked: NONE };
  const anchor = before.anchor ?? before.active ?? id;
  if (mode === 'range') return { active: id, anchor, marked: several(range(order, anchor, id)) };
  const marked = new Set(before.marked.size > 0 ? before.marked : before.active ? [before.active] : []);
  if (!marked.delete(id)) marked.add(id);
  return { active: id, anchor: id, marked: several([...marked]) };
}

/** Marks every row and stays where it is. */
export function selectAll(order: readonly MeasureId[], before: Selection): Selection {
  return { ...before, marked: several(order) };
}

/** The rows that a status is set on: the marked ones, else the active one. */
export function selectedIds({ active, marked }: Selection): MeasureId[] {
  return marked.size > 0 ? [...marked] : active ? [active] : [];
}

/** Where a move leads; undefined in an empty list. Moving past an end stays there. */
export function moveTarget(
  order: readonly MeasureId[],
  active: MeasureId | null,
  move: Move,
  page: number,
): MeasureId | undefined {
  const last = order.length - 1;
  const index = active ? order.indexOf(active) : -1;
  const steps = { previous: -1, next: 1, pageUp: -page, pageDown: page, first: -last, last: last + 1 };
  return order[Math.min(last, Math.max(0, index + steps[move]))];
}

function range(order: readonly MeasureId[], from: MeasureId, to: MeasureId): MeasureId[] {
  const ends = [order.indexOf(from), order.indexOf(to)].sort((one, other) => one - other);
  return order.slice(Math.max(0, ends[0] ?? 0), (ends[1] ?? 0) + 1);
}

const several = (ids: readonly MeasureId[]): ReadonlySet<MeasureId> => (ids.length > 1 ? new Set(ids) : NONE);
