import { Extension } from '@tiptap/core';
import { type Node, NodeRange } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import type { Transform } from '@tiptap/pm/transform';

/** As in `noteBlocks`. */
const DEEPEST = 3;

/**
 * Keeps bullets within three levels, wherever they come from: what is nested deeper follows on the third level, as the annex
 * would print it.
 */
export const ThreeLevels = Extension.create({
  name: 'threeLevels',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, { doc, tr }) => {
        if (!transactions.some(({ docChanged }) => docChanged) || deepList(doc) === undefined) return null;
        flatten(tr);
        return tr;
      },
    }),
  ],
});

/** Lifts every list that is too deep, one after the other. */
function flatten(transform: Transform): void {
  for (let at = deepList(transform.doc); at !== undefined; at = deepList(transform.doc)) {
    const $start = transform.doc.resolve(at + 1);
    // The list is in an item, and that in a list: two steps up.
    transform.lift(new NodeRange($start, transform.doc.resolve($start.end()), $start.depth), $start.depth - 2);
  }
}

/** Where the first list of the fourth level begins. */
function deepList(doc: Node): number | undefined {
  let found: number | undefined;
  doc.descendants((node, at) => {
    if (found !== undefined) return false;
    // Levels of lists alternate with items.
    if (node.type.name === 'bulletList' && doc.resolve(at).depth / 2 >= DEEPEST) found = at;
    return !node.isTextblock;
  });
  return found;
}
