import { useCallback, useRef } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { GroupId, MeasureId, SchemeId } from '../../../../shared/domain/ids.ts';
import { textFor } from '../../../text/i18n.ts';
import { notifyDone, notifyProblem } from '../../../ui/notify.tsx';
import { useFrame } from '../frame.ts';
import { useStatusReader } from '../layers.ts';
import { changeView, viewOf } from '../view-store.ts';
import { activeFacets } from './filter/facets.ts';
import type { GroupChoice } from './list-model.ts';
import { nextOpen } from './next-open.ts';

interface Shown {
  group: GroupChoice;
  /** Groups that are set aside ask for no answers. */
  relevant: ReadonlySet<GroupId>;
  /** As in `ListContent`. */
  matching: ReadonlyMap<GroupId, readonly Measure[]>;
}

/**
 * Goes to the next measure that is open and not ruled out, over the borders of groups, in the order of the scheme. Search
 * and filter stay and hold; behind the last one it begins again and says so.
 */
export function useNextOpen(shown: Shown): () => void {
  const { scope, scheme, applicability } = useFrame();
  const statusOf = useStatusReader();
  const latest = useRef(shown);
  latest.current = shown;
  return useCallback(() => {
    const { group, relevant, matching } = latest.current;
    const homes = homesOf([...matching.values()].flat(), scheme.id, relevant);
    const { active, query, filter } = viewOf(scope.id);
    const next = nextOpen([...homes.keys()], active, (id) => {
      return statusOf(id) === 'open' && applicability.get(id)?.kind !== 'ruledOut';
    });
    const t = textFor('find');
    const isSearching = query.trim() !== '';
    if (!next) {
      const isNarrowed = isSearching || activeFacets(filter).length > 0;
      notifyProblem(t('next.button'), t(isNarrowed ? 'next.noneInView' : 'next.none'), { isPassing: true });
      return;
    }
    // A search shows the hits of every group already.
    const goesElsewhere = !isSearching && group !== 'all';
    changeView(scope.id, {
      ...{ active: next.id, anchor: null, marked: new Set() },
      ...(goesElsewhere && { group: homes.get(next.id) }),
    });
    if (next.isAgain) notifyDone(t('next.again'), { replaces: 'nextOpen' });
  }, [scope.id, scheme.id, applicability, statusOf]);
}

/** Where each measure is counted: in the first of its groups that is asked about; the others are missing. */
function homesOf(
  measures: readonly Measure[],
  schemeId: SchemeId,
  relevant: ReadonlySet<GroupId>,
): ReadonlyMap<MeasureId, GroupId> {
  return new Map(
    measures.flatMap(({ id, groups }) => {
      const home = groups.get(schemeId)?.find((group) => relevant.has(group));
      return home ? [[id, home]] : [];
    }),
  );
}
