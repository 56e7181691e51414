import { useEffect, useMemo } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { GroupId, MeasureId } from '../../../../shared/domain/ids.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import { changeView, type ScopeId, useView, viewOf } from '../view-store.ts';
import { activeFacets, passes } from './filter/facets.ts';
import { type GroupChoice, type ListItem, listItems, matchingByGroup, measuresOf } from './list-model.ts';
import { useHits } from './use-hits.ts';
import { momentNow, useSubjectReader, useWantedChangeTimes } from './use-subjects.ts';

export interface ListContent {
  items: readonly ListItem[];
  /** The measures among the items. */
  order: readonly MeasureId[];
  /** What the search has found, whatever the filter says; null without a search. */
  hits: ReadonlySet<MeasureId> | null;
  /** What search and filter leave in each group, whichever is shown; groups without any are missing. */
  matching: ReadonlyMap<GroupId, readonly Measure[]>;
}

/**
 * What the list shows. Answers given meanwhile change nothing here: a row that no longer fits the filter stays until the
 * filter is set anew, so that nothing jumps away under the hand.
 */
export function useListItems(group: GroupChoice): ListContent {
  const { scope, scheme, placements, language } = useFrame();
  const t = useText('measures');
  const filter = useView(scope.id, (view) => view.filter);
  const hits = useHits();
  const subjectOf = useSubjectReader(useWantedChangeTimes());

  const { items, matching } = useMemo(() => {
    const moment = momentNow();
    const isNarrowed = activeFacets(filter).length > 0;
    const keeps = (measure: Measure) => !isNarrowed || passes(subjectOf(measure), filter, moment);
    const titles = {
      technical: t('list.technical'),
      organisational: t('list.organisational'),
      both: t('list.both'),
      found: t('list.found'),
      foundHere: t('list.foundHere'),
      foundElsewhere: t('list.foundElsewhere'),
    };
    const input = { scheme, placements, group, hits, keeps, language, titles };
    return { items: listItems(input), matching: matchingByGroup(input) };
  }, [scheme, placements, group, hits, filter, subjectOf, language, t]);
  const order = useMemo(() => measuresOf(items).map((measure) => measure.id), [items]);

  const hitIds = useMemo(() => hits && new Set(hits.map(({ measure }) => measure.id)), [hits]);

  useActiveRow(scope.id, order, hits !== null);
  return { items, order, hits: hitIds, matching };
}

/** One row is active as long as there are any: the one that was awaited, the one before, else the first. */
function useActiveRow(scopeId: ScopeId, order: readonly MeasureId[], isSearched: boolean): void {
  const listed = useView(scopeId, (view) => view.group);
  useEffect(() => {
    const { active, awaited, group, query } = viewOf(scopeId);
    // Chosen since this list was drawn: its rows have no say in the next one, which comes at once.
    if (group !== listed || (isSearched && query === '')) return;
    const next = [awaited, active, order[0]].find((id) => id && order.includes(id)) ?? null;
    if (next === active) return;
    const stillAwaited = next === awaited ? null : awaited;
    changeView(scopeId, { active: next, anchor: null, marked: new Set(), awaited: stillAwaited });
  }, [scopeId, order, listed, isSearched]);
}
