/** Whether the letterhead's own heading numbers can number the annex: they must say what its cross-references say. */

import { DOCUMENT, STYLES, treeOf, type WordPackage } from '../package/part.ts';
import { childOf, descendants, elementsOf, valOf, type XmlElement } from '../package/xml.ts';
import { definitionOf, restartedList } from './numbering.ts';
import { type AdoptedStyles, inherited } from './styles.ts';

export type HeadingList =
  /** Its styles number; `restart` is a list that begins at 1 again, where headings stand before the annex. */
  { kind: 'letterhead'; definition: string; restart?: string } | { kind: 'own' };

const HEADINGS = ['Heading1', 'Heading2', 'Heading3'];
/** "1", "1.", "1)"; then "1.1". */
const PATTERNS = [/^%1[.)]?$/, /^%1\.%2[.)]?$/, /^%1\.%2\.%3[.)]?$/];

/** @param headings style ids of the levels that the annex uses, in the letterhead; undefined for those it does not use. */
export function headingList(pack: WordPackage, headings: readonly (string | undefined)[], place: number): HeadingList {
  const used = headings.flatMap((id, level) => (id === undefined ? [] : [{ id, level }]));
  const definitions = used.map(({ id, level }) => countingLike(pack, id, level));
  const [first] = definitions;
  if (!first || definitions.some((definition) => definition !== first)) return { kind: 'own' };
  const hasHeadingsBefore = headingsBefore(pack, new Set(used.map(({ id }) => id)), place);
  const definition = first.attributes['w:abstractNumId'] ?? '';
  return { kind: 'letterhead', definition, ...(hasHeadingsBefore ? { restart: restartedList(pack, definition) } : {}) };
}

/** The definition by which the style counts, if it counts as an annex does. */
function countingLike(pack: WordPackage, style: string, level: number): XmlElement | undefined {
  const styles = treeOf(pack, STYLES);
  const definition = definitionOf(pack, numberOf(styles, style));
  const levels = elementsOf(definition, 'w:lvl');
  const own = levels.find(({ attributes }) => attributes['w:ilvl'] === String(level));
  const format = valOf(own, 'w:numFmt') ?? 'decimal';
  const counts = format === 'decimal' && PATTERNS[level]?.test(valOf(own, 'w:lvlText') ?? '');
  const isAtLevel =
    (inherited(styles, style, 'w:pPr', 'w:numPr', 'w:ilvl')?.attributes['w:val'] ?? '0') === String(level);
  return counts && isAtLevel && (valOf(own, 'w:start') ?? '1') === '1' ? definition : undefined;
}

const numberOf = (styles: XmlElement, style: string) =>
  inherited(styles, style, 'w:pPr', 'w:numPr', 'w:numId')?.attributes['w:val'];

/** A style that numbers its paragraphs, by itself or by what it rests on. */
export function hasList(pack: WordPackage, style: string): boolean {
  const list = numberOf(treeOf(pack, STYLES), style);
  return list !== undefined && list !== '0';
}

function headingsBefore(pack: WordPackage, styles: ReadonlySet<string>, place: number): boolean {
  const body = childOf(treeOf(pack, DOCUMENT), 'w:body');
  const before = (body?.children ?? []).slice(0, place).filter((child) => typeof child !== 'string');
  return before
    .flatMap((block) => descendants(block, 'w:p'))
    .some((paragraph) => styles.has(valOf(paragraph, 'w:pPr', 'w:pStyle') ?? ''));
}

/** Style ids of the headings that the annex numbers by their style, by level from 0; none where one had to be added. */
export function headingStyles(body: XmlElement, styles: AdoptedStyles): (string | undefined)[] {
  const used = new Set(
    descendants(body, 'w:p')
      .filter((it) => childOf(it, 'w:pPr', 'w:numPr') === undefined)
      .map((it) => valOf(it, 'w:pPr', 'w:pStyle') ?? ''),
  );
  const levels = HEADINGS.filter((id) => used.has(id));
  if (levels.some((id) => styles.added.has(id))) return [];
  return HEADINGS.map((id) => (used.has(id) ? styles.ids.get(id) : undefined));
}
