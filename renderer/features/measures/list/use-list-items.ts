import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { useText } from '../../../text/use-text.ts';
import { type Answers, useFrame } from '../frame.ts';
import { useStatusReader } from '../layers.ts';
import { changeView, type ScopeId, useView, viewOf } from '../view-store.ts';
import { type GroupChoice, type ListItem, listItems, measuresOf } from './list-model.ts';
import { createMeasureSearch } from './measure-search.ts';

interface ListContent {
  items: readonly ListItem[];
  /** The measures among the items. */
  order: readonly MeasureId[];
}

/**
 * What the list shows. Answers given meanwhile change nothing here: a row that no longer fits the filter stays until the
 * filter is set anew, so that nothing jumps away under the hand.
 */
export function useListItems(group: GroupChoice, answers: Answers): ListContent {
  const { scope, catalogue, measures, scheme, placements, language } = useFrame();
  const t = useText('measures');
  const query = useDeferredValue(useView(scope.id, (view) => view.query));
  const statuses = useView(scope.id, (view) => view.statuses);
  const isToConfirm = useView(scope.id, (view) => view.isToConfirm);
  const statusOf = useStatusReader();
  const latest = useRef(answers);
  latest.current = answers;

  const search = useMemo(() => createMeasureSearch(measures), [measures]);
  const hits = useMemo(() => {
    const found = search.find(query, latest.current);
    return found?.flatMap((id) => catalogue.measure(id) ?? []) ?? null;
  }, [search, query, catalogue]);
  const items = useMemo(() => {
    const keeps = (id: MeasureId) => {
      const answer = latest.current.get(id);
      if (isToConfirm && !answer?.toConfirm) return false;
      return statuses.size === 0 || statuses.has(statusOf(id));
    };
    const titles = {
      technical: t('list.technical'),
      organisational: t('list.organisational'),
      both: t('list.both'),
      found: t('list.found'),
      foundHere: t('list.foundHere'),
      foundElsewhere: t('list.foundElsewhere'),
    };
    return listItems({ scheme, placements, group, hits, keeps, language, titles });
  }, [scheme, placements, group, hits, statuses, isToConfirm, statusOf, language, t]);
  const order = useMemo(() => measuresOf(items).map((measure) => measure.id), [items]);

  useActiveRow(scope.id, order);
  return { items, order };
}

/** One row is active as long as there are any: the one that was awaited, the one before, else the first. */
function useActiveRow(scopeId: ScopeId, order: readonly MeasureId[]): void {
  useEffect(() => {
    const { active, awaited } = viewOf(scopeId);
    const next = [awaited, active, order[0]].find((id) => id && order.includes(id)) ?? null;
    if (next === active) return;
    const stillAwaited = next === awaited ? null : awaited;
    changeView(scopeId, { active: next, anchor: null, marked: new Set(), awaited: stillAwaited });
  }, [scopeId, order]);
}
