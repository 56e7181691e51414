/** Blocks of a note as Markdown, so that `noteBlocks` reads the same blocks again. */
import type { Inline, ListItem, NoteBlock } from '../../../../shared/annex/document.ts';
import { withMarkers } from './emphasis.ts';
import { linesOf, type StyledChar, styledText } from './styled-text.ts';

/** Two lists one after the other would become one if they had the same bullets. */
const BULLETS = ['-', '*'] as const;
const BREAK: StyledChar = { char: '\n', bold: false, italic: false };

type Bullet = (typeof BULLETS)[number];

/**
 * The text to store. Empty paragraphs, blanks at the ends of lines and breaks at the end of a paragraph are left out:
 * Markdown knows none of them.
 */
export const markdownOf = (blocks: readonly NoteBlock[]): string =>
  joinedBlocks(blocks, ({ kind }) => kind === 'list', blockText);

/** The same for blocks of any kind, with the function that writes one. */
export function joinedBlocks<B>(
  blocks: readonly B[],
  isList: (block: B) => boolean,
  write: (block: B, bullet: Bullet) => string,
): string {
  let lists = 0;
  const texts = blocks.map((block) => {
    const text = write(block, BULLETS[lists % 2] ?? '-');
    if (text !== '') lists = isList(block) ? lists + 1 : 0;
    return text;
  });
  return texts.filter((text) => text !== '').join('\n\n');
}

export const blockText = (block: NoteBlock, bullet: Bullet): string =>
  block.kind === 'list' ? listText(block.items, bullet) : linesText(block.inlines);

function linesText(inlines: readonly Inline[]): string {
  const lines = linesOf(styledText(inlines));
  const used = lines.slice(0, lines.findLastIndex((line) => line.length > 0) + 1);
  return withMarkers(used.flatMap((line, index) => (index > 0 ? [BREAK, ...line] : line)).map(withTypeAround));
}

/** A line break is of the type that is on both sides of it, so that bold and italic reach over it. */
function withTypeAround(one: StyledChar, index: number, text: readonly StyledChar[]): StyledChar {
  if (one.char !== '\n') return one;
  const before = text.slice(0, index).findLast(({ char }) => char !== '\n');
  const after = text.slice(index).find(({ char }) => char !== '\n');
  return { ...one, bold: Boolean(before?.bold && after?.bold), italic: Boolean(before?.italic && after?.italic) };
}

const listText = (items: readonly ListItem[], bullet: string): string =>
  items.map((item) => itemText(item, bullet)).join('\n');

function itemText({ inlines, children }: ListItem, bullet: string): string {
  const text = linesText(inlines);
  const own = text === '' ? bullet : `${bullet} ${indented(text)}`;
  if (children.length === 0) return own;
  // An empty bullet right below a text would be read as more of the text.
  const between = text !== '' && isEmpty(children[0]) ? '\n\n' : '\n';
  return `${own}${between}  ${indented(listText(children, bullet))}`;
}

const indented = (lines: string): string => lines.replace(/\n(?!\n)/g, '\n  ');
const isEmpty = (item: ListItem | undefined): boolean => item !== undefined && linesText(item.inlines) === '';
