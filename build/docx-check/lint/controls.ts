/** Content controls, above all check boxes; and drawings. */
import { checkBoxesOf } from '../check-boxes.ts';
import type { Finding } from '../finding.ts';
import type { WordPackage } from '../word-package.ts';
import { findingsAt } from '../word-text.ts';
import { child, descendants, valAt } from '../xml.ts';

export function* controlFindings({ stories }: WordPackage): Generator<Finding> {
  const seen = new Set<string>();
  for (const [part, root] of stories) {
    for (const control of descendants(root, 'w:sdt')) {
      const finding = findingsAt(part, control);
      const properties = child(control, 'w:sdtPr');
      for (const name of ['w:id', 'w:tag']) {
        const value = valAt(properties, name);
        if (value === undefined) continue;
        const key = `${name} ${value}`;
        if (seen.has(key)) yield finding('control-duplicate', `${key} occurs twice`);
        seen.add(key);
      }
      if (!child(control, 'w:sdtContent')?.children.length) {
        yield finding('control-empty', 'content control without content');
      }
    }
    for (const { checked, sign, expectedSign, control } of checkBoxesOf(root)) {
      if (sign === expectedSign) continue;
      const message = `box is ${checked ? 'ticked' : 'open'} but shows "${sign}"`;
      yield findingsAt(part, control)('check-box', message);
    }
  }
  yield* drawingFindings(stories);
}

function* drawingFindings(stories: WordPackage['stories']): Generator<Finding> {
  const ids = new Set<string>();
  for (const [part, root] of stories) {
    for (const drawing of descendants(root, 'wp:docPr')) {
      const { id = '', descr = '' } = drawing.attributes;
      const finding = findingsAt(part, drawing);
      if (ids.has(id)) yield finding('drawing-duplicate', `drawing id ${id} occurs twice`);
      ids.add(id);
      if (descr.trim() === '') {
        yield finding('alternative-text', `drawing ${id} without alternative text`);
      }
    }
  }
}
