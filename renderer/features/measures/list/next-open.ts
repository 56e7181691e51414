/** The way from one open measure to the next. */
import type { MeasureId } from '../../../../shared/domain/ids.ts';

export interface Next {
  id: MeasureId;
  /** It stands before where one was: the end was passed. */
  isAgain: boolean;
}

/**
 * The first open measure behind the active one, else the first of all; undefined when none is open. The active one itself
 * comes last: there is nothing to go to while it is the only one.
 */
export function nextOpen(
  order: readonly MeasureId[],
  active: MeasureId | null,
  isOpen: (id: MeasureId) => boolean,
): Next | undefined {
  const place = active ? order.indexOf(active) : -1;
  const ahead = order.slice(place + 1).find((id) => isOpen(id));
  if (ahead) return { id: ahead, isAgain: false };
  const again = order.slice(0, place + 1).find((id) => isOpen(id));
  return again && { id: again, isAgain: true };
}
