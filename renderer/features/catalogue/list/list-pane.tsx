import { SegmentedControl } from '@mantine/core';
import { type RefObject, useDeferredValue, useEffect, useMemo } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { SearchInput } from '../../../ui/search-input.tsx';
import { useFrame } from '../frame.ts';
import { changeView, useView, viewNow } from '../view-store.ts';
import { EmptyList } from './empty-list.tsx';
import { listedMeasures, MEASURE_FILTERS, type MeasureFilter } from './list-model.ts';
import css from './list-pane.module.css';
import { MeasureList } from './measure-list.tsx';
import { NewMeasure } from './new-measure.tsx';

interface ListPaneProps {
  searchInput: RefObject<HTMLInputElement | null>;
  /** Brings the focus into the rows. */
  onEnterList: () => void;
}

/** The middle of the screen: search and filter above the measures of the chosen area. */
export function ListPane({ searchInput, onEnterList }: ListPaneProps) {
  const t = useText('catalogue');
  const filter = useView((view) => view.filter);
  const isAdding = useView((view) => view.isAdding);
  const measures = useListedMeasures();
  return (
    <section className={css.pane} aria-label={t('list.label')} data-region>
      <div className={css.toolbar}>
        <CatalogueSearch input={searchInput} onLeave={onEnterList} />
      </div>
      <div className={css.toolbar}>
        <SegmentedControl
          fullWidth
          className="grow"
          aria-label={t('list.filter')}
          data={MEASURE_FILTERS.map((one) => ({ value: one, label: t(`list.${one}`) }))}
          value={filter}
          onChange={(next) => changeView({ filter: next as MeasureFilter })}
        />
      </div>
      {isAdding && <NewMeasure onDone={onEnterList} />}
      {measures.length === 0 ? <EmptyList /> : <MeasureList measures={measures} />}
    </section>
  );
}

/** What the list shows. One row is active as long as there are any: the one before, else the first. */
function useListedMeasures(): readonly Measure[] {
  const { catalogue, extended, index } = useFrame();
  const area = useView((view) => view.area);
  const filter = useView((view) => view.filter);
  const query = useDeferredValue(useView((view) => view.query));
  const measures = useMemo(() => {
    const hits = query.trim() === '' ? null : index.find(query);
    return listedMeasures({ catalogue, area, filter, hits, extended });
  }, [catalogue, area, filter, query, extended, index]);
  useEffect(() => {
    const { active } = viewNow();
    if (!measures.some(({ id }) => id === active)) changeView({ active: measures[0]?.id ?? null });
  }, [measures]);
  return measures;
}

function CatalogueSearch({ input, onLeave }: { input: RefObject<HTMLInputElement | null>; onLeave: () => void }) {
  const { catalogue, language } = useFrame();
  const t = useText('catalogue');
  const query = useView((view) => view.query);
  const areaId = useView((view) => view.area);
  const area = areaId === 'all' ? undefined : catalogue.area(areaId);
  return (
    <SearchInput
      isWide
      label={t('list.search')}
      placeholder={area ? t('list.searchIn', { area: inLanguage(area.title, language) }) : t('list.searchAll')}
      shortcut="/"
      input={input}
      value={query}
      onChange={(text) => changeView({ query: text })}
      onLeave={onLeave}
    />
  );
}
