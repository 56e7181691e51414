import type { Block } from './document.ts';
import { paragraphStaysWhole } from './page-rules.ts';

/** A paragraph that ends in a colon leads into the list below it, whoever wrote it, and must not be parted from it. Not a long one, which may break anywhere. */
export function withLeadIns(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph' || block.style !== 'body') return block;
    const next = blocks[index + 1]?.kind;
    const isLed = next === 'list' || next === 'measure' || next === 'table';
    const text = block.inlines.map((inline) => inline.text).join('');
    return isLed && /:\s*$/.test(text) && paragraphStaysWhole(block.inlines) ? { ...block, style: 'leadIn' } : block;
  });
}
