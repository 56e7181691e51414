import type { ChangeEvent, KeyboardEvent } from 'react';
import { LIMITS } from '../../shared/domain/record-parts.ts';
import { lengthProps } from './length-hint.tsx';

/** A text being typed, as `useDraft` gives it. */
export interface TypedText {
  /** Names the record and the field behind it. */
  id?: string;
  text: string;
  setText: (text: string) => void;
  flush: () => Promise<boolean>;
}

/** Hands a draft to a text field of at most `limit` characters: typing keeps it, leaving the field stores it. */
export function draftProps({ id, text, setText, flush }: TypedText, limit: number) {
  return {
    ...(id && { 'data-draft': id }),
    ...lengthProps(text, limit),
    value: text,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => setText(event.currentTarget.value),
    onBlur: () => void flush(),
  };
}

/** The same for a draft that is not stored while it is typed: Enter stores it too. */
export function checkedDraftProps(draft: TypedText) {
  return {
    ...draftProps(draft, LIMITS.line),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') void draft.flush();
    },
  };
}
