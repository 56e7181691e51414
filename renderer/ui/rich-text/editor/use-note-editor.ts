import type { Editor } from '@tiptap/core';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { typeCaught } from '../../typed-ahead.ts';
import css from '../rich-text.module.css';
import type { RichTextParts } from '../rich-text-parts.ts';
import type { PlacedMark } from './marks-in-doc.ts';
import { NoteEditor } from './note-editor.ts';
import type { Refusal } from './within-limits.ts';

/** Marked words, with what is said of them and the way to better ones. */
export interface Reached {
  mark: PlacedMark;
  /** In pixels from the upper left corner of the field. */
  place: { top: number; left: number };
  /** Absent where no better words are known. */
  replace?: () => void;
}

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
  /** The marked words that a key or a click has led to, each time anew. */
  reached: Reached | null;
  leaveMark: () => void;
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
      onMark: (mark) => setReached(mark && reachedIn(created, mark)),
    });
    setNote(created);
    if (isWanted.current) {
      created.editor.view.focus();
      typeCaught(created.editor.view.dom);
    }
    return () => created.editor.destroy();
  }, [labelId, isWanted]);

  return { place, editor: note?.editor ?? null, refusal, reached, leaveMark: () => setReached(null) };
}

function reachedIn(note: NoteEditor, mark: PlacedMark): Reached {
  const { replaceBy } = mark;
  const replace = replaceBy ? { replace: () => note.replace(mark, replaceBy) } : {};
  return { mark, place: note.placeOf(mark), ...replace };
}
