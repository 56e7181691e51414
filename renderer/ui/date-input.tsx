import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { parseDate } from '../../shared/lib/parse-date.ts';
import { useText } from '../text/use-text.ts';
import type { TypedText } from './draft-props.ts';

/**
 * A date in a text field: typed tolerantly ("1.3.26"), written out when the field is left. A text that means no day stays
 * in the field with a message, so that nobody has to type it again.
 */
export function DateInput({ draft, ...props }: { draft: TypedText } & Omit<TextInputProps, 'value' | 'onChange'>) {
  const t = useText('ui');
  const [refused, setRefused] = useState<string | null>(null);
  const leave = () => {
    setRefused(parseDate(draft.text) === null ? draft.text : null);
    void draft.flush();
  };
  return (
    <TextInput
      placeholder={t('date.placeholder')}
      autoComplete="off"
      {...props}
      value={refused ?? draft.text}
      error={refused !== null && t('date.invalid')}
      onChange={(event) => {
        setRefused(null);
        draft.setText(event.currentTarget.value);
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave();
      }}
    />
  );
}
