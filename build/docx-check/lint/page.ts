/** Page and markup: A4, a body that ends as Word wants it, extensions declared as ignorable. */
import type { Finding } from '../finding.ts';
import { DOCUMENT, type WordPackage } from '../word-package.ts';
import { child, descendants, walk, type XmlElement } from '../xml.ts';

const A4 = { width: '11906', height: '16838' };
/** Prefixes of ISO 29500 itself; all others are extensions. */
const STANDARD = /^(w|r|wp|a|pic|m|v|o|w10|mc|xml|xmlns)$/;

export function* pageFindings({ xml, stories }: WordPackage): Generator<Finding> {
  for (const [part, root] of stories) yield* extensionFindings(part, root);
  const root = xml.get(DOCUMENT);
  if (!root) return;
  const body = child(root, 'w:body');
  if (body?.children.at(-1)?.name !== 'w:sectPr') {
    yield { rule: 'section', part: DOCUMENT, message: 'the body does not end with its page settings' };
  }
  if (!body?.children.some(({ name }) => name === 'w:p')) {
    yield { rule: 'body-empty', part: DOCUMENT, message: 'no paragraph' };
  }
  for (const { attributes } of descendants(root, 'w:pgSz')) {
    const { 'w:w': width, 'w:h': height } = attributes;
    if (width !== A4.width || height !== A4.height) {
      yield { rule: 'page-size', part: DOCUMENT, message: `${width} × ${height} is not A4` };
    }
  }
}

/** Older programs skip an extension only if the part says so. */
function* extensionFindings(part: string, root: XmlElement): Generator<Finding> {
  const ignorable = (root.attributes['mc:Ignorable'] ?? '').split(/\s+/).filter(Boolean);
  for (const prefix of extensionsIn(root)) {
    if (!ignorable.includes(prefix)) {
      yield { rule: 'extension', part, message: `prefix ${prefix} is used but not in mc:Ignorable` };
    }
  }
  for (const prefix of ignorable) {
    if (!root.attributes[`xmlns:${prefix}`]) {
      yield { rule: 'extension', part, message: `mc:Ignorable names ${prefix}, which is not declared` };
    }
  }
}

/** What stands in a choice is met by those only who know its prefix. */
function extensionsIn(root: XmlElement): Set<string> {
  const prefixes = new Set<string>();
  const chosen = new Set(descendants(root, 'mc:Choice').flatMap((choice) => [...walk(choice)]));
  for (const it of walk(root)) {
    if (chosen.has(it)) continue;
    const { name, attributes } = it;
    for (const qualified of [name, ...Object.keys(attributes)]) {
      const [prefix = '', local] = qualified.split(':');
      if (local !== undefined && !STANDARD.test(prefix)) prefixes.add(prefix);
    }
  }
  return prefixes;
}
