import { Paragraph } from 'docx';
import type { Inline, ListItem, ListMarks } from '../../annex/document.ts';
import { itemKeepsNext } from '../../annex/page-rules.ts';
import { DASH_LIST, LETTER_LIST } from '../style/numbering.ts';
import type { InlineRuns } from './inline-runs.ts';

/** Paragraph style per level. */
export type ListStyles = readonly [string, string, string];

const BULLET_STYLES: ListStyles = ['ListBullet', 'ListBullet2', 'ListBullet3'];
const LETTER_STYLES: ListStyles = ['ListNumber', 'ListNumber2', 'ListNumber3'];
export const NOTE_BULLET_STYLES: ListStyles = ['TOMAnmerkungsliste1', 'TOMAnmerkungsliste2', 'TOMAnmerkungsliste3'];

/** In twips: as behind a paragraph of running text. */
const AFTER_LIST = 120;

/** What becomes one paragraph. */
export interface Line {
  style: string;
  inlines: readonly Inline[];
  /** From 0. */
  level: 0 | 1 | 2;
  /** Something is nested below it. */
  leads: boolean;
}

/** A list as one line per item; what nests deeper than three levels stays on the third. */
export function listLines(items: readonly ListItem[], styles: ListStyles, level: 0 | 1 | 2 = 0): Line[] {
  return items.flatMap((item) => [
    { style: styles[level], inlines: item.inlines, level, leads: item.children.length > 0 },
    ...listLines(item.children, styles, level === 0 ? 1 : 2),
  ]);
}

interface ListBlock {
  items: readonly ListItem[];
  marks?: ListMarks;
}

/**
 * A list of the annex. `instance` is that of its letters: each list has one of its own, and so begins with "a." again. What
 * nests below an item stays with it, and neither the first nor the last item stands alone on a page.
 */
export function listParagraphs({ items, marks }: ListBlock, instance: number, runs: InlineRuns): Paragraph[] {
  return items.flatMap((item, index) => {
    const lines = listLines([item], marks === 'letters' ? LETTER_STYLES : BULLET_STYLES);
    return lines.map(({ style, inlines, level, leads }, line) => {
      const isItemsEnd = line === lines.length - 1;
      const keepNext = leads || (isItemsEnd && itemKeepsNext(index, items.length));
      return new Paragraph({
        style,
        ...numberingOf(marks, level, instance),
        ...(keepNext ? { keepNext } : {}),
        ...(isItemsEnd && index === items.length - 1 ? { spacing: { after: AFTER_LIST } } : {}),
        children: runs(inlines),
      });
    });
  });
}

/** Bullets come with the style. */
function numberingOf(marks: ListMarks | undefined, level: number, instance: number) {
  if (!marks) return {};
  return {
    numbering:
      marks === 'letters' ? { reference: LETTER_LIST, level, instance } : { reference: DASH_LIST, level, instance: 0 },
  };
}
