/**
 * `{organisation}` and the like, as in the texts of layouts, anywhere in a letterhead, however Word has split them into runs. Also
 * `{{organisation}}`, as letterheads were first written.
 */

import { clean } from '../../../annex/typeset/clean.ts';
import { PLACEHOLDERS, type Placeholder } from '../../../domain/letterhead.ts';
import { storiesOf, type WordPackage } from '../package/part.ts';
import { descendants, elementsOf, type XmlElement } from '../package/xml.ts';

/** With a limit to blanks: a page full of them would keep the expression going for hours. */
const PLACE = /(\{\{?)\s{0,20}([\p{L}\p{N}_. -]{1,40}?)\s{0,20}(\}\}?)/gu;
/** What may be written for them in German. */
const GERMAN: Record<string, string> = {
  anlage: 'annex',
  titel: 'title',
  bezeichnung: 'label',
  fassung: 'version',
  datum: 'date',
  firma: 'organisation',
};
const KNOWN: ReadonlySet<string> = new Set(PLACEHOLDERS);

/** A placeholder's name as the code has it: `{ Datum }` is "date". */
export function placeNamed(written: string): string {
  const name = written.toLowerCase();
  return GERMAN[name] ?? name;
}

/** The text elements of a paragraph, without those of paragraphs inside it (text boxes). */
export function textsOf(paragraph: XmlElement): XmlElement[] {
  return elementsOf(paragraph).flatMap((child) => {
    if (child.name === 'w:t') return [child];
    return child.name === 'w:p' ? [] : textsOf(child);
  });
}

export const textOf = (paragraph: XmlElement): string =>
  textsOf(paragraph)
    .map((it) => it.children.join(''))
    .join('');

interface Place {
  /** As written. */
  name: string;
  from: number;
  to: number;
}

/** Braces come singly or doubly, as many behind the name as before it. */
function placesOf(text: string): Place[] {
  return [...text.matchAll(PLACE)].flatMap(({ 0: whole, 1: open = '', 2: name = '', 3: close = '', index }) =>
    open.length === close.length ? [{ name, from: index, to: index + whole.length }] : [],
  );
}

/** Names of placeholders in the order in which they stand, each once, as written. */
export function placesIn(pack: WordPackage): string[] {
  const paragraphs = storiesOf(pack).flatMap(({ content }) => descendants(content, 'w:p'));
  return [...new Set(paragraphs.flatMap((it) => placesOf(textOf(it)).map(({ name }) => name)))];
}

export const isKnownPlace = (written: string): boolean =>
  KNOWN.has(placeNamed(written)) || placeNamed(written) === 'annex';

/** Writes the values everywhere. What is not known stays as it is. */
export function fillPlaceholders(pack: WordPackage, values: Readonly<Record<Placeholder, string>>): void {
  const valueFor = (written: string) => {
    const name = placeNamed(written);
    return KNOWN.has(name) ? clean(values[name as Placeholder]).replace(/\s+/g, ' ') : undefined;
  };
  for (const { content } of storiesOf(pack)) {
    for (const paragraph of descendants(content, 'w:p')) fill(paragraph, valueFor);
  }
}

/** Replaces the places in one paragraph. A value stands in the run, and so in the format, in which its place begins. */
export function fill(paragraph: XmlElement, valueFor: (written: string) => string | undefined): void {
  const texts = textsOf(paragraph);
  const places = placesOf(texts.map((it) => it.children.join('')).join(''));
  for (const { name, from, to } of places.reverse()) {
    const value = valueFor(name);
    if (value !== undefined) replace(texts, from, to, value);
  }
}

/** From the back, so that the positions before stay right. */
function replace(texts: readonly XmlElement[], from: number, to: number, value: string): void {
  let start = 0;
  let rest = value;
  for (const it of texts) {
    const text = it.children.join('');
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, text.length)];
    start += text.length;
    if (first >= last) continue;
    it.children = [text.slice(0, first) + rest + text.slice(last)];
    it.attributes['xml:space'] = 'preserve';
    rest = '';
  }
}
