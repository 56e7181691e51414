/** Numbers of the headings for the contents list. docx would lay out every paragraph to find them. */
import type { BookmarkListNumber, IXmlableObject } from 'docx';

const STYLE = /^Heading[1-3]$/;
/** In twips, of Word's default font at 12 points, by which Word places the title after its number. */
const WIDTHS = { digit: 135, dot: 65 };

/** What docx is about to write: the only key is the element's name. */
type Node = IXmlableObject;
const children = (node: Node | undefined, name: string): readonly Node[] => node?.[name] ?? [];
const child = (nodes: readonly Node[], name: string) => nodes.find((node) => name in node);
const attribute = (node: Node | undefined, name: string, key: string): string => node?.[name]?._attr?.[key] ?? '';

/**
 * Bookmark → number of the heading it stands at. `known` are the numbers of all headings in order, as Word counts them; ''
 * for one without.
 */
export function headingNumbers(body: Node, known: readonly string[]): Map<string, BookmarkListNumber> {
  const numbers = new Map<string, BookmarkListNumber>();
  let index = 0;
  for (const block of children(body, 'w:body')) {
    const paragraph = children(block, 'w:p');
    const properties = children(child(paragraph, 'w:pPr'), 'w:pPr');
    if (!STYLE.test(attribute(child(properties, 'w:pStyle'), 'w:pStyle', 'w:val'))) continue;
    const text = known[index++] ?? '';
    const bookmark = attribute(child(paragraph, 'w:bookmarkStart'), 'w:bookmarkStart', 'w:name');
    if (bookmark && text) numbers.set(bookmark, { text, separator: 'tab', width: widthOf(text) });
  }
  return numbers;
}

function widthOf(number: string): number {
  const dots = number.split('.').length - 1;
  return (number.length - dots) * WIDTHS.digit + dots * WIDTHS.dot;
}
