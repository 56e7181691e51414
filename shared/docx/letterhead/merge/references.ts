/** What the annex refers to – pictures, links, notes at the foot – goes with it. */
import { CONTENT_TYPE, DOCUMENT, FOOTNOTES, type Part, relate, type WordPackage } from '../package/part.ts';
import { descendants, elementsOf, walk, type XmlElement } from '../package/xml.ts';

/** Copies what relations of `from` lead to and changes the ids in `body` to new ones of `to`. */
export function takeAlong(body: XmlElement, from: Part, own: WordPackage, to: Part, pack: WordPackage): void {
  const ids = new Map<string, string>();
  const idFor = (id: string): string => {
    const relation = from.relations.find((it) => it.id === id);
    if (!relation) return id;
    const target = relation.isExternal ? relation.target : copied(relation.target, own, pack);
    const found = ids.get(id) ?? relate(to, { ...relation, target });
    ids.set(id, found);
    return found;
  };
  for (const { attributes } of walk(body)) {
    for (const key of Object.keys(attributes)) {
      if (key.startsWith('r:')) attributes[key] = idFor(attributes[key] ?? '');
    }
  }
}

function copied(name: string, own: WordPackage, pack: WordPackage): string {
  const part = own.parts.get(name);
  if (!part) return name;
  const target = name.replace(/([^/]*)$/, 'tom-$1');
  pack.parts.set(target, { ...part, name: target, relations: [] });
  return target;
}

/** Notes of the annex behind those of the letterhead. @returns the notes that were added, to be treated like the body. */
export function adoptFootnotes(body: XmlElement, own: WordPackage, pack: WordPackage): XmlElement[] {
  const references = descendants(body, 'w:footnoteReference');
  const source = own.parts.get(FOOTNOTES);
  if (references.length === 0 || !source || source.content instanceof Uint8Array) return [];
  const there = footnotesOf(pack, source.content);
  const highest = Math.max(0, ...elementsOf(there).map(({ attributes }) => Number(attributes['w:id']) || 0));
  const numbers = new Map<string, string>();
  const notes = elementsOf(source.content, 'w:footnote').filter(({ attributes }) => !attributes['w:type']);
  const added = notes.map((note, index) => {
    const copy = structuredClone(note);
    const number = String(highest + index + 1);
    numbers.set(note.attributes['w:id'] ?? '', number);
    copy.attributes['w:id'] = number;
    return copy;
  });
  for (const { attributes } of references) attributes['w:id'] = numbers.get(attributes['w:id'] ?? '') ?? '';
  there.children.push(...added);
  return added;
}

/** The letterhead's, or a new part with the lines above notes that every document must have. */
function footnotesOf(pack: WordPackage, own: XmlElement): XmlElement {
  const part = pack.parts.get(FOOTNOTES);
  if (part && !(part.content instanceof Uint8Array)) return part.content;
  const content: XmlElement = { ...own, children: elementsOf(own).filter(({ attributes }) => attributes['w:type']) };
  const document = pack.parts.get(DOCUMENT);
  if (document) relate(document, { type: 'footnotes', target: FOOTNOTES, isExternal: false });
  pack.parts.set(FOOTNOTES, { name: FOOTNOTES, contentType: CONTENT_TYPE.footnotes, content, relations: [] });
  return content;
}
