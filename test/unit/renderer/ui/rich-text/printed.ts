/** What of a note is seen on paper, to be compared. */
import {
  linesOf,
  type StyledChar,
  stretches,
  styledText,
} from '../../../../../renderer/ui/rich-text/markdown/styled-text.ts';
import type { Inline, ListItem, NoteBlock } from '../../../../../shared/annex/document.ts';

/** Neighbours of one type are one, blanks at the ends of lines are not there, nor is the type of a line break. */
export function printed(blocks: readonly NoteBlock[]): unknown[] {
  return blocks.flatMap((block): unknown[] => {
    if (block.kind === 'list') return [printedItems(block.items)];
    const text = printedText(block.inlines);
    return text === '' ? [] : [text];
  });
}

const printedItems = (items: readonly ListItem[]): unknown[] =>
  items.map(({ inlines, children }) => [printedText(inlines), printedItems(children)]);

const printedText = (inlines: readonly Inline[]): string =>
  linesOf(styledText(inlines))
    .map((line) => stretches(line, typeOf).map(printedStretch).join(''))
    .join('\n')
    .trimEnd();

const typeOf = ({ bold, italic }: StyledChar): string => `${bold ? 'b' : ''}${italic ? 'i' : ''}`;

function printedStretch(stretch: readonly StyledChar[]): string {
  const type = stretch[0] ? typeOf(stretch[0]) : '';
  const text = stretch.map(({ char }) => char).join('');
  return type === '' ? text : `‹${type}›${text}‹/›`;
}
