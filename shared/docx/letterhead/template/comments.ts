import type { LeftOut } from '../../../domain/letterhead.ts';
import { storiesOf, type WordPackage } from '../package/part.ts';
import type { XmlElement } from '../package/xml.ts';

const MARKS = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference', 'w:annotationRef']);

/** Comments are talk within the house; their part is not taken along, and here go the marks that lead to it. */
export function leaveOutComments(pack: WordPackage): LeftOut[] {
  const found = storiesOf(pack).map(({ content }) => withoutMarks(content));
  return found.some(Boolean) ? ['comments'] : [];
}

function withoutMarks(parent: XmlElement): boolean {
  const before = parent.children.length;
  parent.children = parent.children.filter((child) => typeof child === 'string' || !MARKS.has(child.name));
  const below = parent.children.map((child) => typeof child !== 'string' && withoutMarks(child));
  return parent.children.length < before || below.some(Boolean);
}
