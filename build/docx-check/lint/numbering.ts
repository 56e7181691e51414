/** Numbers and bullets: each list that is used is defined, in the order Word wants. */
import type { Finding } from '../finding.ts';
import { NUMBERING, STYLES, type WordPackage } from '../word-package.ts';
import { findingsAt } from '../word-text.ts';
import { descendants, valAt } from '../xml.ts';

export function* numberingFindings(word: WordPackage): Generator<Finding> {
  const children = word.xml.get(NUMBERING)?.children ?? [];
  const definitions = new Set(
    children.filter(({ name }) => name === 'w:abstractNum').map(({ attributes }) => attributes['w:abstractNumId']),
  );
  const lists = children.filter(({ name }) => name === 'w:num');
  for (const list of lists) {
    const definition = valAt(list, 'w:abstractNumId');
    if (!definitions.has(definition)) {
      const message = `list ${list.attributes['w:numId']} refers to definition ${definition}, which is missing`;
      yield { rule: 'list-undefined', part: NUMBERING, message };
    }
  }
  const firstList = children.findIndex(({ name }) => name === 'w:num');
  if (firstList >= 0 && children.slice(firstList).some(({ name }) => name === 'w:abstractNum')) {
    yield { rule: 'list-order', part: NUMBERING, message: 'a definition stands after the lists' };
  }
  yield* listUseFindings(word, new Set(lists.map(({ attributes }) => attributes['w:numId'])));
}

function* listUseFindings(word: WordPackage, lists: ReadonlySet<string | undefined>): Generator<Finding> {
  const styles = word.xml.get(STYLES);
  for (const [part, root] of [...word.stories, ...(styles ? [[STYLES, styles] as const] : [])]) {
    for (const use of descendants(root, 'w:numId')) {
      const id = use.attributes['w:val'];
      if (id !== '0' && !lists.has(id)) {
        yield findingsAt(part, use)('list-undefined', `list ${id} is not defined`);
      }
    }
  }
  for (const level of descendants(word.xml.get(NUMBERING) ?? EMPTY, 'w:pStyle')) {
    const id = level.attributes['w:val'] ?? '';
    if (!word.styles.has(id)) {
      yield { rule: 'style-reference', part: NUMBERING, message: `a level names style ${id}, which is not defined` };
    }
  }
}

const EMPTY = { name: '', attributes: {}, children: [], text: '' };
