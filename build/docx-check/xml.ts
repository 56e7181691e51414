/** XML as a small tree, parsed strictly: namespaces must be declared, document types are refused. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** With prefix, as written: "w:p". */
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Text directly in this element. */
  text: string;
  parent?: XmlElement;
}

/** @throws Error with line and column when the text is not well-formed. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '#document', attributes: {}, children: [], text: '' };
  let current = root;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('document type declarations are not allowed in Office files');
  });
  parser.on('opentag', (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, { value }]) => [name, value]));
    const element: XmlElement = { name: tag.name, attributes, children: [], text: '', parent: current };
    current.children.push(element);
    current = element;
  });
  parser.on('closetag', () => {
    current = current.parent ?? root;
  });
  parser.on('text', (part) => {
    current.text += part;
  });
  parser.on('cdata', (part) => {
    current.text += part;
  });
  parser.write(text).close();
  const [element] = root.children;
  if (!element) throw new Error('empty document');
  delete element.parent;
  return element;
}

/** The element and all below it, in reading order. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

export function descendants(element: XmlElement, name: string): XmlElement[] {
  return [...walk(element)].filter((candidate) => candidate.name === name);
}

/** First child with the name; follows several names downwards. */
export function child(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce(
    (found: XmlElement | undefined, name) => found?.children.find((candidate) => candidate.name === name),
    element,
  );
}

/** `w:val` of a child. */
export function valAt(element: XmlElement | undefined, ...path: string[]): string | undefined {
  return child(element, ...path)?.attributes['w:val'];
}

/** On/off values of Word: an element without value means "on". */
export const isOn = (value: string | undefined): boolean => value !== undefined && ['1', 'true', 'on'].includes(value);
