import type { HEADING_STYLES } from '../../domain/layout.ts';
import { plain } from '../document.ts';
import type { Draft } from '../numbering.ts';

/**
 * A chapter with its heading as the layout wants it: counted, in the contents list without a number, or outside of both. What
 * stands below goes with it.
 */
export function headed(drafts: readonly Draft[], style: (typeof HEADING_STYLES)[number]): Draft[] {
  if (style === 'numbered') return [...drafts];
  return drafts.map((draft): Draft => {
    if (draft.kind !== 'heading') return draft;
    if (style === 'unnumbered') return { ...draft, numbering: 'none' };
    if (draft.level === 1) return { kind: 'coverHeading', text: draft.text };
    return { kind: 'paragraph', style: 'runIn', inlines: plain(draft.text) };
  });
}
