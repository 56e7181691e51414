import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { boundedNote } from '../../../../shared/annex/note-bounds.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';

/** Why a change was not made. `length` is what the text would have had, in stored characters. */
export interface Refusal {
  kind: 'tooLong' | 'tooManyMarks';
  length: number;
}

/** What keeps a text from being stored and printed as it is shown. */
export function refusalOf(markdown: string): Refusal | null {
  if (markdown.length > LIMITS.text) return { kind: 'tooLong', length: markdown.length };
  if (boundedNote(markdown) === undefined) return { kind: 'tooManyMarks', length: markdown.length };
  return null;
}

interface Options {
  markdownOf: (doc: Node) => string;
  /** Hears of every change that was not made. */
  onRefused: (refusal: Refusal) => void;
}

/** Refuses changes that make a text too long, as a whole: half of what was pasted would be worse than nothing. */
export const withinLimits = ({ markdownOf, onRefused }: Options) =>
  Extension.create({
    name: 'withinLimits',
    addProseMirrorPlugins: () => [
      new Plugin({
        filterTransaction: (transaction, { doc }) => {
          if (!transaction.docChanged) return true;
          const markdown = markdownOf(transaction.doc);
          const refusal = refusalOf(markdown);
          // A text that is too long already may get shorter.
          if (!refusal || markdown.length < markdownOf(doc).length) return true;
          onRefused(refusal);
          return false;
        },
      }),
    ],
  });
