import { expect, test, vi } from 'vitest';
import { noteBlocks } from '../../../../shared/annex/note-blocks.ts';

vi.mock('mdast-util-from-markdown', () => ({
  fromMarkdown: () => {
    throw new RangeError('Maximum call stack size exceeded');
  },
}));

test('a note that the Markdown parser gives up on is printed as plain paragraphs', () => {
  expect(noteBlocks('- **eins**\n- zwei\n \n\n drei ')).toEqual([
    { kind: 'paragraph', inlines: [{ text: '- **eins**\n- zwei' }] },
    { kind: 'paragraph', inlines: [{ text: 'drei' }] },
  ]);
});
