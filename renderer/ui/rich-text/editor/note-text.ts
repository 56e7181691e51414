import type { Node } from '@tiptap/pm/model';
import { blockOf } from '../markdown/note-doc.ts';
import { blockText, joinedBlocks } from '../markdown/note-markdown.ts';

/**
 * The Markdown of the documents of one editor. A document that is again as it was opened has the text it was opened from:
 * there are several ways to write the same, and whoever takes back a change has changed nothing.
 */
export class NoteText {
  #opened: { doc: Node; markdown: string } | undefined;
  /** A key changes one paragraph or list; the others need not be written again. */
  readonly #written = { '-': new WeakMap<Node, string>(), '*': new WeakMap<Node, string>() };

  open(doc: Node, markdown: string): void {
    this.#opened = { doc, markdown };
  }

  of(doc: Node): string {
    if (this.#opened?.doc.eq(doc)) return this.#opened.markdown;
    return joinedBlocks(
      doc.children,
      ({ type }) => type.name === 'bulletList',
      (node, bullet) => {
        const text = this.#written[bullet].get(node) ?? blockText(blockOf(node.toJSON()), bullet);
        this.#written[bullet].set(node, text);
        return text;
      },
    );
  }
}
