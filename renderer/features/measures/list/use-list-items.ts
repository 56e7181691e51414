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
  /** The row that the list begins at or keeps; that of the view follows it. */
  active: MeasureId | null;
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
    const input = { scheme, placements, group, hits: hits?.found ?? null, keeps, language, titles };
    return { items: listItems(input), matching: matchingByGroup(input) };
  }, [scheme, placements, group, hits, filter, subjectOf, language, t]);
  const order = useMemo(() => measuresOf(items).map((measure) => measure.id), [items]);

  const hitIds = useMemo(() => hits && new Set(hits.found.map(({ measure }) => measure.id)), [hits]);

  const active = useActiveRow(scope.id, order, hits?.query ?? null);
  return { items, order, hits: hitIds, matching, active };
}

/**
 * One row is active as long as there are any: the one that was awaited, the one before, else the first. Other words of a search
 * begin at their best hit, wherever the one before stands now: known while the list is drawn, so that it goes to no other first.
 *
 * @param searched what was searched for; null without a search
 */
function useActiveRow(scopeId: ScopeId, order: readonly MeasureId[], searched: string | null): MeasureId | null {
  const listed = useView(scopeId, (view) => view.group);
  const isNewSearch = useView(scopeId, (view) => searched !== null && searched !== view.searched);
  const before = useView(scopeId, (view) => view.active);
  useEffect(() => {
    const view = viewOf(scopeId);
    const { active, awaited, group, query } = view;
    // Chosen since this list was drawn: its rows have no say in the next one, which comes at once.
    if (group !== listed || (searched !== null && query === '')) return;
    const next = [awaited, isNewSearch ? null : active, order[0]].find((id) => id && order.includes(id)) ?? null;
    if (next === active && searched === view.searched) return;
    const stillAwaited = next === awaited ? null : awaited;
    const chosen =
      next === active ? {} : { active: next, anchor: null, marked: new Set<MeasureId>(), awaited: stillAwaited };
    changeView(scopeId, { searched, ...chosen });
  }, [scopeId, order, listed, searched, isNewSearch]);
  return isNewSearch ? (order[0] ?? null) : before;
}
