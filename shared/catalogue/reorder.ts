/** Positions are numbers, so that what moves gets one between its new neighbours and the others keep theirs. */

import type { AreaId, MeasureId } from '../domain/ids.ts';
import type { Catalogue } from './catalogue.ts';
import { BEHIND_DELIVERED, type HouseRecords } from './house-catalogue.ts';

/** Something with a position among its like, in their order. */
export interface Placed<K extends string> {
  id: K;
  order: number;
  /** Delivered: it gets another position only when it is itself moved, or there is no other way. */
  isDelivered: boolean;
}

/**
 * The new positions after moving one of `items` to `index`; as few as possible, none when it stands there already. Never 0:
 * for own measures that means "behind the delivered ones".
 */
export function ordersAfterMove<K extends string>(
  items: readonly Placed<K>[],
  moved: K,
  index: number,
): ReadonlyMap<K, number> {
  const from = items.findIndex(({ id }) => id === moved);
  const item = items[from];
  if (!item || from === index) return new Map();
  const wanted = items.toSpliced(from, 1).toSpliced(index, 0, item);
  const found =
    attempt(wanted, ({ id }) => id !== moved) ??
    // Own ones without a position share the last place: those before the moved one get one of their own.
    attempt(wanted, ({ id, isDelivered }, place) => id !== moved && (isDelivered || place > index)) ??
    attempt(wanted, ({ id, isDelivered }) => id !== moved && isDelivered);
  return found ?? new Map(wanted.map(({ id }, place) => [id, place + 1]));
}

/** Keeps the positions of some and spreads the others between them; undefined where there is no room. */
function attempt<K extends string>(
  wanted: readonly Placed<K>[],
  stays: (item: Placed<K>, index: number) => boolean,
): ReadonlyMap<K, number> | undefined {
  const orders = wanted.map((item, index) => (stays(item, index) ? item.order : undefined));
  for (const [index, order] of orders.entries()) {
    if (order !== undefined) continue;
    const before = orders[index - 1];
    const next = orders.findIndex((other, place) => place > index && other !== undefined);
    orders[index] = between(before, orders[next], next === -1 ? 1 : next - index);
  }
  const all = orders as number[];
  if (!all.every((order, index) => index === 0 || (all[index - 1] ?? 0) < order)) return undefined;
  return new Map(wanted.flatMap((item, index) => (stays(item, index) ? [] : [[item.id, all[index] ?? 0]])));
}

/** The first of `steps - 1` positions that share the room between two. */
function between(before: number | undefined, after: number | undefined, steps: number): number {
  const order = raw(before, after, steps);
  return order === 0 ? 1e-6 : order;
}

function raw(before: number | undefined, after: number | undefined, steps: number): number {
  if (before === undefined) return after === undefined ? 1 : after - steps;
  if (after === undefined) return before + 1;
  return before + (after - before) / (steps + 1);
}

/** The measures of an area in their order, each with the position that puts it there. */
export function placedMeasures(
  catalogue: Catalogue,
  delivered: Catalogue,
  { measureOverlays, ownMeasures }: Pick<HouseRecords, 'measureOverlays' | 'ownMeasures'>,
  areaId: AreaId,
): Placed<MeasureId>[] {
  const original = delivered.measures.filter((measure) => measure.areaId === areaId).map(({ id }) => id);
  const own = new Map(ownMeasures.map((measure) => [measure.id, measure.order]));
  const overlays = new Map(measureOverlays.filter(({ deleted }) => !deleted).map(({ id, order }) => [id, order]));
  return catalogue.measures
    .filter((measure) => measure.areaId === areaId)
    .map(({ id, isOwn }) => ({
      id,
      order: isOwn ? own.get(id) || BEHIND_DELIVERED : (overlays.get(id) ?? original.indexOf(id)),
      isDelivered: !isOwn,
    }));
}
