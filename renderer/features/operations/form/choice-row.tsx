import { SegmentedControl } from '@mantine/core';
import { attempt } from '../../../ui/attempt.ts';
import { FormRow } from './form-row.tsx';

interface ChoiceRowProps<T extends string> {
  label: string;
  hint?: string;
  choices: readonly { value: T; label: string }[];
  value: T;
  choose: (value: T) => Promise<unknown>;
}

/** A row of a form with one of few choices, all in sight; arrow keys walk. */
export function ChoiceRow<T extends string>({ label, hint, choices, value, choose }: ChoiceRowProps<T>) {
  const store = attempt(choose);
  return (
    <FormRow label={label} hint={hint}>
      {() => (
        <SegmentedControl<T>
          aria-label={label}
          value={value}
          data={[...choices]}
          onChange={(choice) => void store(choice)}
        />
      )}
    </FormRow>
  );
}
