/** What of a cell is printed: nothing that is for internal eyes only, be it that of the operation or of its organisation. */
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { GENERAL } from '../../../../shared/domain/target.ts';
import type { InternalAnswers } from '../../../data/internal-answers-query.ts';
import { type CellLayers, statusIn } from '../columns/cell.ts';

/** By scope. */
export type InternalByScope = ReadonlyMap<string, InternalAnswers>;

/** The status to print; null where something is left out and nothing else is to be said. */
export function printedStatus(
  { own, above, scopeId, aboveId }: CellLayers & { scopeId: string; aboveId: string | undefined },
  internal: InternalByScope,
  id: MeasureId,
): Status | null {
  const isInternal = (target: string): boolean => {
    const key = `${id}/${target}`;
    const mine = internal.get(scopeId);
    if (mine?.marked.has(key)) return true;
    return !mine?.cleared.has(key) && (aboveId ? internal.get(aboveId) : undefined)?.marked.has(key) === true;
  };
  if (isInternal(GENERAL)) return null;
  let isLeftOut = false;
  const counts = (target: string) => {
    const isKept = !isInternal(target);
    isLeftOut ||= !isKept;
    return isKept;
  };
  const status = statusIn({ own, above }, id, counts);
  return status === 'open' && isLeftOut ? null : status;
}
