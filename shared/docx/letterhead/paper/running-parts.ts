/** Which headers and footers the pages of the annex have. */
import type { PageKind } from '../../../domain/letterhead-paper.ts';
import { DOCUMENT, type Part, SETTINGS, treeOf, type WordPackage } from '../package/part.ts';
import { childOf, elementsOf, isOn, type XmlElement } from '../package/xml.ts';
import { sectionAt, sectionsOf } from '../template/section.ts';

export type RunningParts = Partial<Record<PageKind, Part & { content: XmlElement }>>;

/**
 * A section without a header of a kind has that of the one before it.
 *
 * @param index place of the annex among the children of the body
 */
export function runningParts(pack: WordPackage, index: number, kind: 'header' | 'footer'): RunningParts {
  const body = childOf(treeOf(pack, DOCUMENT), 'w:body');
  const own = body && sectionAt(body, index);
  const sections = body ? sectionsOf(body) : [];
  const until = sections.slice(0, own ? sections.indexOf(own) + 1 : 0);
  const parts: RunningParts = {};
  for (const { attributes } of until.flatMap((section) => elementsOf(section, `w:${kind}Reference`))) {
    const relation = pack.parts.get(DOCUMENT)?.relations.find(({ id }) => id === attributes['r:id']);
    const part = pack.parts.get(relation?.target ?? '');
    if (!part || part.content instanceof Uint8Array) continue;
    parts[kindOf(attributes['w:type'])] = { ...part, content: part.content };
  }
  return parts;
}

const kindOf = (type: string | undefined): PageKind => (type === 'first' || type === 'even' ? type : 'default');

/** Left and right pages differ in the whole document. */
export const hasEvenPages = (pack: WordPackage): boolean =>
  isOn(childOf(treeOf(pack, SETTINGS), 'w:evenAndOddHeaders'));
