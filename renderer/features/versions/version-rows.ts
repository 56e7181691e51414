/** Rules of the version table: the next number, and where a moved row stands. */
import type { Version } from '../../../shared/domain/records.ts';

/** "1.0" for the first; afterwards the last number counted on ("1.4" → "1.5"), or '' where there is nothing to count. */
export function nextNumber(versions: readonly Pick<Version, 'number'>[]): string {
  const last = versions.at(-1);
  if (!last) return '1.0';
  return /\d$/.test(last.number) ? last.number.replace(/\d+$/, (digits) => String(Number(digits) + 1)) : '';
}

/**
 * The `order` that puts a row one place up (-1) or down (1), or null at the end of the table. Only the moved row changes,
 * so that the move is one field of one record for undo and for merging. Rows may share an order after a merge; the moved
 * one then passes all that share it.
 */
export function orderAfterMove(
  versions: readonly Pick<Version, 'order'>[],
  index: number,
  step: 1 | -1,
): number | null {
  const passed = versions[index + step];
  if (!passed) return null;
  const orders = versions.map((version) => version.order);
  const beyond =
    step === 1 ? orders.find((order) => order > passed.order) : orders.findLast((order) => order < passed.order);
  return beyond === undefined ? passed.order + step : (passed.order + beyond) / 2;
}
