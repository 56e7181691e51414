import { Textarea } from '@mantine/core';
import { lazy, Suspense, useId, useRef } from 'react';
import { useSoon } from '../soon.tsx';
import { catchTyped } from '../typed-ahead.ts';
import { plainNote } from './markdown/plain-note.ts';
import css from './rich-text.module.css';
import { RichTextHead } from './rich-text-head.tsx';
import type { RichTextParts, RichTextProps } from './rich-text-parts.ts';

/** The editor is large, and nobody needs it to see the list of measures. */
const RichEditor = lazy(async () => {
  const { RichEditor: component } = await import('./editor/rich-editor.tsx');
  return { default: component };
});

/**
 * A text that is printed, edited as it will look: paragraphs, bullets up to three levels, bold, italic. What is stored is
 * Markdown, and it stays as it is until somebody types. Until the editor is there the text can be read: it is made after
 * everything around it, because to make it the browser must lay out what is there.
 */
export function RichText(props: RichTextProps) {
  const labelId = useId();
  const isWanted = useRef(false);
  const parts = { ...props, labelId, isWanted };
  const text = <TextToRead {...parts} />;
  return <Suspense fallback={text}>{useSoon() ? <RichEditor {...parts} /> : text}</Suspense>;
}

/** Looks like the editor and takes the focus for it. */
function TextToRead({ draft, label, hint, placeholder, labelId, isWanted }: RichTextParts) {
  return (
    <>
      <RichTextHead label={label} hint={hint} labelId={labelId} />
      <Textarea
        readOnly
        value={plainNote(draft.text)}
        placeholder={placeholder}
        aria-labelledby={labelId}
        classNames={{ input: css.toRead }}
        onFocus={() => {
          catchTyped();
          isWanted.current = true;
        }}
        onBlur={() => {
          isWanted.current = false;
        }}
      />
    </>
  );
}
