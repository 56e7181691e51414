/** What a letterhead refers to outside of itself, or as something that runs: taken out with the place where it is shown. */
import type { LeftOut } from '../../../domain/letterhead.ts';
import { KEPT_RELATIONS } from '../package/open-package.ts';
import { type Part, type Relation, storiesOf, type WordPackage } from '../package/part.ts';
import { elementsOf, type XmlElement, type XmlNode } from '../package/xml.ts';

const HARMLESS_LINK = /^(https?:\/\/|mailto:|tel:)/i;
/** Taken out as a whole when something in it is: a run, or what stands beside runs. */
const WHOLES = new Set([
  'w:r',
  'w:altChunk',
  'w:subDoc',
  'w:control',
  'w:background',
  'w:headerReference',
  'w:footerReference',
  'w:printerSettings',
]);
/** Behind these stands nothing that could be missed. */
const SILENT = new Set([
  'comments',
  'webSettings',
  'glossaryDocument',
  'stylesWithEffects',
  'customXml',
  'people',
  'keyMapCustomizations',
  'printerSettings',
]);

/** Nothing is left that would be fetched, opened or run. Links to web pages stay: they are followed by hand only. */
export function leaveOutForeign(pack: WordPackage): LeftOut[] {
  const found: LeftOut[] = [];
  const stories = new Set(storiesOf(pack).map(({ name }) => name));
  for (const part of pack.parts.values()) {
    const gone = part.relations.filter((relation) => !isKept(relation, pack));
    if (gone.length === 0) continue;
    part.relations = part.relations.filter((relation) => !gone.includes(relation));
    if (part.content instanceof Uint8Array) continue;
    const shown = takeOut(part.content, idsOf(gone), idsOf(part.relations));
    if (stories.has(part.name) && shown) found.push(...gone.flatMap(lossOf));
    forgetUnused(part, gone);
  }
  return found;
}

function isKept({ type, target, isExternal }: Relation, { parts }: WordPackage): boolean {
  if (isExternal) return type === 'hyperlink' && HARMLESS_LINK.test(target);
  return KEPT_RELATIONS.has(type) && parts.has(target);
}

function lossOf({ type, isExternal }: Relation): LeftOut[] {
  if (SILENT.has(type)) return [];
  return [isExternal ? 'remoteFiles' : 'objects'];
}

const idsOf = (relations: readonly Relation[]) => new Set(relations.map(({ id }) => id));

/** Embedded fonts that are not there any more. */
function forgetUnused(part: Part, gone: readonly Relation[]): void {
  if (part.content instanceof Uint8Array || !part.contentType.endsWith('.fontTable+xml')) return;
  const ids = idsOf(gone);
  for (const font of elementsOf(part.content)) {
    font.children = font.children.filter(
      (child) => typeof child === 'string' || !ids.has(child.attributes['r:id'] ?? ''),
    );
  }
}

/** Takes out what refers to one of `gone`. @returns whether something did. */
function takeOut(root: XmlElement, gone: ReadonlySet<string>, kept: ReadonlySet<string>): boolean {
  let isFound = false;
  const clean = (parent: XmlElement): boolean => {
    let isHit = false;
    parent.children = parent.children.flatMap((child): XmlNode[] => {
      if (typeof child === 'string') return [child];
      const own = dropReferences(child, gone, kept);
      const below = clean(child);
      if (own !== 'none') isFound = true;
      if (own === 'whole' && child.name === 'w:hyperlink') return child.children;
      const isGone = own === 'whole' || below;
      if (isGone && WHOLES.has(child.name)) return [];
      if (isGone) isHit = true;
      return [child];
    });
    return isHit;
  };
  clean(root);
  return isFound;
}

/** A picture that is both embedded and linked keeps what is embedded. */
function dropReferences(
  it: XmlElement,
  gone: ReadonlySet<string>,
  kept: ReadonlySet<string>,
): 'none' | 'part' | 'whole' {
  const references = Object.entries(it.attributes).filter(([key]) => key.startsWith('r:'));
  const bad = references.filter(([, id]) => gone.has(id));
  if (bad.length === 0) return 'none';
  for (const [key] of bad) delete it.attributes[key];
  return references.some(([, id]) => kept.has(id)) ? 'part' : 'whole';
}
