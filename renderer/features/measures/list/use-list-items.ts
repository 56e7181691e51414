import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { MeasureId, OperationId } from '../../../../shared/domain/ids.ts';
import { useText } from '../../../text/use-text.ts';
import { type Answers, useFrame } from '../frame.ts';
import { shownStatus } from '../pending-store.ts';
import { changeView, useView, viewOf } from '../view-store.ts';
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
  const { operation, scope, catalogue, measures, scheme, placements, language } = useFrame();
  const t = useText('measures');
  const query = useDeferredValue(useView(operation.id, (view) => view.query));
  const statuses = useView(operation.id, (view) => view.statuses);
  const isToConfirm = useView(operation.id, (view) => view.isToConfirm);
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
      return statuses.size === 0 || statuses.has(shownStatus(scope, id, answer));
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
  }, [scheme, placements, group, hits, statuses, isToConfirm, scope, language, t]);
  const order = useMemo(() => measuresOf(items).map((measure) => measure.id), [items]);

  useActiveRow(operation.id, order);
  return { items, order };
}

/** One row is active as long as there are any: the one that was awaited, the one before, else the first. */
function useActiveRow(operationId: OperationId, order: readonly MeasureId[]): void {
  useEffect(() => {
    const { active, awaited } = viewOf(operationId);
    const next = [awaited, active, order[0]].find((id) => id && order.includes(id)) ?? null;
    if (next === active) return;
    const stillAwaited = next === awaited ? null : awaited;
    changeView(operationId, { active: next, anchor: null, marked: new Set(), awaited: stillAwaited });
  }, [operationId, order]);
}
