/** Headings: levels without gaps, as screen readers need them; none empty. */
import type { Finding } from '../finding.ts';
import { headingsOf } from '../headings.ts';
import { DOCUMENT, type WordPackage } from '../word-package.ts';
import { placeOf } from '../word-text.ts';

export function* headingFindings(word: WordPackage): Generator<Finding> {
  let before = 0;
  for (const { level, text, paragraph } of headingsOf(word)) {
    const place = placeOf(paragraph);
    if (text.trim() === '') yield { rule: 'heading-empty', part: DOCUMENT, place, message: 'heading without text' };
    if (level > before + 1) {
      yield { rule: 'heading-level', part: DOCUMENT, place, message: `level ${level} follows level ${before}` };
    }
    before = level;
  }
}
