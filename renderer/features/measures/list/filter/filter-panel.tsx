import { Button, Tabs } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { MeasureId } from '../../../../../shared/domain/ids.ts';
import { useChangeTimes } from '../../../../data/change-times-query.ts';
import { useText } from '../../../../text/use-text.ts';
import { useFrame } from '../../frame.ts';
import { useAnswersByMeasure } from '../../layers.ts';
import { changeView, useView } from '../../view-store.ts';
import { momentNow, useSubjectReader } from '../use-subjects.ts';
import { FacetValues } from './facet-values.tsx';
import { activeFacets, FACETS, type Facet, facetCounts, NO_FILTER } from './facets.ts';
import css from './filter.module.css';
import { useFacetLabels } from './use-facet-labels.ts';

interface FilterPanelProps {
  /** What the search has found, among which is counted; null without one. */
  hits: ReadonlySet<MeasureId> | null;
  onClose: () => void;
}

/** Facets at the left, the values of one of them at the right. */
export function FilterPanel({ hits, onClose }: FilterPanelProps) {
  const { scope } = useFrame();
  const t = useText('find');
  const labels = useFacetLabels();
  const filter = useView(scope.id, (view) => view.filter);
  const [shown, setShown] = useState<Facet>(activeFacets(filter)[0] ?? 'status');
  const counts = useCounts(hits);
  return (
    <Tabs
      orientation="vertical"
      value={shown}
      onChange={(value) => setShown(FACETS.find((facet) => facet === value) ?? 'status')}
      classNames={{ root: css.panel, list: css.facets, tab: css.facet, tabLabel: css.facetLabel, panel: css.values }}
    >
      <div className={css.sides}>
        <Tabs.List aria-label={t('filter.title')}>
          {useOfferedFacets().map((facet) => (
            <Tabs.Tab
              key={facet}
              value={facet}
              rightSection={filter[facet] && <span className={css.chosen}>{filter[facet].length}</span>}
            >
              {labels.facet(facet)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={shown}>
          <FacetValues key={shown} facet={shown} counts={counts[shown]} />
        </Tabs.Panel>
      </div>
      <div className={css.foot}>
        <Button
          variant="subtle"
          disabled={activeFacets(filter).length === 0}
          onClick={() => changeView(scope.id, { filter: NO_FILTER })}
        >
          {t('result.reset')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('filter.done')}
        </Button>
      </div>
    </Tabs>
  );
}

/** An organisation follows nobody, so there is nothing to say about where its answers come from. */
function useOfferedFacets(): readonly Facet[] {
  const { scope } = useFrame();
  return FACETS.filter((facet) => facet !== 'origin' || scope.kind === 'operation');
}

/** Kept up to date while the panel is open. */
function useCounts(hits: ReadonlySet<MeasureId> | null) {
  const { scope, measures } = useFrame();
  const filter = useView(scope.id, (view) => view.filter);
  const times = useChangeTimes(scope, true);
  const subjectOf = useSubjectReader(times);
  const answers = useAnswersByMeasure();
  return useMemo(() => {
    const counted = hits ? measures.filter(({ id }) => hits.has(id)) : measures;
    const subjects = counted.map((measure) => subjectOf(measure, answers.get(measure.id)));
    return facetCounts(subjects, filter, momentNow());
  }, [hits, measures, subjectOf, filter, answers]);
}
