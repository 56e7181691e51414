import { type AnnexDocument, annexTexts } from './document.ts';

/** Beyond these the estimate takes minutes, or longer than anybody waits. */
const MOST_PARAGRAPHS = 1000;
const LONGEST_PARAGRAPH = 5000;

/** Whether the pages of an annex can be estimated in a reasonable time. Without the estimate, Word counts them on F9. */
export function canEstimatePages(annex: AnnexDocument): boolean {
  const texts = annexTexts(annex);
  return texts.length <= MOST_PARAGRAPHS && texts.every((text) => text.length <= LONGEST_PARAGRAPH);
}
