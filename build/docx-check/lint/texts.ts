/** Text runs: nothing that Word would swallow, nothing that a program left behind. */
import type { Finding } from '../finding.ts';
import type { WordPackage } from '../word-package.ts';
import { findingsAt } from '../word-text.ts';
import { descendants } from '../xml.ts';

/** Left over where a value should stand. In a sentence "undefined" is an English word. */
const JUNK = /[\uFFFD\uFEFF]|(^|[:(;] ?)(undefined|null|NaN)\b|\[object /;
/** Word shows these as a blank; they must be elements. */
const RAW = /[\t\n\r\u00AD\u2011]/;

export function* textFindings({ stories }: WordPackage): Generator<Finding> {
  for (const [part, root] of stories) {
    for (const element of descendants(root, 'w:t')) {
      const { text } = element;
      const finding = findingsAt(part, element);
      if (/^\s|\s$/.test(text) && element.attributes['xml:space'] !== 'preserve') {
        yield finding('space-lost', `Word drops the space of "${text.slice(0, 30)}"`);
      }
      if (JUNK.test(text)) yield finding('text-junk', `"${text.slice(0, 40)}"`);
      if (RAW.test(text)) yield finding('text-raw', 'tab, line end or hyphen as character');
    }
    for (const paragraph of descendants(root, 'w:p')) {
      if (paragraph.parent && ['w:p', 'w:r'].includes(paragraph.parent.name)) {
        yield findingsAt(part, paragraph)('paragraph-nested', 'paragraph within a paragraph');
      }
    }
  }
}
