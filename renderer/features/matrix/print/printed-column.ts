/** What of a column is printed: nothing that is for internal eyes only, be it by its own mark or that of its organisation. */
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { GENERAL } from '../../../../shared/domain/target.ts';
import type { InternalAnswers } from '../../../data/internal-answers-query.ts';
import { exceptionsIn, originIn, statusIn } from '../columns/cell.ts';
import type { Column } from '../columns/column.ts';
import type { AskedColumn } from '../filters/rows.ts';

/** By scope. */
export type InternalByScope = ReadonlyMap<string, InternalAnswers>;

/** A column as others may see it; `status` is null where something is left out and nothing else is to be said. */
export type PrintedColumn = AskedColumn & Pick<Column, 'id' | 'name'>;

/** @param aboveId the organisation from which the column inherits */
export function printedColumn(
  { id, name, layers, grey }: Pick<Column, 'id' | 'name' | 'layers' | 'grey'>,
  internal: InternalByScope,
  aboveId: string | undefined,
): PrintedColumn {
  const [mine, theirs] = [internal.get(id), aboveId === undefined ? undefined : internal.get(aboveId)];
  const isInternal = (key: string) =>
    mine?.marked.has(key) || (!mine?.cleared.has(key) && theirs?.marked.has(key)) || false;
  const shown = (measureId: MeasureId) => (target: string) => !isInternal(`${measureId}/${target}`);

  function status({ id: measureId }: Measure): Status | null {
    if (!shown(measureId)(GENERAL)) return null;
    let isLeftOut = false;
    const found = statusIn(layers, measureId, (target) => {
      const isShown = shown(measureId)(target);
      isLeftOut ||= !isShown;
      return isShown;
    });
    return found === 'open' && isLeftOut ? null : found;
  }

  return {
    id,
    name,
    grey,
    status,
    origin: (measure) => (status(measure) === null ? null : originIn(layers, measure.id, shown(measure.id))),
    exceptions: (measure) => (status(measure) === null ? [] : exceptionsIn(layers, measure.id, shown(measure.id))),
  };
}
