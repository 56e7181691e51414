import type { ListItem } from '../../../../shared/annex/document.ts';
import { noteBlocks } from '../../../../shared/annex/note-blocks.ts';

/** A note as plain text, with dots for its bullets. */
export function plainNote(note: string): string {
  const blocks = noteBlocks(note).map((block) =>
    block.kind === 'list' ? block.items.map((item) => bullet(item, 0)).join('\n') : words(block.inlines),
  );
  return blocks.join('\n');
}

const words = (inlines: readonly { text: string }[]): string => inlines.map(({ text }) => text).join('');

const bullet = ({ inlines, children }: ListItem, level: number): string =>
  [`${'    '.repeat(level)}• ${words(inlines)}`, ...children.map((child) => bullet(child, level + 1))].join('\n');
