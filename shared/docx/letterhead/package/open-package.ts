/** From the files in a ZIP to parts: only what the main document leads to, by kinds of relations that are known. */
import { LetterheadProblem } from '../problem.ts';
import { DOCUMENT, type Part, type Relation, type WordPackage } from './part.ts';
import { elementsOf, type NodeBudget, parseXml, TooManyNodes, type XmlElement } from './xml.ts';

export type Files = Readonly<Record<string, Uint8Array>>;

/** Relations whose targets are taken along. What is not listed here is left behind: objects, macros, comments, glossaries. */
export const KEPT_RELATIONS: ReadonlySet<string> = new Set([
  ...['styles', 'numbering', 'settings', 'fontTable', 'theme', 'header', 'footer', 'footnotes', 'endnotes'],
  ...['image', 'font', 'hyperlink'],
]);
/** Parts that are altered; the others are taken along as bytes. */
const TREES = /\.(main|styles|numbering|settings|fontTable|header|footer|footnotes|endnotes|theme)\+xml$/;
/** Names under which we look for them; Word online also writes "document2.xml". */
const OWN_NAMES: Record<string, string> = {
  styles: 'styles',
  numbering: 'numbering',
  settings: 'settings',
  footnotes: 'footnotes',
};

/** What `packageFiles` makes itself: no part may stand in its place, whatever a relation calls it. */
const WRITTEN_ANEW = /^\[content_types\]\.xml$|\.rels$|^docprops\/(core|app)\.xml$/i;

/** Where it says which part is the main one; resolved like all relations. */
const ROOT = '';

/**
 * Opens a package.
 *
 * @param mostNodes how many elements, attributes and texts may be in it
 * @throws LetterheadProblem when it is damaged, no Word file, of the strict kind, or has more of them.
 */
export function openPackage(files: Files, mostNodes = Number.POSITIVE_INFINITY): WordPackage {
  const read = reader(files, { left: mostNodes });
  const main = read.relations(ROOT).find(({ type }) => type === 'officeDocument');
  if (!main) throw new LetterheadProblem('noWord');
  const parts = new Map<string, Part>();
  const add = (source: string, name: string) => {
    if (parts.has(name)) return;
    if (WRITTEN_ANEW.test(name)) throw new LetterheadProblem('damaged', name);
    const contentType = read.contentType(source);
    const part: Part = { name, contentType, content: read.content(source, contentType), relations: [] };
    parts.set(name, part);
    for (const relation of read.relations(source)) {
      const target = relation.isExternal ? relation.target : nameFor(relation.type, relation.target);
      part.relations.push({ ...relation, target });
      if (isTakenAlong(relation) && (read.has(relation.target) || !DISPENSABLE.has(relation.type))) {
        add(relation.target, target);
      }
    }
  };
  add(main.target, DOCUMENT);
  return { parts };
}

/** Word itself writes pictures that lead nowhere (`Target="NULL"`). */
const DISPENSABLE: ReadonlySet<string> = new Set(['image', 'font']);

const isTakenAlong = ({ type, isExternal }: Relation): boolean =>
  !isExternal && type !== 'hyperlink' && KEPT_RELATIONS.has(type);

function nameFor(type: string, target: string): string {
  const name = OWN_NAMES[type];
  return name ? `word/${name}.xml` : target;
}

function reader(files: Files, budget: NodeBudget) {
  // Part names are compared without regard to case.
  const names = new Map(Object.keys(files).map((name) => [name.toLowerCase(), name]));
  const bytesOf = (name: string) => files[names.get(name.toLowerCase()) ?? ''];
  const xmlOf = (name: string): XmlElement | undefined => {
    const bytes = bytesOf(name);
    return bytes && parsed(bytes, name, budget);
  };
  const types = xmlOf('[Content_Types].xml');
  if (!types) throw new LetterheadProblem('noWord');
  const typeOf = contentTypes(types);
  return {
    contentType: typeOf,
    has: (source: string) => bytesOf(source) !== undefined,
    relations: (source: string) =>
      relationsOf(xmlOf(relationsName(source)), source).map((relation) =>
        relation.isExternal
          ? relation
          : { ...relation, target: names.get(relation.target.toLowerCase()) ?? relation.target },
      ),
    content(source: string, contentType: string) {
      const bytes = bytesOf(source);
      if (!bytes) throw new LetterheadProblem('missingPart', source);
      if (contentType === '') throw new LetterheadProblem('damaged', source);
      return TREES.test(contentType) ? parsed(bytes, source, budget) : bytes;
    },
  };
}

function contentTypes(types: XmlElement): (part: string) => string {
  const entries = (name: string, key: string) =>
    new Map(
      elementsOf(types, name).map(({ attributes }) => [
        (attributes[key] ?? '').toLowerCase(),
        attributes.ContentType ?? '',
      ]),
    );
  const [defaults, overrides] = [entries('Default', 'Extension'), entries('Override', 'PartName')];
  return (part) =>
    overrides.get(`/${part.toLowerCase()}`) ?? defaults.get(part.split('.').at(-1)?.toLowerCase() ?? '') ?? '';
}

const relationsName = (source: string) => source.replace(/([^/]*)$/, '_rels/$1.rels');

function relationsOf(root: XmlElement | undefined, source: string): Relation[] {
  return elementsOf(root, 'Relationship').map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode = '' } = attributes;
    if (Type.startsWith('http://purl.oclc.org/')) throw new LetterheadProblem('strict');
    const isExternal = TargetMode === 'External';
    return {
      id: Id,
      type: Type.split('/').at(-1) ?? '',
      target: isExternal ? Target : resolved(Target, source),
      isExternal,
    };
  });
}

/** Relative to the folder of `source`; never out of the package. */
function resolved(target: string, source: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function parsed(bytes: Uint8Array, name: string, budget: NodeBudget): XmlElement {
  try {
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const encoding = !isWide ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return withUsualPrefixes(parseXml(new TextDecoder(encoding, { fatal: true }).decode(bytes), budget));
  } catch (error) {
    if (error instanceof TooManyNodes) throw new LetterheadProblem('tooComplex', name);
    if (error instanceof LetterheadProblem) throw error;
    throw new LetterheadProblem('damaged', name);
  }
}

const USUAL: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'xmlns:w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'xmlns:r',
};

/** Every program writes `w:` and `r:`; another prefix would be passed over here. */
function withUsualPrefixes(root: XmlElement): XmlElement {
  for (const [key, uri] of Object.entries(root.attributes)) {
    if (!key.startsWith('xmlns')) continue;
    if (uri.startsWith('http://purl.oclc.org/ooxml/')) throw new LetterheadProblem('strict');
    if (USUAL[uri] && USUAL[uri] !== key) throw new Error(`unusual prefix ${key}`);
  }
  return root;
}
