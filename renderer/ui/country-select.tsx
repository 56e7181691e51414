import { Select, type SelectProps } from '@mantine/core';
import { useText } from '../text/use-text.ts';
import css from './country-select.module.css';
import { useTypedCountry } from './use-typed-country.ts';

interface CountrySelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  /** ISO 3166-1 alpha-2 code, `EEA`, or '' for none. */
  value: string;
  onChange: (code: string) => void;
}

/** One country, found by typing its name or its code. */
export function CountrySelect({ value, onChange, ...props }: CountrySelectProps) {
  const t = useText('ui');
  const typed = useTypedCountry((code) => code !== value && onChange(code));

  return (
    <Select
      clearable
      clearButtonProps={{ 'aria-label': t('country.clear'), className: css.clear }}
      placeholder={t('country.none')}
      limit={50}
      maxDropdownHeight={240}
      className={css.select}
      allowDeselect={false}
      {...props}
      {...typed}
      value={value || null}
      onChange={(code) => onChange(code ?? '')}
    />
  );
}
