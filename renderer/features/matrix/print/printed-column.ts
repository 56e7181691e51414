/**
 * What of a column is printed: nothing that is for internal eyes only, be it by its own mark or that of its organisation.
 * A blank would tell that there is something, so such a cell looks as one that nobody has answered.
 */
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Origin } from '../../../../shared/domain/layers.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { GENERAL } from '../../../../shared/domain/target.ts';
import type { InternalAnswers } from '../../../data/internal-answers-query.ts';
import { exceptionsIn, originIn, statusIn } from '../columns/cell.ts';
import type { Column } from '../columns/column.ts';
import type { AskedColumn } from '../filters/rows.ts';

/** By scope. */
export type InternalByScope = ReadonlyMap<string, InternalAnswers>;

/** A column as others may see it. */
export interface PrintedColumn extends AskedColumn, Pick<Column, 'id' | 'name'> {
  /** Prints as open, although something is said of the measure: only for who decides what is printed at all. */
  hides: (measure: Measure) => boolean;
}

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

  function look({ id: measureId }: Measure): { status: Status; hides: boolean } {
    if (!shown(measureId)(GENERAL)) return { status: 'open', hides: true };
    let isLeftOut = false;
    const status = statusIn(layers, measureId, (target) => {
      const isShown = shown(measureId)(target);
      isLeftOut ||= !isShown;
      return isShown;
    });
    return { status, hides: status === 'open' && isLeftOut };
  }

  /** Who leaves open what the organisation has answered deviates: else the mark that is missing would tell. */
  function originOfOpen({ id: measureId }: Measure): Origin | null {
    const above = theirs?.marked.has(`${measureId}/${GENERAL}`) ? undefined : layers.above?.general.get(measureId);
    return (above ?? 'open') === 'open' ? null : 'deviating';
  }

  return {
    id,
    name,
    grey,
    status: (measure) => look(measure).status,
    hides: (measure) => look(measure).hides,
    origin: (measure) =>
      look(measure).hides ? originOfOpen(measure) : originIn(layers, measure.id, shown(measure.id)),
    exceptions: (measure) => (look(measure).hides ? [] : exceptionsIn(layers, measure.id, shown(measure.id))),
  };
}
