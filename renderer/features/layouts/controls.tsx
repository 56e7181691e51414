/** The small controls of the editor: each stores at once what is chosen. */
import { MultiSelect, Select, Switch } from '@mantine/core';
import { useId } from 'react';
import { Field } from '../../ui/field.tsx';
import css from './editor.module.css';

interface Entry<T extends string> {
  value: T;
  label: string;
}

interface PickerProps<T extends string> {
  label: string;
  /** What the chosen value means. */
  hint?: string;
  value: T;
  data: readonly Entry<T>[];
  onChange: (value: T) => void;
}

/** One of a few values. */
export function Picker<T extends string>({ label, hint, value, data, onChange }: PickerProps<T>) {
  const id = useId();
  return (
    <Field label={label} htmlFor={id} below={hint && <span className={css.below}>{hint}</span>}>
      <Select
        id={id}
        size="xs"
        allowDeselect={false}
        data={[...data]}
        value={value}
        onChange={(chosen) => chosen !== null && onChange(chosen as T)}
      />
    </Field>
  );
}

interface SwitchFieldProps {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** Yes or no. */
export function SwitchField({ label, hint, checked, onChange }: SwitchFieldProps) {
  return (
    <div className={css.switch}>
      <Switch
        size="xs"
        label={label}
        description={hint}
        classNames={{ label: css.switchLabel, description: css.switchHint }}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </div>
  );
}

interface ListPickerProps<T extends string> {
  label: string;
  hint?: string;
  placeholder?: string;
  values: readonly T[];
  data: readonly Entry<T>[];
  /** Without any the last one cannot be taken away. */
  mayBeEmpty?: boolean;
  onChange: (values: T[]) => void;
}

/** Several values, in the order in which they are printed: what is added comes last. */
export function ListPicker<T extends string>({
  label,
  hint,
  placeholder,
  values,
  data,
  mayBeEmpty = false,
  onChange,
}: ListPickerProps<T>) {
  const id = useId();
  return (
    <Field label={label} htmlFor={id} wide below={hint && <span className={css.belowWide}>{hint}</span>}>
      <MultiSelect
        id={id}
        size="xs"
        hidePickedOptions
        placeholder={values.length === 0 ? placeholder : undefined}
        data={[...data]}
        value={[...values]}
        onChange={(chosen) => (mayBeEmpty || chosen.length > 0) && onChange(chosen as T[])}
      />
    </Field>
  );
}
