import { SegmentedControl } from '@mantine/core';
import type { fieldMark } from '../../../data/wanted-field.ts';
import { attempt } from '../../../ui/attempt.ts';
import { FormRow } from './form-row.tsx';

interface ChoiceRowProps<T extends string> {
  label: string;
  hint?: string;
  choices: readonly { value: T; label: string }[];
  value: T;
  choose: (value: T) => Promise<unknown>;
  /** Marks the field, for those who are led to it. */
  mark?: ReturnType<typeof fieldMark>;
}

/** A row of a form with one of few choices, all in sight; arrow keys walk. */
export function ChoiceRow<T extends string>({ label, hint, choices, value, choose, mark }: ChoiceRowProps<T>) {
  const store = attempt(choose);
  return (
    <FormRow label={label} hint={hint}>
      {() => (
        <SegmentedControl<T>
          {...mark}
          aria-label={label}
          value={value}
          data={[...choices]}
          onChange={(choice) => void store(choice)}
        />
      )}
    </FormRow>
  );
}
