import type { AnnexContext } from './annex-input.ts';
import type { AnsweredMeasure } from './sections.ts';

/** Measures from several lists in the order of the catalogue; those about one measure stay as they are. */
export function inCatalogueOrder(measures: readonly AnsweredMeasure[], { catalogue }: AnnexContext): AnsweredMeasure[] {
  const order = new Map(catalogue.measures.map(({ id }, index) => [id, index]));
  const place = ({ measure }: AnsweredMeasure): number => order.get(measure.id) ?? 0;
  return [...measures].sort((one, other) => place(one) - place(other));
}
