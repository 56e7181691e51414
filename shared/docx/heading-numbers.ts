/** Numbers of the headings for the contents list. docx would lay out every paragraph to find them. */
import type { BookmarkListNumber, IXmlableObject } from 'docx';

const STYLE = /^Heading([1-3])$/;
/** In twips, of Word's default font at 12 points, by which Word places the title after its number. */
const WIDTHS = { digit: 135, dot: 65 };

/** What docx is about to write: the only key is the element's name. */
type Node = IXmlableObject;
const children = (node: Node | undefined, name: string): readonly Node[] => node?.[name] ?? [];
const child = (nodes: readonly Node[], name: string) => nodes.find((node) => name in node);
const attribute = (node: Node | undefined, name: string, key: string): string => node?.[name]?._attr?.[key] ?? '';

/** Bookmark → number of the heading it stands at, counted as Word counts. */
export function headingNumbers(body: Node): Map<string, BookmarkListNumber> {
  const numbers = new Map<string, BookmarkListNumber>();
  const counts = [0, 0, 0];
  for (const block of children(body, 'w:body')) {
    const paragraph = children(block, 'w:p');
    const properties = children(child(paragraph, 'w:pPr'), 'w:pPr');
    const level = Number(STYLE.exec(attribute(child(properties, 'w:pStyle'), 'w:pStyle', 'w:val'))?.[1]);
    if (!level) continue;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    const text = counts.slice(0, level).join('.');
    const bookmark = attribute(child(paragraph, 'w:bookmarkStart'), 'w:bookmarkStart', 'w:name');
    if (bookmark) numbers.set(bookmark, { text, separator: 'tab', width: widthOf(text) });
  }
  return numbers;
}

function widthOf(number: string): number {
  const dots = number.split('.').length - 1;
  return (number.length - dots) * WIDTHS.digit + dots * WIDTHS.dot;
}
