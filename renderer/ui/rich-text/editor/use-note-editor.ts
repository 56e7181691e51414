import type { Editor } from '@tiptap/core';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import css from '../rich-text.module.css';
import type { RichTextParts } from '../rich-text-parts.ts';
import { NoteEditor } from './note-editor.ts';
import type { Refusal } from './within-limits.ts';

/** An editor in the element `place` that shows the draft, and hands every change of its own to it. */
export function useNoteEditor({ draft, labelId, isWanted }: Pick<RichTextParts, 'draft' | 'labelId' | 'isWanted'>): {
  place: RefObject<HTMLDivElement | null>;
  /** Null until it is there. */
  editor: Editor | null;
  /** Why the last change was not made. */
  refusal: Refusal | null;
} {
  const place = useRef<HTMLDivElement>(null);
  const newest = useRef(draft);
  const [note, setNote] = useState<NoteEditor | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  useLayoutEffect(() => {
    newest.current = draft;
    // Typing changes the draft to what is shown already; anything else is news from outside.
    note?.show(draft.text);
  });

  useLayoutEffect(() => {
    if (!place.current) return;
    const created = new NoteEditor({
      element: place.current,
      attributes: { 'aria-labelledby': labelId, class: css.text ?? '' },
      markdown: newest.current.text,
      onText: (markdown) => newest.current.setText(markdown),
      onLeave: () => void newest.current.flush(),
      onRefused: setRefusal,
    });
    if (isWanted.current) created.editor.view.focus();
    setNote(created);
    return () => created.editor.destroy();
  }, [labelId, isWanted]);

  return { place, editor: note?.editor ?? null, refusal };
}
