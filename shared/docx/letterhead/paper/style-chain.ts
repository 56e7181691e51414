/** The styles of a letterhead by their ids. Only for packages that are read: what is found once is kept. */
import { defaultStyleId } from '../merge/styles.ts';
import { childOf, elementsOf, valOf, type XmlElement } from '../package/xml.ts';

interface Known {
  byId: ReadonlyMap<string, XmlElement>;
  usual: string | undefined;
  /** By what is asked for and the id of the style. */
  layers: Map<string, readonly XmlElement[]>;
}

const known = new WeakMap<XmlElement, Known>();

function knownOf(styles: XmlElement): Known {
  const found = known.get(styles) ?? {
    byId: new Map(elementsOf(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style])),
    usual: defaultStyleId(styles),
    layers: new Map(),
  };
  known.set(styles, found);
  return found;
}

/** Far more than anybody builds by hand. A file could name thousands, to be gone through for each of its runs. */
const MOST_BASES = 40;

/** What a style and those that it is based on say of runs or paragraphs, the base first; of an endless chain the nearest. */
export function styleLayers(
  styles: XmlElement,
  id: string | undefined,
  properties: 'w:rPr' | 'w:pPr',
): readonly XmlElement[] {
  const { layers } = knownOf(styles);
  const key = `${properties} ${id ?? ''}`;
  const found = layers.get(key) ?? chain(styles, id).flatMap((style) => childOf(style, properties) ?? []);
  layers.set(key, found);
  return found;
}

function chain(styles: XmlElement, id: string | undefined): XmlElement[] {
  const { byId } = knownOf(styles);
  const found = new Set<XmlElement>();
  for (let style = byId.get(id ?? ''); style && !found.has(style) && found.size < MOST_BASES; ) {
    found.add(style);
    style = byId.get(valOf(style, 'w:basedOn') ?? '');
  }
  return [...found].reverse();
}

/** The id of the style that a paragraph has which names none. */
export const usualStyle = (styles: XmlElement): string | undefined => knownOf(styles).usual;
