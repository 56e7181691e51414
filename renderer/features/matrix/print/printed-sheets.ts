import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { Column } from '../columns/column.ts';
import { type Filter, itemsOf, passes, type Section } from '../filters/rows.ts';
import { type SheetContent, sheetsOf } from './pages.ts';
import { type InternalByScope, printedColumn } from './printed-column.ts';

/** What was asked for, before anything is left out. */
export interface ToPrint {
  /** What stands under each heading, whatever its statuses. */
  sections: readonly Section[];
  columns: readonly Column[];
  /** How many columns stand on every sheet. */
  pinned: number;
  filter: Filter;
}

/**
 * The filter asks for what is printed, not for what is on the screen: else a measure that stands under "planned" without
 * showing a plan would give away an internal one. An own measure of which nothing else is said is left out altogether: its
 * title would tell. Delivered ones stay, because their missing would.
 */
export function printedSheets(
  { sections, columns, pinned, filter }: ToPrint,
  internal: InternalByScope,
): SheetContent[] {
  const aboveId = pinned > 0 ? columns[0]?.id : undefined;
  const printed = columns.map((column) => printedColumn(column, internal, aboveId));
  const kept = sections.map(({ groupId, measures }): Section => {
    const isPrinted = (measure: Measure) =>
      !measure.isOwn ||
      printed.some((column) => column.status(measure) !== 'open') ||
      !printed.some((column) => column.hides(measure));
    return { groupId, measures: measures.filter((it) => passes(it, printed, filter) && isPrinted(it)) };
  });
  return sheetsOf(
    itemsOf(kept, () => true),
    printed,
    pinned,
  );
}
