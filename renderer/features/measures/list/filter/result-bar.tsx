import { Button, CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Measure } from '../../../../../shared/catalogue/catalogue.ts';
import type { GroupId } from '../../../../../shared/domain/ids.ts';
import { useText } from '../../../../text/use-text.ts';
import { useFrame } from '../../frame.ts';
import { changeView, useView } from '../../view-store.ts';
import type { GroupChoice } from '../list-model.ts';
import { activeFacets, NO_FILTER, toggledValue } from './facets.ts';
import css from './result-bar.module.css';
import { useFacetLabels } from './use-facet-labels.ts';

interface ResultBarProps {
  group: GroupChoice;
  /** There is a search, and the list shows what it has found. */
  isSearching: boolean;
  /** As in `ListContent`. */
  matching: ReadonlyMap<GroupId, readonly Measure[]>;
  /** How many rows the list has. */
  shown: number;
}

/** How much search and filter have found, and what the filter is; not there without either. */
export function ResultBar({ group, isSearching, matching, shown }: ResultBarProps) {
  const { scope } = useFrame();
  const t = useText('find');
  const filter = useView(scope.id, (view) => view.filter);
  const isFiltering = activeFacets(filter).length > 0;
  if (!isSearching && !isFiltering) return null;
  const total = [...matching.values()].reduce((sum, measures) => sum + measures.length, 0);
  const isElsewhere = !isSearching && group !== 'all' && total > shown;
  const found = (count: number) => t(isSearching ? 'result.hits' : 'result.measures', { count });
  return (
    <section className={css.bar} aria-label={t('result.label')}>
      <span className={css.count} role="status">
        {summary()}
      </span>
      {isElsewhere && (
        <Button variant="subtle" size="compact-xs" onClick={() => changeView(scope.id, { group: 'all' })}>
          {t('result.showAllGroups')}
        </Button>
      )}
      <Chips />
      {isFiltering && (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => changeView(scope.id, { filter: NO_FILTER, query: '' })}
        >
          {t('result.reset')}
        </Button>
      )}
    </section>
  );

  function summary(): string {
    if (isElsewhere) return t('result.here', { found: found(shown), total });
    return total === 0 ? found(0) : t('result.inGroups', { found: found(total), count: matching.size });
  }
}

/** Each chosen value, to be taken out. */
function Chips(): ReactNode {
  const { scope } = useFrame();
  const t = useText('find');
  const labels = useFacetLabels();
  const filter = useView(scope.id, (view) => view.filter);
  return activeFacets(filter).flatMap((facet) =>
    (filter[facet] ?? []).map((value) => {
      const names = { facet: labels.facet(facet), value: labels.value(facet, value) };
      return (
        <span key={`${facet} ${value}`} className={css.chip}>
          <span className={css.facet}>{names.facet}</span>
          <span className="cut">{names.value}</span>
          <CloseButton
            size={18}
            iconSize={12}
            aria-label={t('result.remove', names)}
            onClick={() => changeView(scope.id, { filter: toggledValue(filter, facet, value) })}
          />
        </span>
      );
    }),
  );
}
