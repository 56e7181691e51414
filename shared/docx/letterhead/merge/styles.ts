/** Styles of the annex in a letterhead: found there by name, or added. */
import { childOf, elementsOf, valOf, type XmlElement } from '../package/xml.ts';

export interface AdoptedStyles {
  /** Id in the annex → id in the letterhead. */
  ids: ReadonlyMap<string, string>;
  /** Ids in the annex of styles that were added. */
  added: ReadonlySet<string>;
  /** Names of the styles found there, as the annex has them. */
  mapped: string[];
}

const REFERENCES = ['w:basedOn', 'w:next', 'w:link'];
/** Programs other than Word write the names they show in German. Word itself keeps the English ones. */
const GERMAN: readonly [RegExp, string][] = [
  [/^überschrift (\d)$/, 'heading $1'],
  [/^standard$/, 'normal'],
  [/^titel$/, 'title'],
  [/^untertitel$/, 'subtitle'],
  [/^aufzählungszeichen( \d)?$/, 'list bullet$1'],
  [/^kopfzeile$/, 'header'],
  [/^fußzeile$/, 'footer'],
  [/^verzeichnis (\d)$/, 'toc $1'],
];

/** Puts the `used` styles of the annex, and those that they rest on, into the letterhead's. */
export function adoptStyles(letterhead: XmlElement, own: XmlElement, used: Iterable<string>): AdoptedStyles {
  const ownById = new Map(elementsOf(own, 'w:style').map((style) => [idOf(style), style]));
  const there = elementsOf(letterhead, 'w:style');
  const byName = new Map(there.flatMap((style) => namesOf(style).map((name) => [keyOf(style, name), idOf(style)])));
  const taken = new Set(there.map(idOf));
  const ids = new Map<string, string>();
  const added = new Set<string>();
  const mapped: string[] = [];
  const need = (id: string): void => {
    const style = ownById.get(id);
    if (ids.has(id) || !style) return;
    const found = defaultLike(style, there) ?? byName.get(keyOf(style, nameOf(style)));
    if (found !== undefined) {
      ids.set(id, found);
      mapped.push(nameOf(style));
      return;
    }
    ids.set(id, freeId(id, taken));
    added.add(id);
    for (const reference of REFERENCES) need(valOf(style, reference) ?? '');
  };
  for (const id of used) need(id);
  letterhead.children.push(...[...added].flatMap((id) => addition(ownById.get(id), ids)));
  return { ids, added, mapped };
}

const idOf = (style: XmlElement): string => style.attributes['w:styleId'] ?? '';
const typeOf = (style: XmlElement): string => style.attributes['w:type'] ?? 'paragraph';
export const nameOf = (style: XmlElement): string => valOf(style, 'w:name') ?? '';
const keyOf = (style: XmlElement, name: string): string => `${typeOf(style)} ${usualName(name)}`;

function namesOf(style: XmlElement): string[] {
  const aliases = (valOf(style, 'w:aliases') ?? '').split(',').map((alias) => alias.trim());
  // The name itself last: it wins over another style's alias of that name.
  return [...aliases.filter(Boolean), nameOf(style)];
}

function usualName(name: string): string {
  const lower = name.toLowerCase();
  return GERMAN.reduce((found, [pattern, english]) => found.replace(pattern, english), lower);
}

/** "Normal" and its like are known by being what a paragraph, a run or a table has without a style. */
function defaultLike(style: XmlElement, there: readonly XmlElement[]): string | undefined {
  if (!isDefault(style)) return undefined;
  const found = there.find((it) => typeOf(it) === typeOf(style) && isDefault(it));
  return found && idOf(found);
}

const isDefault = ({ attributes }: XmlElement): boolean => ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}x${number}`;
  taken.add(free);
  return free;
}

/** With the letterhead's font, which comes from its defaults. */
function addition(style: XmlElement | undefined, ids: ReadonlyMap<string, string>): XmlElement[] {
  if (!style) return [];
  const copy = structuredClone(style);
  copy.attributes['w:styleId'] = ids.get(idOf(style)) ?? idOf(style);
  copy.children = elementsOf(copy).filter(
    (child) => !REFERENCES.includes(child.name) || ids.has(child.attributes['w:val'] ?? ''),
  );
  for (const reference of REFERENCES) {
    const child = childOf(copy, reference);
    if (child) child.attributes['w:val'] = ids.get(child.attributes['w:val'] ?? '') ?? '';
  }
  const run = childOf(copy, 'w:rPr');
  if (run) run.children = elementsOf(run).filter(({ name }) => name !== 'w:rFonts');
  return [copy];
}

/** Id of the paragraph style with the name that all editions of Word know it by. */
export function styleNamed(styles: XmlElement, name: string): string | undefined {
  const found = elementsOf(styles, 'w:style').find(
    (it) => typeOf(it) === 'paragraph' && namesOf(it).some((own) => usualName(own) === name.toLowerCase()),
  );
  return found && idOf(found);
}

/** A property of a style or of what it is based on. */
export function inherited(styles: XmlElement, id: string | undefined, ...path: string[]): XmlElement | undefined {
  const all = new Map(elementsOf(styles, 'w:style').map((style) => [idOf(style), style]));
  const seen = new Set<string>();
  for (let at = id; at !== undefined && !seen.has(at); at = valOf(all.get(at), 'w:basedOn')) {
    seen.add(at);
    const found = childOf(all.get(at), ...path);
    if (found) return found;
  }
  return undefined;
}

/** What a paragraph without a style has. */
export const defaultStyleId = (styles: XmlElement): string | undefined => {
  const found = elementsOf(styles, 'w:style').find((it) => typeOf(it) === 'paragraph' && isDefault(it));
  return found && idOf(found);
};
