import { type OptionsFilter, Select, type SelectProps } from '@mantine/core';
import { useMemo } from 'react';
import { COUNTRY_CODES, countryName, EEA } from '../../shared/lib/countries.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import css from './country-select.module.css';

interface CountrySelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  /** ISO 3166-1 alpha-2 code, `EEA`, or '' for none. */
  value: string;
  onChange: (code: string) => void;
}

/** One country, found by typing its name or its code; "EU/EEA" stands first. */
export function CountrySelect({ value, onChange, ...props }: CountrySelectProps) {
  const t = useText('ui');
  const countries = useCountries();

  return (
    <Select
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('country.clear'), className: css.clear }}
      placeholder={t('country.none')}
      nothingFoundMessage={t('country.notFound')}
      limit={50}
      maxDropdownHeight={240}
      className={css.select}
      {...props}
      data={countries}
      filter={filterCountries}
      value={value || null}
      onChange={(code) => onChange(code ?? '')}
    />
  );
}

interface Country {
  /** ISO 3166-1 alpha-2 code, or `EEA`. */
  value: string;
  label: string;
}

/** All countries by name, for a list to choose from; "EU/EEA" stands first. */
export function useCountries(): Country[] {
  const language = useLanguage();
  return useMemo(() => {
    const countries = COUNTRY_CODES.map((code) => ({ value: code, label: countryName(code, language) }));
    countries.sort((one, other) => one.label.localeCompare(other.label, language));
    return [{ value: EEA, label: countryName(EEA, language) }, ...countries];
  }, [language]);
}

/** For Mantine's lists: the country of that code ("US") comes first, then names that begin with what is typed, then all that hold it. */
export const filterCountries: OptionsFilter = ({ options, search }) => {
  const typed = search.trim().toLowerCase();
  const rank = ({ value, label }: Country) => {
    const name = label.toLowerCase();
    if (value.toLowerCase() === typed) return 0;
    return name.startsWith(typed) ? 1 : name.includes(typed) ? 2 : 3;
  };
  const countries = options as Country[];
  return countries.filter((country) => rank(country) < 3).sort((one, other) => rank(one) - rank(other));
};
