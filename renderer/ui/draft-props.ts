import type { ChangeEvent } from 'react';

/** A text being typed, as `useDraft` gives it. */
export interface TypedText {
  text: string;
  setText: (text: string) => void;
  flush: () => Promise<boolean>;
}

/** Hands a draft to a text field: typing keeps it, leaving the field stores it. */
export function draftProps({ text, setText, flush }: TypedText) {
  return {
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setText(event.currentTarget.value),
    onBlur: () => void flush(),
  };
}
