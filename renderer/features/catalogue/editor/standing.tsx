import { Button, MultiSelect } from '@mantine/core';
import { useState } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import { useCatalogueCommands } from '../use-catalogue-commands.ts';
import css from './editor.module.css';

/** Says that a measure is hidden or retired, what follows from it, and how to go back. */
export function Standing({ measure }: { measure: Measure }) {
  const { delivered } = useFrame();
  const { show, retire } = useCatalogueCommands();
  const t = useText('catalogue');
  const gone = delivered.measure(measure.id)?.retired;
  if (!measure.isHidden) return null;
  if (!measure.retired) {
    return (
      <section className={css.notice}>
        <p className={css.noticeTitle}>{t('editor.hiddenTitle')}</p>
        <p>{t('editor.hiddenText')}</p>
        <Button variant="subtle" size="compact-sm" onClick={() => void show(measure.id)}>
          {t('editor.show')}
        </Button>
      </section>
    );
  }
  return (
    <section className={css.notice}>
      <p className={css.noticeTitle}>{t('editor.retiredTitle')}</p>
      <p>{gone?.since ? t('editor.deliveredRetired', { version: gone.since }) : t('editor.retiredText')}</p>
      <Successors measure={measure} isFixed={gone !== undefined} />
      {!gone && (
        <Button variant="subtle" size="compact-sm" onClick={() => void retire(measure.id, false, [])}>
          {t('editor.revive')}
        </Button>
      )}
    </section>
  );
}

/** Most hits of a search that are offered. */
const MOST = 20;

/** The measures to go on with; found by typing, because there are too many to look through. */
function Successors({ measure, isFixed }: { measure: Measure; isFixed: boolean }) {
  const { catalogue, index, language } = useFrame();
  const { retire } = useCatalogueCommands();
  const t = useText('catalogue');
  const [query, setQuery] = useState('');
  const chosen = measure.retired?.successors ?? [];
  const titleOf = (id: MeasureId) => {
    const one = catalogue.measure(id);
    return one ? `${one.isOwn ? '' : `${id} `}${inLanguage(one.title, language)}` : id;
  };
  const found = query.trim() === '' ? [] : index.find(query);
  const offered = found.filter((id) => id !== measure.id && !catalogue.measure(id)?.isHidden).slice(0, MOST);
  const ids = [...new Set([...chosen, ...offered])];
  return (
    <MultiSelect
      label={t('editor.successors')}
      placeholder={isFixed ? undefined : t('editor.successorsPlaceholder')}
      disabled={isFixed}
      data={ids.map((id) => ({ value: id as string, label: titleOf(id) }))}
      value={chosen}
      onChange={(next) => void retire(measure.id, true, next as MeasureId[])}
      searchable
      searchValue={query}
      onSearchChange={setQuery}
      // What was searched has the words already, also where the title is spelt otherwise.
      filter={({ options }) => options}
      hidePickedOptions
      nothingFoundMessage={query.trim() === '' ? t('editor.successorsPlaceholder') : t('editor.nothingFound')}
    />
  );
}
