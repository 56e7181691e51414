import type { AutocompleteProps } from '@mantine/core';
import type { TypedText } from './draft-props.ts';
import { lengthProps } from './length-hint.tsx';

/** Hands a draft to a text field that suggests words; what is chosen is stored at once, what is typed as always. */
export function suggestingProps({ text, setText, flush }: TypedText, limit: number): AutocompleteProps {
  return {
    ...lengthProps(text, limit),
    value: text,
    onChange: setText,
    // The text is handed on first, by `onChange`, in the same click.
    onOptionSubmit: () => queueMicrotask(() => void flush()),
    onBlur: () => void flush(),
    autoComplete: 'off',
    // Whoever goes through the fields with Tab is shown a list only when they ask for it.
    openOnFocus: false,
    comboboxProps: { width: 'max-content', position: 'bottom-end' },
  };
}
