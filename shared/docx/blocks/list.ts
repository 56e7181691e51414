import type { Inline, ListItem } from '../../annex/document.ts';

/** Paragraph style per level. */
export type ListStyles = readonly [string, string, string];

export const BULLET_STYLES: ListStyles = ['ListBullet', 'ListBullet2', 'ListBullet3'];
export const NOTE_BULLET_STYLES: ListStyles = ['TOMAnmerkungsliste1', 'TOMAnmerkungsliste2', 'TOMAnmerkungsliste3'];

/** What becomes one paragraph. */
export interface Line {
  style: string;
  inlines: readonly Inline[];
}

/** A list as one line per item; what nests deeper than three levels stays on the third. */
export function listLines(items: readonly ListItem[], styles: ListStyles, level: 0 | 1 | 2 = 0): Line[] {
  return items.flatMap((item) => [
    { style: styles[level], inlines: item.inlines },
    ...listLines(item.children, styles, level === 0 ? 1 : 2),
  ]);
}
