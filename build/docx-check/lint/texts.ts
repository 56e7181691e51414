/** Text runs: nothing that Word would swallow, nothing that a program left behind. */
import type { Finding } from '../finding.ts';
import type { WordPackage } from '../word-package.ts';
import { placeOf } from '../word-text.ts';
import { descendants } from '../xml.ts';

const JUNK = /[\uFFFD\uFEFF]|\bundefined\b|\[object |\bNaN\b/;
/** Word shows these as a blank; they must be elements. */
const RAW = /[\t\n\r\u00AD\u2011]/;

export function* textFindings({ stories }: WordPackage): Generator<Finding> {
  for (const [part, root] of stories) {
    for (const element of descendants(root, 'w:t')) {
      const { text } = element;
      const place = () => placeOf(element);
      if (/^\s|\s$/.test(text) && element.attributes['xml:space'] !== 'preserve') {
        yield { rule: 'space-lost', part, place: place(), message: `Word drops the space of "${text.slice(0, 30)}"` };
      }
      if (JUNK.test(text)) yield { rule: 'text-junk', part, place: place(), message: `"${text.slice(0, 40)}"` };
      if (RAW.test(text))
        yield { rule: 'text-raw', part, place: place(), message: 'tab, line end or hyphen as character' };
    }
    for (const paragraph of descendants(root, 'w:p')) {
      if (paragraph.parent && ['w:p', 'w:r'].includes(paragraph.parent.name)) {
        yield { rule: 'paragraph-nested', part, place: placeOf(paragraph), message: 'paragraph within a paragraph' };
      }
    }
  }
}
