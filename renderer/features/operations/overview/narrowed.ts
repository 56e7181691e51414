/** What of the overview is looked at: one area, one status, both, or all. */
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { groupsOfArea } from '../../../../shared/catalogue/placement.ts';
import type { AreaId } from '../../../../shared/domain/ids.ts';
import type { Operation } from '../../../../shared/domain/records.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { GENERAL } from '../../../../shared/domain/target.ts';
import type { MeasuresPlace } from '../../../data/navigation-store.ts';
import type { StatusCounts } from '../../../ui/stack.tsx';
import { type OperationFigures, shareOf, totalOf } from './operation-figures.ts';
import type { OperationRow } from './sort-operations.ts';

export interface Choice {
  areaId?: AreaId;
  status?: Status;
}

export const isChosen = ({ areaId, status }: Choice): boolean => areaId !== undefined || status !== undefined;

/** The rows that have something in the choice, with the figures of the chosen area alone. */
export function narrowedRows(rows: readonly OperationRow[], choice: Choice): readonly OperationRow[] {
  if (!isChosen(choice)) return rows;
  return rows.flatMap((row) => {
    const figures = row.figures && narrowedFigures(row.figures, choice);
    return figures && countIn(figures.counts, choice) > 0 ? [{ ...row, figures }] : [];
  });
}

/** How many measures a choice finds among counts that are narrowed to its area already. */
export function countIn(counts: StatusCounts, { status }: Choice): number {
  return status ? counts[status] : totalOf(counts);
}

function narrowedFigures(figures: OperationFigures, { areaId }: Choice): OperationFigures | undefined {
  if (!areaId) return figures;
  const counts = figures.byArea.get(areaId);
  return counts && { counts, share: shareOf(counts), byArea: new Map([[areaId, counts]]) };
}

/** Where in the list of an operation the chosen measures stand: at the first group its scheme has for the area. */
export function placeIn(catalogue: Catalogue, operation: Operation, { areaId, status }: Choice): MeasuresPlace {
  const scheme = catalogue.scheme(operation.schemeId) ?? catalogue.schemes[0];
  const area = areaId && catalogue.area(areaId);
  const ofMeasure = scheme && catalogue.measures.find((measure) => measure.areaId === areaId)?.groups.get(scheme.id);
  const groupId = (scheme && area && groupsOfArea(scheme, area)[0]) ?? ofMeasure?.[0];
  // The figures are those of measures as a whole, which the general list shows.
  const target = groupId || status ? ({ target: GENERAL } as const) : {};
  return { ...(groupId && { groupId }), ...(status && { status }), ...target };
}
