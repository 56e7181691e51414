import type { OptionsFilter } from '@mantine/core';
import { type FocusEvent, useMemo, useState } from 'react';
import { COUNTRY_CODES, countryName, EEA } from '../../shared/lib/countries.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { type Country, countryMeant, findCountries } from './country-search.ts';

/** Where most data is. */
const FIRST = [EEA, 'DE', 'AT', 'CH'];

/**
 * Hands the countries to one of Mantine's searchable lists. What is typed need not be picked: Enter takes the first that is
 * found, leaving the field the one that is meant. A text that means none stays there with a message.
 */
export function useTypedCountry(take: (code: string) => void) {
  const t = useText('ui');
  const countries = useCountries();
  const [search, setSearch] = useState('');
  const [refused, setRefused] = useState<string | null>(null);

  function handleBlur(event: FocusEvent<HTMLInputElement>) {
    const typed = event.currentTarget.value;
    const country = countryMeant(countries, typed);
    setRefused(country || typed.trim() === '' ? null : typed);
    if (country) take(country.value);
  }

  const forgetRefused = () => setRefused(null);
  return {
    data: countries,
    filter: filterCountries,
    searchable: true,
    selectFirstOptionOnChange: search !== '',
    searchValue: refused ?? search,
    onSearchChange: setSearch,
    onInput: forgetRefused,
    onOptionSubmit: forgetRefused,
    onClear: forgetRefused,
    onBlur: handleBlur,
    error: refused !== null && t('country.notFound'),
    nothingFoundMessage: t('country.notFound'),
  };
}

function useCountries(): Country[] {
  const language = useLanguage();
  return useMemo(() => {
    const countries = COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code, language) }));
    countries.sort((one, other) => one.label.localeCompare(other.label, language));
    const first = FIRST.map((code) => ({ value: code, label: countryName(code, language) }));
    return [...first, ...countries.filter(({ value }) => !FIRST.includes(value))];
  }, [language]);
}

const filterCountries: OptionsFilter = ({ options, search }) => findCountries(options as Country[], search);
