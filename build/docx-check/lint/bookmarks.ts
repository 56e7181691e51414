/** Bookmarks: in pairs, named once, and links that lead somewhere. */
import { fieldsOf } from '../fields.ts';
import type { Finding } from '../finding.ts';
import type { WordPackage } from '../word-package.ts';
import { findingsAt } from '../word-text.ts';
import { descendants } from '../xml.ts';
import { idsOf, relationships } from './relationships.ts';

/** Word's rule: letters, digits, underscores, at most 40. */
const NAME = /^[\p{L}_][\p{L}\p{N}_]{0,39}$/u;

export function* bookmarkFindings(word: WordPackage): Generator<Finding> {
  const names = new Set<string>();
  const starts = new Set<string>();
  const ends = new Set<string>();
  for (const [part, root] of word.stories) {
    for (const start of descendants(root, 'w:bookmarkStart')) {
      const { 'w:id': id = '', 'w:name': name = '' } = start.attributes;
      const finding = findingsAt(part, start);
      if (starts.has(id)) yield finding('bookmark-duplicate', `bookmark id ${id} occurs twice`);
      if (names.has(name)) yield finding('bookmark-duplicate', `bookmark ${name} occurs twice`);
      if (!NAME.test(name)) yield finding('bookmark-name', `"${name}" is no bookmark name`);
      starts.add(id);
      names.add(name);
    }
    for (const end of descendants(root, 'w:bookmarkEnd')) ends.add(end.attributes['w:id'] ?? '');
  }
  for (const id of [...starts].filter((start) => !ends.has(start))) {
    yield { rule: 'bookmark-pair', part: 'package', message: `bookmark ${id} does not end` };
  }
  for (const id of [...ends].filter((end) => !starts.has(end))) {
    yield { rule: 'bookmark-pair', part: 'package', message: `bookmark ${id} does not begin` };
  }
  yield* linkFindings(word, names);
}

function* linkFindings(word: WordPackage, names: ReadonlySet<string>): Generator<Finding> {
  for (const [part, root] of word.stories) {
    for (const link of descendants(root, 'w:hyperlink')) {
      const name = link.attributes['w:anchor'];
      // With a relationship it leads out of the file, and the name belongs to the address.
      if (name && !link.attributes['r:id'] && !names.has(name)) {
        yield findingsAt(part, link)('link-target', `leads to bookmark ${name}, which is missing`);
      }
    }
    for (const { code, start } of fieldsOf(root).fields) {
      const name = /^PAGEREF\s+(\S+)/.exec(code)?.[1];
      if (name && !names.has(name)) {
        yield findingsAt(part, start)('link-target', `page of ${name}, which is missing`);
      }
    }
  }
  yield* relationshipIdFindings(word);
}

const REFERENCES: Record<string, string> = {
  'w:hyperlink': 'r:id',
  'a:blip': 'r:embed',
  'w:headerReference': 'r:id',
  'w:footerReference': 'r:id',
};

function* relationshipIdFindings(word: WordPackage): Generator<Finding> {
  const all = relationships(word);
  for (const [part, root] of word.stories) {
    const ids = idsOf(all, part);
    for (const [name, attribute] of Object.entries(REFERENCES)) {
      for (const element of descendants(root, name)) {
        const id = element.attributes[attribute];
        if (id && !ids.has(id)) {
          yield findingsAt(part, element)('relationship-id', `${name} uses ${id}, which is missing`);
        }
      }
    }
  }
}
