/** Numbers and bullets: each list that is used is defined, in the order Word wants. */
import type { Finding } from '../finding.ts';
import { listCounter } from '../list-numbers.ts';
import { DOCUMENT, NUMBERING, STYLES, type WordPackage } from '../word-package.ts';
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
  yield* letterFindings(word);
  yield* listUseFindings(word, new Set(lists.map(({ attributes }) => attributes['w:numId'])));
}

/** Each list with letters begins with "a.". */
function* letterFindings(word: WordPackage): Generator<Finding> {
  const numberOf = listCounter(word);
  const begun = new Set<string>();
  for (const paragraph of descendants(word.xml.get(DOCUMENT) ?? EMPTY, 'w:p')) {
    const list = valAt(paragraph, 'w:pPr', 'w:numPr', 'w:numId') ?? '';
    const number = numberOf(paragraph);
    if (!/^[a-z]+\.$/.test(number) || begun.has(list)) continue;
    begun.add(list);
    if (number !== 'a.') yield findingsAt(DOCUMENT, paragraph)('list-restart', `the list begins with ${number}`);
  }
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
