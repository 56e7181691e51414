import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, docOf } from '../../../../../renderer/ui/rich-text/markdown/note-doc.ts';
import { markdownOf } from '../../../../../renderer/ui/rich-text/markdown/note-markdown.ts';
import {
  linesOf,
  type StyledChar,
  stretches,
  styledText,
} from '../../../../../renderer/ui/rich-text/markdown/styled-text.ts';
import type { Inline, ListItem, NoteBlock } from '../../../../../shared/annex/document.ts';
import { noteBlocks } from '../../../../../shared/annex/note-blocks.ts';

const rewritten = (note: string): string => markdownOf(blocksOf(docOf(note)));

/** What is seen on paper: neighbours of one type are one, blanks at the ends of lines are not there. */
function printed(blocks: readonly NoteBlock[]): unknown[] {
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

const PIECES = [
  ...['*', '**', '***', '_', '__', '- ', '* ', '+ ', '-', '1. ', '2) ', '1.', '\n', '\n\n', '  ', '    ', ' ', '\t'],
  ...['\\', '\\*', '<b>', '&amp;', '&', '#', '# ', '> ', '`', '---', '***', '[a](b)', '!', '.', '(', ')', '„', '“'],
  ...['a', 'b', 'ab', 'Tür', 'x_y', '1', '\u00a0', '😀', '\r\n', '\n- ', '\n  - ', '\n    - ', '\n      - ', '\n1. '],
];
const anyNote = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));

describe('a note', () => {
  it('prints the same after it was read and written', () => {
    fc.assert(
      fc.property(anyNote, (note) => {
        expect(printed(noteBlocks(rewritten(note)))).toEqual(printed(noteBlocks(note)));
      }),
      { numRuns: 3000 },
    );
  });
});
