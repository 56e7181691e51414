import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fold } from '../../../../../shared/lib/fold.ts';
import { useText } from '../../../../text/use-text.ts';
import { useFrame } from '../../frame.ts';
import { changeView, useView } from '../../view-store.ts';
import { type Facet, toggledValue } from './facets.ts';
import css from './filter.module.css';
import { useFacetLabels } from './use-facet-labels.ts';

/** From this number on, typing is quicker than looking. */
const SEARCHABLE_FROM = 12;

interface FacetValuesProps {
  facet: Facet;
  /** How many measures each value would show. */
  counts: ReadonlyMap<string, number>;
}

/** The values of a facet to tick, with how many measures each would show; chosen ones stay even without any. */
export function FacetValues({ facet, counts }: FacetValuesProps) {
  const { scope } = useFrame();
  const t = useText('find');
  const labels = useFacetLabels();
  const [query, setQuery] = useState('');
  const filter = useView(scope.id, (view) => view.filter);
  const chosen = filter[facet] ?? [];
  const values = labels.inOrder(facet, [...new Set([...counts.keys(), ...chosen])]);
  const shown = values.filter((value) => fold(labels.value(facet, value)).includes(fold(query.trim())));
  const name = labels.facet(facet);
  return (
    <>
      {values.length >= SEARCHABLE_FROM && (
        <TextInput
          className={css.search}
          aria-label={t('filter.search', { facet: name })}
          placeholder={t('filter.search', { facet: name })}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {facet === 'changed' && <p className={css.hint}>{t('filter.changedHint')}</p>}
      <fieldset className={css.list} aria-label={t('filter.values', { facet: name })}>
        {shown.map((value) => (
          <Checkbox
            key={value}
            classNames={{ root: css.value, body: css.valueBody, labelWrapper: css.valueText, label: css.valueLabel }}
            checked={chosen.includes(value)}
            onChange={() => changeView(scope.id, { filter: toggledValue(filter, facet, value) })}
            label={
              <>
                <span className="grow">{labels.value(facet, value)}</span>
                <span className={css.count}>{counts.get(value) ?? 0}</span>
              </>
            }
          />
        ))}
      </fieldset>
      {values.length === 0 && <p className={css.hint}>{t('filter.none')}</p>}
      {values.length > 0 && shown.length === 0 && <p className={css.hint}>{t('filter.noMatch', { query })}</p>}
    </>
  );
}
