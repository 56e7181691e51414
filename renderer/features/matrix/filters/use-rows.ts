import { useMemo, useRef } from 'react';
import type { Catalogue, Measure } from '../../../../shared/catalogue/catalogue.ts';
import { createTitleIndex } from '../../../../shared/catalogue/title-index.ts';
import type { Scheme } from '../../../../shared/domain/catalogue.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { fold } from '../../../../shared/lib/fold.ts';
import type { Column } from '../columns/column.ts';
import {
  asksForStatus,
  type Filter,
  groupsUnder,
  type Item,
  itemsOf,
  passes,
  type Section,
  sectionsOf,
} from './rows.ts';

export interface Rows {
  items: readonly Item[];
  /** What was searched for, whatever its statuses. */
  sections: readonly Section[];
  measures: readonly Measure[];
  /** How many there would be without a filter. */
  total: number;
}

/** The lines that pass the filter. */
export function useRows(catalogue: Catalogue, scheme: Scheme, columns: readonly Column[], filter: Filter): Rows {
  const all = useMemo(() => sectionsOf(scheme, catalogue.measures), [scheme, catalogue]);
  const titles = useMemo(() => createTitleIndex(catalogue.measures), [catalogue]);
  const kept = useKeptIds(catalogue, columns, filter);
  const found = useMemo(
    () => (filter.query.trim() === '' ? null : new Set(titles.find(filter.query))),
    [titles, filter.query],
  );
  const asked = useMemo(() => {
    const groups = filter.groupId && groupsUnder(scheme, filter.groupId);
    const inGroups = groups ? all.filter(({ groupId }) => groups.has(groupId)) : all;
    if (!found) return inGroups;
    return inGroups.map(({ groupId, measures }) => ({ groupId, measures: measures.filter(({ id }) => found.has(id)) }));
  }, [scheme, all, found, filter.groupId]);
  return useMemo(() => {
    const items = itemsOf(asked, (id) => kept.has(id));
    const measures = items.flatMap((item) => (item.kind === 'measure' ? [item.measure] : []));
    return {
      items,
      sections: asked,
      measures,
      total: catalogue.measures.filter((it) => !it.isHidden || kept.has(it.id)).length,
    };
  }, [catalogue, asked, kept]);
}

/**
 * Measures that pass the filters on statuses. Those that have passed once stay until the filter changes: a row must not slip
 * away from under the keys because its status was just set.
 */
function useKeptIds(catalogue: Catalogue, columns: readonly Column[], filter: Filter): ReadonlySet<MeasureId> {
  const before = useRef<{ key: string; ids: ReadonlySet<MeasureId> }>({ key: '', ids: new Set() });
  return useMemo(() => {
    const { statuses, isDeviatingOnly, isOpenOnly } = filter;
    const key = [
      ...statuses,
      isDeviatingOnly,
      isOpenOnly,
      ...(asksForStatus(filter) ? columns.map(({ id }) => id) : []),
    ];
    const isSame = before.current.key === key.join(' ') && asksForStatus(filter);
    const ids = new Set(isSame ? before.current.ids : []);
    for (const measure of catalogue.measures) {
      if (!ids.has(measure.id) && passes(measure, columns, filter)) ids.add(measure.id);
    }
    const known = before.current.ids;
    const isUnchanged = known.size === ids.size && [...ids].every((id) => known.has(id));
    before.current = { key: key.join(' '), ids: isUnchanged ? known : ids };
    return before.current.ids;
  }, [catalogue, columns, filter]);
}

/** The columns whose names hold what was typed; the first `pinned` ones always. */
export function useShownColumns(columns: readonly Column[], pinned: number, query: string): readonly Column[] {
  return useMemo(() => {
    const part = fold(query.trim());
    return part === '' ? columns : columns.filter(({ name }, index) => index < pinned || fold(name).includes(part));
  }, [columns, pinned, query]);
}
