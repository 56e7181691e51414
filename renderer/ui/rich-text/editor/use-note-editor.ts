import type { Editor } from '@tiptap/core';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import css from '../rich-text.module.css';
import type { RichTextParts } from '../rich-text-parts.ts';
import type { TextMark } from '../text-marks.ts';
import { NoteEditor } from './note-editor.ts';
import type { Refusal } from './within-limits.ts';

export type Reached = Pick<TextMark, 'severity' | 'message'>;

/** An editor in the element `place` that shows the draft, and hands every change of its own to it. */
export function useNoteEditor({
  draft,
  marked,
  labelId,
  isWanted,
}: Pick<RichTextParts, 'draft' | 'marked' | 'labelId' | 'isWanted'>): {
  place: RefObject<HTMLDivElement | null>;
  /** Null until it is there. */
  editor: Editor | null;
  /** Why the last change was not made. */
  refusal: Refusal | null;
  /** The marked word that a key has led to, each time anew. */
  reached: Reached | null;
} {
  const place = useRef<HTMLDivElement>(null);
  const newest = useRef(draft);
  const [note, setNote] = useState<NoteEditor | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [reached, setReached] = useState<Reached | null>(null);

  useLayoutEffect(() => {
    newest.current = draft;
    // Typing changes the draft to what is shown already; anything else is news from outside.
    note?.show(draft.text);
  });

  // After the text: marks belong to what is shown.
  useLayoutEffect(() => note?.mark(marked), [note, marked]);

  useLayoutEffect(() => {
    if (!place.current) return;
    const created = new NoteEditor({
      element: place.current,
      attributes: { 'aria-labelledby': labelId, class: css.text ?? '' },
      markdown: newest.current.text,
      onText: (markdown) => newest.current.setText(markdown),
      onLeave: () => void newest.current.flush(),
      onRefused: setRefusal,
      onMark: (mark) => setReached({ ...mark }),
    });
    if (isWanted.current) created.editor.view.focus();
    setNote(created);
    return () => created.editor.destroy();
  }, [labelId, isWanted]);

  return { place, editor: note?.editor ?? null, refusal, reached };
}
