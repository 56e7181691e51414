/** Page size and margins of the section in which something stands. */
import type { PageGeometry } from '../../../domain/letterhead.ts';
import { childOf, elementsOf, isOn, type XmlElement } from '../package/xml.ts';

/** Nine centimetres of text; tables with three columns cannot be read below. */
export const LEAST_WIDTH = 5100;

/** The properties of the section that holds the child of the body with this index; undefined when there are none. */
export function sectionAt(body: XmlElement, index: number): XmlElement | undefined {
  const later = body.children.slice(Math.max(0, index));
  const inParagraph = later.map((child) =>
    typeof child === 'string' ? undefined : childOf(child, 'w:pPr', 'w:sectPr'),
  );
  return inParagraph.find((found) => found !== undefined) ?? elementsOf(body, 'w:sectPr').at(-1);
}

/** All sections, in order. */
export function sectionsOf(body: XmlElement): XmlElement[] {
  return elementsOf(body).flatMap((child) =>
    child.name === 'w:sectPr' ? [child] : (childOf(child, 'w:pPr', 'w:sectPr') ?? []),
  );
}

/** What Word takes where nothing is said: US letter with margins of an inch. */
const WITHOUT = { width: 12240, height: 15840, margin: 1440 };

export function geometryOf(section: XmlElement | undefined): PageGeometry {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const margins = childOf(section, 'w:pgMar')?.attributes ?? {};
  // Word writes a fixed upper margin as a negative one.
  const margin = (side: string) => Math.abs(twips(margins[`w:${side}`], WITHOUT.margin));
  const width = twips(size['w:w'], WITHOUT.width);
  const [left, right] = [margin('left') + twips(margins['w:gutter'], 0), margin('right')];
  return {
    width,
    height: twips(size['w:h'], WITHOUT.height),
    margin: { top: margin('top'), bottom: margin('bottom'), left, right },
    textWidth: columnWidth(section, width - left - right),
  };
}

export const hasFirstPage = (section: XmlElement | undefined): boolean => isOn(childOf(section, 'w:titlePg'));

function columnWidth(section: XmlElement | undefined, width: number): number {
  const columns = childOf(section, 'w:cols');
  const count = Math.max(1, twips(columns?.attributes['w:num'], 1));
  const space = twips(columns?.attributes['w:space'], 708);
  return Math.floor((width - (count - 1) * space) / count);
}

function twips(text: string | undefined, otherwise: number): number {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isFinite(value) ? value : otherwise;
}
