/** Which measures the list shows, and how each is marked: pure, so that rendering has nothing left to decide. */
import type { Catalogue, Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { OwnMeasure } from '../../../../shared/domain/house-records.ts';
import type { AreaId, MeasureId } from '../../../../shared/domain/ids.ts';

export const MEASURE_FILTERS = ['all', 'changed', 'own', 'hidden'] as const;
export type MeasureFilter = (typeof MEASURE_FILTERS)[number];

/** What a row says about a measure besides its title; in this order. */
const MARKS = [
  'reworded',
  'extended',
  'ownChip',
  'onlyOrganisation',
  'onlyOperation',
  'retired',
  'hiddenChip',
] as const;
export type Mark = (typeof MARKS)[number];

interface ListInput {
  catalogue: Pick<Catalogue, 'measures'>;
  area: AreaId | 'all';
  filter: MeasureFilter;
  /** Hits of a search; null without one. */
  hits: readonly MeasureId[] | null;
  extended: ReadonlySet<MeasureId>;
}

/** In catalogue order; what reads alike without having the words comes as the search ranks it. */
export function listedMeasures({ catalogue, area, filter, hits, extended }: ListInput): readonly Measure[] {
  const isFound = hits && new Set(hits);
  const isWanted = (measure: Measure) =>
    (area === 'all' || measure.areaId === area) &&
    (!isFound || isFound.has(measure.id)) &&
    passes(measure, filter, extended);
  return catalogue.measures.filter(isWanted);
}

function passes(measure: Measure, filter: MeasureFilter, extended: ReadonlySet<MeasureId>): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'changed':
      return isChanged(measure, extended);
    case 'own':
      return measure.isOwn;
    case 'hidden':
      return measure.isHidden;
  }
}

/** A delivered measure with another wording, or with additions. */
export function isChanged(measure: Measure, extended: ReadonlySet<MeasureId>): boolean {
  return measure.original !== undefined || (!measure.isOwn && extended.has(measure.id));
}

/** @param own its record, for a measure of the user's own */
export function marksOf(measure: Measure, own: OwnMeasure | undefined, isExtended: boolean): Mark[] {
  const marks: Record<Mark, boolean> = {
    reworded: measure.original !== undefined,
    extended: !measure.isOwn && isExtended,
    ownChip: measure.isOwn,
    onlyOrganisation: Boolean(own?.organisationId && !own.operationId),
    onlyOperation: Boolean(own?.operationId),
    retired: measure.retired !== undefined,
    hiddenChip: measure.isHidden && !measure.retired,
  };
  return MARKS.filter((mark) => marks[mark]);
}
