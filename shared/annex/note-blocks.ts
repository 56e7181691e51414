/**
 * A note as blocks. Notes are a small Markdown subset: paragraphs, bullets up to three levels, bold, italic. Everything
 * else, raw HTML too, is printed as it was typed, so that nothing a user wrote is lost or taken for a command.
 */
import type { List, ListItem as MarkdownItem, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Inline, type ListItem, type NoteBlock, plain } from './document.ts';
import { boundedNote } from './note-bounds.ts';

const DEEPEST = 3;
/** Constructs of Markdown that notes do not know. */
const UNKNOWN = [
  ...['headingAtx', 'setextUnderline', 'thematicBreak', 'blockQuote', 'definition'],
  ...['codeIndented', 'codeFenced', 'codeText', 'htmlFlow', 'htmlText'],
  ...['autolink', 'labelStartLink', 'labelStartImage', 'labelEnd', 'characterReference'],
];

/** Reading Markdown takes a millisecond a note, and the same notes are printed again with every change of the annex. */
const known = new Map<string, NoteBlock[]>();
const MOST_KNOWN = 10_000;

/** An empty note has no blocks. */
export function noteBlocks(note: string): NoteBlock[] {
  const blocks = known.get(note) ?? parsed(note);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(note, blocks);
  return blocks;
}

function parsed(note: string): NoteBlock[] {
  // Markdown would make of it the sign for a character that could not be read; it prints nothing.
  const bounded = boundedNote(note.replaceAll('\u0000', ''));
  if (bounded === undefined) return asTyped(note);
  try {
    const root = fromMarkdown(withEndedLists(bounded), { extensions: [{ disable: { null: UNKNOWN } }] });
    return root.children.flatMap(blocksOf).filter(isSaid);
  } catch {
    // One note that cannot be read must not keep the whole annex from being made.
    return asTyped(note);
  }
}

/** Bullets and what is indented below them. */
const BULLET = /^[ \t]*[-*+](?=[ \t]|$)/;

/**
 * A line at the margin right below a bullet is a new paragraph to who typed it; Markdown takes it for more of the bullet
 * unless a blank line stands between.
 */
function withEndedLists(note: string): string {
  let isInList = false;
  const ended = note.split('\n').flatMap((line) => {
    const isBullet = BULLET.test(line);
    const endsList = isInList && !isBullet && /^\S/.test(line);
    isInList = isBullet || (isInList && /^\s+\S/.test(line));
    return endsList ? ['', line] : [line];
  });
  return ended.join('\n');
}

const asTyped = (note: string): NoteBlock[] =>
  note
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', inlines: plain(text) }));

function blocksOf(node: RootContent): NoteBlock[] {
  if (node.type === 'paragraph') return [{ kind: 'paragraph', inlines: inlinesOf(node.children) }];
  if (node.type !== 'list') return [];
  if (!node.ordered) return [{ kind: 'list', items: itemsOf(node, 1) }];
  return node.children.flatMap((item, index) => numberedBlocks(item, `${(node.start ?? 1) + index}. `));
}

/** Numbered lists stay what they look like when typed: paragraphs that begin with a number. */
function numberedBlocks(item: MarkdownItem, number: string): NoteBlock[] {
  const items = childItems(item, 1);
  const paragraph: NoteBlock = { kind: 'paragraph', inlines: [{ text: number }, ...ownInlines(item)] };
  return items.length > 0 ? [paragraph, { kind: 'list', items }] : [paragraph];
}

function itemsOf(list: List, level: number): ListItem[] {
  return list.children.flatMap((item, index) => {
    const number = list.ordered ? [{ text: `${(list.start ?? 1) + index}. ` }] : [];
    const inlines = [...number, ...ownInlines(item)];
    // A bullet that nobody wrote anything behind is none; what is nested below it takes its place.
    if (isBlank(inlines)) return childItems(item, level);
    if (level < DEEPEST) return [{ inlines, children: childItems(item, level + 1) }];
    // What is nested deeper follows on the same level.
    return [{ inlines, children: [] }, ...childItems(item, level)];
  });
}

const isBlank = (inlines: readonly Inline[]): boolean => inlines.every(({ text }) => text.trim() === '');

const isSaid = (block: NoteBlock): boolean =>
  block.kind === 'list' ? block.items.length > 0 : !isBlank(block.inlines);

const childItems = (item: MarkdownItem, level: number): ListItem[] =>
  item.children.flatMap((child) => (child.type === 'list' ? itemsOf(child, level) : []));

/** Several paragraphs of one item become lines of it. */
function ownInlines(item: MarkdownItem): Inline[] {
  const paragraphs = item.children.flatMap((child) => (child.type === 'paragraph' ? [child] : []));
  return paragraphs.flatMap((paragraph, index) => [
    ...(index > 0 ? [{ text: '\n' }] : []),
    ...inlinesOf(paragraph.children),
  ]);
}

function inlinesOf(nodes: readonly PhrasingContent[], marks: Omit<Inline, 'text'> = {}): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'text':
        return [{ ...marks, text: node.value }];
      case 'strong':
        return inlinesOf(node.children, { ...marks, bold: true });
      case 'emphasis':
        return inlinesOf(node.children, { ...marks, italic: true });
      case 'break':
        return [{ ...marks, text: '\n' }];
      default:
        return [];
    }
  });
}
