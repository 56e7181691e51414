import type { Node } from '@tiptap/pm/model';
import { blocksOf } from '../markdown/note-doc.ts';
import { markdownOf } from '../markdown/note-markdown.ts';

/**
 * The Markdown of the documents of one editor. A document that is again as it was opened has the text it was opened from:
 * there are several ways to write the same, and whoever takes back a change has changed nothing.
 */
export class NoteText {
  #opened: { doc: Node; markdown: string } | undefined;
  /** Both the limit and the draft ask for the text of the same document. */
  #last: { doc: Node; markdown: string } | undefined;

  open(doc: Node, markdown: string): void {
    this.#opened = { doc, markdown };
    this.#last = undefined;
  }

  of(doc: Node): string {
    if (this.#opened?.doc.eq(doc)) return this.#opened.markdown;
    if (this.#last?.doc !== doc) this.#last = { doc, markdown: markdownOf(blocksOf(doc.toJSON())) };
    return this.#last.markdown;
  }
}
