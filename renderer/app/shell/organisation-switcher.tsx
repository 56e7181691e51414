import { Combobox, useCombobox } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useState } from 'react';
import type { Organisation } from '../../../shared/domain/records.ts';
import { navigate } from '../../data/navigation-store.ts';
import { byName } from '../../text/collate.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { runCommand } from '../../ui/command-registry.ts';
import { matches } from '../palette/matches.ts';
import { initials } from './initials.ts';
import { NEW_ORGANISATION, OrganisationOptions } from './organisation-options.tsx';
import css from './organisation-switcher.module.css';

interface SwitcherProps {
  organisations: readonly Organisation[];
  current: Organisation | undefined;
}

/** From this number on a search field helps more than it disturbs. */
const SEARCH_FROM = 8;

/** Head of the side bar: the current organisation; opens the list of all. */
export function OrganisationSwitcher({ organisations, current }: SwitcherProps) {
  const t = useText('app');
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const hasSearch = organisations.length >= SEARCH_FROM;
  const combobox = useCombobox({
    onDropdownOpen: () => hasSearch && combobox.focusSearchInput(),
    onDropdownClose: () => setQuery(''),
  });
  const sorted = organisations.toSorted(byName(language));
  const place = { index: sorted.findIndex(({ id }) => id === current?.id) + 1, count: sorted.length };
  const position = t(positionKey(current, sorted.length), place);
  const choose = (value: string) => {
    combobox.closeDropdown();
    const chosen = organisations.find(({ id }) => id === value);
    if (chosen) navigate({ screen: 'organisation', organisationId: chosen.id });
    if (value === NEW_ORGANISATION) runCommand('newOrganisation');
  };
  return (
    <Combobox
      store={combobox}
      width={280}
      position="bottom-start"
      offset={2}
      withinPortal={false}
      keepMounted={false}
      onOptionSubmit={choose}
    >
      <Combobox.Target targetType="button" withExpandedAttribute>
        <button
          type="button"
          className={`plain ${css.target}`}
          aria-label={t('organisation.switch', { name: current?.name ?? t('organisation.none'), position })}
          onClick={() => combobox.toggleDropdown()}
        >
          <CurrentOrganisation name={current?.name} position={position} />
        </button>
      </Combobox.Target>
      <Combobox.Dropdown>
        {hasSearch && (
          <Combobox.Search
            className={css.search}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            placeholder={t('organisation.search')}
            aria-label={t('organisation.search')}
          />
        )}
        <OrganisationOptions organisations={found(sorted, query)} currentId={current?.id} />
      </Combobox.Dropdown>
    </Combobox>
  );
}

function positionKey(current: Organisation | undefined, count: number) {
  if (!current) return count === 0 ? 'organisation.noneYet' : 'organisation.noneChosen';
  return count === 1 ? 'organisation.only' : 'organisation.position';
}

function CurrentOrganisation({ name, position }: { name: string | undefined; position: string }) {
  const t = useText('app');
  return (
    <>
      <span className={css.mark} aria-hidden="true">
        {name ? initials(name) : '–'}
      </span>
      <span className={`${css.text} grow`}>
        <span className={`${css.name} cut`} title={name}>
          {name ?? t('organisation.none')}
        </span>
        <span className={`${css.position} cut`}>{position}</span>
      </span>
      <IconSelector className={css.arrows} size={16} stroke={1.75} aria-hidden="true" />
    </>
  );
}

function found(organisations: Organisation[], query: string): Organisation[] {
  const entries = organisations.map((organisation) => ({ label: organisation.name, organisation }));
  return matches(entries, query, organisations.length).map(({ organisation }) => organisation);
}
