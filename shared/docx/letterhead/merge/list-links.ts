/** Paragraphs of the annex whose lists came with their style keep them where the style is now the letterhead's. */
import { STYLES, treeOf, type WordPackage } from '../package/part.ts';
import { childOf, descendants, element, elementsOf, valOf, type XmlElement } from '../package/xml.ts';
import { type HeadingList, hasList } from './heading-list.ts';
import { definitionOf, type ListNumbers, restartedList } from './numbering.ts';
import { type AdoptedStyles, inherited } from './styles.ts';

interface Links {
  own: WordPackage;
  pack: WordPackage;
  styles: AdoptedStyles;
  numbers: ListNumbers;
  headings: HeadingList;
}

const BULLETS = ['ListBullet', 'ListBullet2', 'ListBullet3'];
const HEADING = /^Heading[1-3]$/;
/** What stands before `w:numPr` in the properties of a paragraph. */
const BEFORE = new Set(['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:framePr', 'w:widowControl']);

/** Run before the paragraphs' style ids are changed. */
export function linkLists(body: XmlElement, links: Links): void {
  const ownStyles = treeOf(links.own, STYLES);
  const numberFor = namedLists(links);
  for (const paragraph of descendants(body, 'w:p')) {
    const properties = childOf(paragraph, 'w:pPr');
    const own = childOf(properties, 'w:numPr', 'w:numId');
    if (own) own.attributes['w:val'] = numberFor(own.attributes['w:val'] ?? '0');
    const style = valOf(properties, 'w:pStyle');
    if (own || !properties || style === undefined) continue;
    const ofStyle = inherited(ownStyles, style, 'w:pPr', 'w:numPr');
    const list = ofStyle && listFor(style, valOf(ofStyle, 'w:numId') ?? '0', links);
    if (list) putList(properties, list, valOf(ofStyle, 'w:ilvl') ?? '0');
  }
  for (const style of addedStyles(links)) {
    const list = childOf(style, 'w:pPr', 'w:numPr', 'w:numId');
    if (list) list.attributes['w:val'] = links.numbers(list.attributes['w:val'] ?? '0');
  }
}

/** Lists that paragraphs name themselves. Headings that begin at 1 again do so as the letterhead counts. */
function namedLists({ own, pack, numbers, headings }: Links): ListNumbers {
  const restarted = new Map<string, string>();
  return (number) => {
    if (headings.kind === 'own' || !countsHeadings(definitionOf(own, number))) return numbers(number);
    const list = restarted.get(number) ?? restartedList(pack, headings.definition);
    restarted.set(number, list);
    return list;
  };
}

const countsHeadings = (definition: XmlElement | undefined): boolean =>
  elementsOf(definition, 'w:lvl').some((level) => HEADING.test(valOf(level, 'w:pStyle') ?? ''));

/** The list to name on the paragraph; undefined where its style does it. */
function listFor(style: string, list: string, { pack, styles, numbers, headings }: Links): string | undefined {
  if (styles.added.has(style)) return undefined;
  if (HEADING.test(style)) return headings.kind === 'own' ? numbers(list) : headings.restart;
  // Levels of two lists would not stand below each other.
  const isWhole = !BULLETS.includes(style) || !BULLETS.some((it) => styles.added.has(it));
  return isWhole && hasList(pack, styles.ids.get(style) ?? '') ? undefined : numbers(list);
}

function addedStyles({ pack, styles }: Links): XmlElement[] {
  const ids = new Set([...styles.added].map((id) => styles.ids.get(id)));
  return elementsOf(treeOf(pack, STYLES), 'w:style').filter(({ attributes }) => ids.has(attributes['w:styleId']));
}

function putList(properties: XmlElement, list: string, level: string): void {
  const link = element('w:numPr', {}, [element('w:ilvl', { 'w:val': level }), element('w:numId', { 'w:val': list })]);
  const parts = elementsOf(properties);
  properties.children = [
    ...parts.filter(({ name }) => BEFORE.has(name)),
    link,
    ...parts.filter(({ name }) => !BEFORE.has(name)),
  ];
}
