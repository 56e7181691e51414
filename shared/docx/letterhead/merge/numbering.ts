/** Lists of the annex beside those of a letterhead. */
import { CONTENT_TYPE, DOCUMENT, NUMBERING, relate, treeOf, type WordPackage } from '../package/part.ts';
import { childOf, element, elementsOf, valOf, type XmlElement } from '../package/xml.ts';
import type { AdoptedStyles } from './styles.ts';

/** Number of a list in the annex → in the letterhead. "0" takes a style's list away and means the same everywhere. */
export type ListNumbers = (own: string) => string;

/** Adds the lists. Levels bound to styles that the letterhead has itself are let loose: those styles have their own. */
export function adoptNumbering(pack: WordPackage, own: WordPackage, styles: AdoptedStyles): ListNumbers {
  if (!own.parts.has(NUMBERING)) return (number) => number;
  const there = numberingOf(pack);
  const definitions = highest(there, 'w:abstractNum', 'w:abstractNumId') + 1;
  const lists = highest(there, 'w:num', 'w:numId') + 1;
  const added = structuredClone(treeOf(own, NUMBERING));
  const shifted = (text: string | undefined, by: number) => String(Number(text) + by);
  const newDefinitions = elementsOf(added, 'w:abstractNum').map((it) => definition(it, styles));
  for (const it of newDefinitions)
    it.attributes['w:abstractNumId'] = shifted(it.attributes['w:abstractNumId'], definitions);
  const newLists = elementsOf(added, 'w:num');
  for (const it of newLists) {
    it.attributes = { 'w:numId': shifted(it.attributes['w:numId'], lists) };
    const of = childOf(it, 'w:abstractNumId');
    if (of) of.attributes['w:val'] = shifted(of.attributes['w:val'], definitions);
  }
  insert(there, newDefinitions, newLists);
  return (number) => (number === '0' ? number : shifted(number, lists));
}

/** Another list that counts with a definition of the letterhead, from 1 again. @returns its number. */
export function restartedList(pack: WordPackage, definitionId: string): string {
  const there = numberingOf(pack);
  const number = String(highest(there, 'w:num', 'w:numId') + 1);
  const restart = element('w:lvlOverride', { 'w:ilvl': '0' }, [element('w:startOverride', { 'w:val': '1' })]);
  insert(
    there,
    [],
    [element('w:num', { 'w:numId': number }, [element('w:abstractNumId', { 'w:val': definitionId }), restart])],
  );
  return number;
}

function numberingOf(pack: WordPackage): XmlElement {
  if (!pack.parts.has(NUMBERING)) {
    const document = pack.parts.get(DOCUMENT);
    if (document) relate(document, { type: 'numbering', target: NUMBERING, isExternal: false });
    const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const content = element('w:numbering', { 'xmlns:w': namespace });
    pack.parts.set(NUMBERING, { name: NUMBERING, contentType: CONTENT_TYPE.numbering, content, relations: [] });
  }
  return treeOf(pack, NUMBERING);
}

/** Attributes of newer Word editions are left out: their prefixes may be unknown in the letterhead. */
function definition(it: XmlElement, styles: AdoptedStyles): XmlElement {
  it.attributes = { 'w:abstractNumId': it.attributes['w:abstractNumId'] ?? '' };
  for (const level of elementsOf(it, 'w:lvl')) {
    const style = valOf(level, 'w:pStyle');
    if (style === undefined) continue;
    level.children = elementsOf(level).filter(({ name }) => name !== 'w:pStyle' || styles.added.has(style));
    const bound = childOf(level, 'w:pStyle');
    if (bound) bound.attributes['w:val'] = styles.ids.get(style) ?? style;
  }
  return it;
}

function highest(numbering: XmlElement, name: string, key: string): number {
  return Math.max(0, ...elementsOf(numbering, name).map(({ attributes }) => Number(attributes[key]) || 0));
}

/** All definitions stand before all lists. */
function insert(numbering: XmlElement, definitions: readonly XmlElement[], lists: readonly XmlElement[]): void {
  const parts = elementsOf(numbering);
  const isAfterAll = ({ name }: XmlElement) => name === 'w:numIdMacAtCleanup';
  const isList = ({ name }: XmlElement) => name === 'w:num';
  numbering.children = [
    ...parts.filter((it) => !isList(it) && !isAfterAll(it)),
    ...definitions,
    ...parts.filter(isList),
    ...lists,
    ...parts.filter(isAfterAll),
  ];
}

/** The definition that a list counts with, following a list style if it names one. */
export function definitionOf(pack: WordPackage, list: string | undefined): XmlElement | undefined {
  if (list === undefined || list === '0' || !pack.parts.has(NUMBERING)) return undefined;
  const numbering = treeOf(pack, NUMBERING);
  const num = elementsOf(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === list);
  const id = valOf(num, 'w:abstractNumId');
  const found = elementsOf(numbering, 'w:abstractNum').find(({ attributes }) => attributes['w:abstractNumId'] === id);
  const linked = valOf(found, 'w:numStyleLink');
  if (linked === undefined) return found;
  return elementsOf(numbering, 'w:abstractNum').find((it) => valOf(it, 'w:styleLink') === linked) ?? found;
}
