import { Paragraph } from 'docx';
import type { ListItem } from '../../annex/document.ts';
import { inlineRuns } from '../text/runs.ts';

interface Options {
  /** Paragraph style per level. */
  styles: readonly [string, string, string];
  /** All on one page with what follows. */
  keepNext?: boolean;
}

export const BULLET_STYLES = ['ListBullet', 'ListBullet2', 'ListBullet3'] as const;
export const NOTE_BULLET_STYLES = ['TOMAnmerkungsliste1', 'TOMAnmerkungsliste2', 'TOMAnmerkungsliste3'] as const;

/** A list as one paragraph per item; what nests deeper than three levels stays on the third. */
export function listParagraphs(items: readonly ListItem[], options: Options, level = 0): Paragraph[] {
  return items.flatMap((item) => [
    new Paragraph({
      style: options.styles[Math.min(level, 2)],
      ...(options.keepNext ? { keepNext: true } : {}),
      children: inlineRuns(item.inlines),
    }),
    ...listParagraphs(item.children, options, level + 1),
  ]);
}
