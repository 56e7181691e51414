/** Styles: each used style is defined, of the right kind, and refers to styles that exist. */
import type { Finding } from '../finding.ts';
import { STYLES, type WordPackage } from '../word-package.ts';
import { findingsAt } from '../word-text.ts';
import { child, descendants, isOn, valAt, walk } from '../xml.ts';

const KINDS: Record<string, string> = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' };
const LANGUAGE = /^[a-z]{2,3}-[A-Z]{2}$/;

export function* styleFindings(word: WordPackage): Generator<Finding> {
  yield* definitionFindings(word);
  for (const [part, root] of word.stories) {
    for (const element of walk(root)) {
      const kind = KINDS[element.name];
      if (!kind) continue;
      const id = element.attributes['w:val'] ?? '';
      const finding = findingsAt(part, element);
      const found = word.styles.get(id)?.attributes['w:type'];
      if (!found) yield finding('style-undefined', `style ${id} is not defined`);
      else if (found !== kind) yield finding('style-kind', `style ${id} is a ${found} style`);
    }
  }
}

function* definitionFindings({ xml, styles }: WordPackage): Generator<Finding> {
  const part = STYLES;
  const root = xml.get(part);
  if (!root) return;
  if (descendants(root, 'w:style').length !== styles.size) {
    yield { rule: 'style-duplicate', part, message: 'a style id occurs twice' };
  }
  const defaults = [...styles.values()].filter(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && isOn(attributes['w:default']),
  );
  if (defaults.length !== 1) {
    yield { rule: 'style-default', part, message: `${defaults.length} default paragraph styles instead of 1` };
  }
  const language = child(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')?.attributes['w:val'] ?? '';
  if (!LANGUAGE.test(language)) yield { rule: 'language', part, message: `default language is "${language}"` };
  yield* referenceFindings(styles);
}

function* referenceFindings(styles: WordPackage['styles']): Generator<Finding> {
  const part = STYLES;
  for (const [id, style] of styles) {
    for (const name of ['w:basedOn', 'w:next', 'w:link']) {
      const target = valAt(style, name);
      if (target === undefined) continue;
      const kind = styles.get(target)?.attributes['w:type'];
      if (!kind) yield { rule: 'style-reference', part, place: id, message: `${name} ${target} is not defined` };
      else if (name === 'w:basedOn' && kind !== style.attributes['w:type']) {
        yield { rule: 'style-reference', part, place: id, message: `is based on ${target}, a ${kind} style` };
      }
    }
  }
}
