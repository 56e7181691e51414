/** A note as the document of the editor, and back. What the editor shows is what the annex prints: both read the same blocks. */
import type { JSONContent } from '@tiptap/core';
import type { Inline, ListItem, NoteBlock } from '../../../../shared/annex/document.ts';
import { noteBlocks } from '../../../../shared/annex/note-blocks.ts';

/** The document of the editor for a stored note. Never without a paragraph, because an editor needs a place to type. */
export function docOf(note: string): JSONContent {
  const content = noteBlocks(note).map(nodeOf);
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

/** The blocks of a document of the editor, as `noteBlocks` would give them. */
export const blocksOf = ({ content = [] }: JSONContent): NoteBlock[] => content.map(blockOf);

/** One paragraph or list of such a document. */
export const blockOf = (node: JSONContent): NoteBlock =>
  node.type === 'bulletList'
    ? { kind: 'list', items: (node.content ?? []).map(itemOf) }
    : { kind: 'paragraph', inlines: inlinesOf(node) };

const nodeOf = (block: NoteBlock): JSONContent =>
  block.kind === 'list' ? listNode(block.items) : paragraphNode(block.inlines);

const listNode = (items: readonly ListItem[]): JSONContent => ({ type: 'bulletList', content: items.map(itemNode) });

const itemNode = ({ inlines, children }: ListItem): JSONContent => ({
  type: 'listItem',
  content: [paragraphNode(inlines), ...(children.length > 0 ? [listNode(children)] : [])],
});

function paragraphNode(inlines: readonly Inline[]): JSONContent {
  const content = inlines.flatMap(textNodes);
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

/** A line break is a node of its own, and there are no empty texts. */
function textNodes({ text, bold, italic }: Inline): JSONContent[] {
  const marks = [...(bold ? [{ type: 'bold' }] : []), ...(italic ? [{ type: 'italic' }] : [])];
  const marked = (node: JSONContent): JSONContent => (marks.length > 0 ? { ...node, marks } : node);
  return text
    .split(/\r\n?|\n/)
    .flatMap((line, index) => [
      ...(index > 0 ? [marked({ type: 'hardBreak' })] : []),
      ...(line === '' ? [] : [marked({ type: 'text', text: line })]),
    ]);
}

/** Several paragraphs of one bullet become lines of it, several lists below it one list. */
function itemOf({ content = [] }: JSONContent): ListItem {
  const paragraphs = content.filter(({ type }) => type === 'paragraph').map(inlinesOf);
  return {
    inlines: paragraphs.flatMap((inlines, index) => [...(index > 0 ? [{ text: '\n' }] : []), ...inlines]),
    children: content.filter(({ type }) => type === 'bulletList').flatMap((list) => (list.content ?? []).map(itemOf)),
  };
}

const inlinesOf = ({ content = [] }: JSONContent): Inline[] =>
  content.map(({ type, text = '', marks = [] }) => ({
    text: type === 'hardBreak' ? '\n' : text,
    ...(marks.some((mark) => mark.type === 'bold') && { bold: true }),
    ...(marks.some((mark) => mark.type === 'italic') && { italic: true }),
  }));
