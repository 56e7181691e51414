/** Document properties: title, author, language and dates, each once. */
import type { Finding } from '../finding.ts';
import { CORE, STYLES, type WordPackage } from '../word-package.ts';
import { child } from '../xml.ts';

const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const part = CORE;

export function* propertyFindings({ xml }: WordPackage): Generator<Finding> {
  const core = xml.get(part);
  if (!core) return;
  const names = core.children.map(({ name }) => name);
  if (new Set(names).size !== names.length) {
    yield { rule: 'property-duplicate', part, message: 'a property occurs twice: Word calls the file corrupt' };
  }
  for (const name of ['dc:title', 'dc:creator', 'dc:language']) {
    if (!child(core, name)?.text.trim()) yield { rule: 'property-missing', part, message: `${name} is missing` };
  }
  for (const name of ['dcterms:created', 'dcterms:modified']) {
    const date = child(core, name)?.text ?? '';
    if (!DATE.test(date)) yield { rule: 'property-date', part, message: `${name} is "${date}"` };
  }
  const styles = xml.get(STYLES);
  const text = child(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang')?.attributes['w:val'];
  const language = child(core, 'dc:language')?.text;
  if (language && text && language !== text) {
    yield { rule: 'language', part, message: `dc:language is ${language}, the text is ${text}` };
  }
}
