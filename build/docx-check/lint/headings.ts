/** Headings: levels without gaps, as screen readers need them; none empty. */
import type { Finding } from '../finding.ts';
import { headingsOf } from '../headings.ts';
import { DOCUMENT, type WordPackage } from '../word-package.ts';
import { findingsAt } from '../word-text.ts';

export function* headingFindings(word: WordPackage): Generator<Finding> {
  let before = 0;
  for (const { level, text, paragraph } of headingsOf(word)) {
    const finding = findingsAt(DOCUMENT, paragraph);
    if (text.trim() === '') yield finding('heading-empty', 'heading without text');
    if (level > before + 1) {
      yield finding('heading-level', `level ${level} follows level ${before}`);
    }
    before = level;
  }
}
