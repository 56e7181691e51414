/** Fields: opened, separated and closed in order; filled, so that Word neither asks nor shows blanks. */

import { fieldsOf } from '../fields.ts';
import type { Finding } from '../finding.ts';
import { SETTINGS, type WordPackage } from '../word-package.ts';
import { findingsAt } from '../word-text.ts';
import { descendants, isOn } from '../xml.ts';

export function* fieldFindings(word: WordPackage): Generator<Finding> {
  for (const [part, root] of word.stories) {
    const { fields, problems } = fieldsOf(root);
    for (const { element, message } of problems) {
      yield findingsAt(part, element)('field', message);
    }
    for (const dirty of descendants(root, 'w:fldChar').filter(({ attributes }) => isOn(attributes['w:dirty']))) {
      yield findingsAt(part, dirty)('field-dirty', 'Word asks whether to update the field');
    }
    for (const { code, result, inner, start } of fields) {
      const finding = findingsAt(part, start);
      if (/^TOC\b/.test(code) && inner === 0) {
        yield finding('contents-empty', 'the contents list has no entries');
      }
      if (/^PAGEREF\b/.test(code) && !/^\d+$/.test(result.trim())) {
        yield finding('page-number-empty', `${code} has no page number`);
      }
    }
  }
  const settings = word.xml.get(SETTINGS);
  for (const { attributes } of settings ? descendants(settings, 'w:updateFields') : []) {
    if (!['0', 'false', 'off'].includes(attributes['w:val'] ?? '')) {
      yield { rule: 'update-fields', part: SETTINGS, message: 'Word asks whether to update all fields' };
    }
  }
}
