/** Open Packaging Conventions: content types, relationships, no part missing or left over. */
import type { Finding } from '../finding.ts';
import { CONTENT_TYPES, CORE, DOCUMENT, FOOTNOTES, SETTINGS, STYLES, type WordPackage } from '../word-package.ts';
import { relationships } from './relationships.ts';

/** Parts whose links are ours; header and footer may come from a letterhead. */
const WRITTEN = new Set([DOCUMENT, FOOTNOTES]);
const REQUIRED = [CONTENT_TYPES, '_rels/.rels', DOCUMENT, STYLES, SETTINGS, CORE];

export function* packagingFindings(word: WordPackage): Generator<Finding> {
  const [first] = word.names;
  if (first !== CONTENT_TYPES) {
    yield { rule: 'zip-order', part: 'package', message: `first part is ${first}, not ${CONTENT_TYPES}` };
  }
  for (const part of REQUIRED) {
    if (!word.names.includes(part)) yield { rule: 'part-missing', part, message: 'a Word file must have this part' };
  }
  yield* contentTypeFindings(word);
  yield* relationshipFindings(word);
}

function* contentTypeFindings({ xml, names }: WordPackage): Generator<Finding> {
  const types = xml.get(CONTENT_TYPES)?.children ?? [];
  const extensions = new Set(types.map(({ attributes }) => attributes.Extension?.toLowerCase()));
  const overrides = new Set(types.flatMap(({ attributes }) => attributes.PartName ?? []));
  for (const part of names) {
    if (part === CONTENT_TYPES || part.endsWith('/')) continue;
    const needsOverride = /^word\/[^/]+\.xml$/.test(part);
    if (overrides.has(`/${part}`)) continue;
    if (needsOverride || !extensions.has(part.split('.').pop()?.toLowerCase())) {
      yield { rule: 'content-type', part, message: `no content type in ${CONTENT_TYPES}` };
    }
  }
  for (const name of overrides) {
    if (!names.includes(name.slice(1))) {
      yield { rule: 'content-type', part: CONTENT_TYPES, message: `names ${name}, which is missing` };
    }
  }
}

function* relationshipFindings(word: WordPackage): Generator<Finding> {
  const reached = new Set([CONTENT_TYPES]);
  const seen = new Set<string>();
  for (const { relsPart, id, target, rawTarget, source } of relationships(word)) {
    const key = `${relsPart} ${id}`;
    if (seen.has(key)) yield { rule: 'relationship-duplicate', part: relsPart, message: `id ${id} occurs twice` };
    seen.add(key);
    if (target === undefined) {
      if (/^(file|javascript|data):/i.test(rawTarget)) {
        yield { rule: 'relationship-external', part: relsPart, message: `${id} leads to ${rawTarget}` };
      } else if (WRITTEN.has(source) && !rawTarget.startsWith('https://')) {
        yield { rule: 'link-insecure', part: relsPart, message: `${id} leads to ${rawTarget}, which is not https` };
      }
      continue;
    }
    reached.add(target);
    if (!word.names.includes(target)) {
      yield { rule: 'relationship-target', part: relsPart, message: `${id} leads to ${target}, which is missing` };
    }
  }
  for (const part of word.names) {
    if (part.endsWith('.rels') || part.endsWith('/') || reached.has(part)) continue;
    yield { rule: 'part-orphan', part, message: 'no relationship leads to this part' };
  }
}
