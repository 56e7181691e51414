import { Button, Tabs } from '@mantine/core';
import { useMemo, useState } from 'react';
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

/** Facets at the left, the values of one of them at the right. */
export function FilterPanel({ onClose }: { onClose: () => void }) {
  const { scope } = useFrame();
  const t = useText('find');
  const labels = useFacetLabels();
  const filter = useView(scope.id, (view) => view.filter);
  const [shown, setShown] = useState<Facet>(activeFacets(filter)[0] ?? 'status');
  const counts = useCounts();
  return (
    <Tabs
      orientation="vertical"
      value={shown}
      onChange={(value) => setShown(FACETS.find((facet) => facet === value) ?? 'status')}
      classNames={{ root: css.panel, list: css.facets, tab: css.facet, panel: css.values }}
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
function useCounts() {
  const { scope, measures } = useFrame();
  const filter = useView(scope.id, (view) => view.filter);
  const times = useChangeTimes(scope, true);
  const subjectOf = useSubjectReader(times);
  const answers = useAnswersByMeasure();
  return useMemo(() => {
    const subjects = measures.map((measure) => subjectOf(measure, answers.get(measure.id)));
    return facetCounts(subjects, filter, momentNow());
  }, [measures, subjectOf, filter, answers]);
}
