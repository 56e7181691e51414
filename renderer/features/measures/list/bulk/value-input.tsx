import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { inLanguage } from '../../../../../shared/domain/localised.ts';
import {
  INTERVALS,
  optionsOf,
  type Parameter,
  type ParameterValue,
  valueProblem,
} from '../../../../../shared/domain/parameter.ts';
import { LIMITS } from '../../../../../shared/domain/record-parts.ts';
import { parseDate } from '../../../../../shared/lib/parse-date.ts';
import { parseNumber } from '../../../../text/number-text.ts';
import { useText } from '../../../../text/use-text.ts';
import { useFrame } from '../../frame.ts';

interface ValueInputProps {
  parameter: Parameter;
  value: ParameterValue | undefined;
  /** `isValid` is false while what was typed means nothing. */
  onChange: (value: ParameterValue | undefined, isValid: boolean) => void;
}

/** Kinds whose control asks for more than one field can hold. */
export const hasInput = ({ type }: Parameter): boolean => type !== 'countries';

/** A value for many answers at once; nothing is stored before all of them are. */
export function ValueInput({ parameter, value, onChange }: ValueInputProps) {
  const { language } = useFrame();
  const items = useItems(parameter);
  const label = inLanguage(parameter.label, language);
  switch (parameter.type) {
    case 'number':
    case 'date':
    case 'text':
      return <TypedValue parameter={parameter} label={label} onChange={onChange} />;
    case 'choices':
    case 'parties':
    case 'countries':
      return (
        <MultiSelect
          aria-label={label}
          data={items}
          value={Array.isArray(value) ? value : []}
          onChange={(chosen) => onChange(chosen.length > 0 ? chosen : undefined, true)}
          searchable
          hidePickedOptions
        />
      );
    case 'boolean':
      return (
        <Select
          aria-label={label}
          data={items}
          value={typeof value === 'boolean' ? String(value) : null}
          onChange={(chosen) => onChange(chosen === null ? undefined : chosen === 'true', true)}
          clearable
        />
      );
    default:
      return (
        <Select
          aria-label={label}
          data={items}
          value={typeof value === 'string' ? value : null}
          onChange={(chosen) => onChange(chosen ?? undefined, true)}
          searchable
          clearable
        />
      );
  }
}

interface TypedValueProps extends Pick<ValueInputProps, 'onChange'> {
  parameter: Extract<Parameter, { type: 'number' | 'date' | 'text' }>;
  label: string;
}

function TypedValue({ parameter, label, onChange }: TypedValueProps) {
  const { language } = useFrame();
  const t = useText('find');
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);

  function type(typed: string) {
    setText(typed);
    const value = meantBy(typed);
    const isValid = value !== null && valueProblem(parameter, value) === null;
    setWrong(!isValid);
    onChange(value ?? undefined, isValid);
  }

  /** Null for what means nothing. */
  function meantBy(typed: string): ParameterValue | undefined | null {
    if (typed.trim() === '') return undefined;
    if (parameter.type === 'number') return parseNumber(typed, language) ?? null;
    return parameter.type === 'date' ? parseDate(typed) : typed.trim();
  }

  return (
    <TextInput
      aria-label={label}
      maxLength={LIMITS.text}
      value={text}
      error={isWrong && t(parameter.type === 'date' ? 'bulk.badDate' : 'bulk.badNumber')}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}

function useItems(parameter: Parameter): { value: string; label: string }[] {
  const { language, parties, wording } = useFrame();
  const t = useText('find');
  switch (parameter.type) {
    case 'boolean':
      return [
        { value: 'true', label: t('bulk.yes') },
        { value: 'false', label: t('bulk.no') },
      ];
    case 'interval':
      return INTERVALS.map((interval) => ({ value: interval, label: wording.texts.values.intervals[interval] }));
    case 'party':
    case 'parties':
      return parties.map(({ id, name }) => ({ value: id, label: name }));
    default:
      return optionsOf(parameter).map(({ id, label }) => ({ value: id, label: inLanguage(label, language) }));
  }
}
