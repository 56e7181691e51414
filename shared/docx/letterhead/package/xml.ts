/** XML as a tree that can be altered and written again. Parsed strictly: document types and undeclared prefixes are refused. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** With prefix, as written: "w:p". */
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/** Deeper than any page; keeps what goes down the tree from exhausting the stack. */
const MOST_LEVELS = 400;

/** How many elements, attributes and texts may still be read; shared by the parts of one file. */
export interface NodeBudget {
  left: number;
}

/** There are more of them than the budget has. */
export class TooManyNodes extends Error {}

/**
 * @param budget is drawn on before anything is kept: 64 MB of tiny elements would be gigabytes as a tree
 * @throws TooManyNodes
 * @throws Error when the text is not well-formed, has a document type, or nests without end.
 */
export function parseXml(text: string, budget: NodeBudget = { left: Number.POSITIVE_INFINITY }): XmlElement {
  const root = element('');
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  const fail = (message: string) => {
    throw new Error(message);
  };
  const draw = () => {
    budget.left -= 1;
    if (budget.left < 0) throw new TooManyNodes();
  };
  const take = (part: string) => {
    draw();
    open.at(-1)?.children.push(part);
  };
  parser.on('error', (error) => fail(error.message));
  parser.on('doctype', () => fail('document type'));
  parser.on('opentagstart', draw);
  parser.on('attribute', draw);
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > MOST_LEVELS) fail('too deep');
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const child = element(name, Object.fromEntries(values));
    open.at(-1)?.children.push(child);
    open.push(child);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', take);
  parser.on('cdata', take);
  parser.write(text).close();
  return elementsOf(root)[0] ?? fail('empty');
}

export const element = (
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const IN_TEXT: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const IN_VALUE: Record<string, string> = { ...IN_TEXT, '"': '&quot;', '\n': '&#10;', '\t': '&#9;' };

/** A whole part, declaration included. */
export const writeXml = (root: XmlElement): string => DECLARATION + written(root);

function written(node: XmlNode): string {
  if (typeof node === 'string') return node.replace(/[&<>\r]/g, (sign) => IN_TEXT[sign] ?? sign);
  const attributes = Object.entries(node.attributes)
    .map(([key, value]) => ` ${key}="${value.replace(/[&<>"\n\r\t]/g, (sign) => IN_VALUE[sign] ?? sign)}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(written).join('')}</${node.name}>`;
}

/** The children that are elements; with a name, only those. */
export function elementsOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = (parent?.children ?? []).filter((node) => typeof node !== 'string');
  return name === undefined ? elements : elements.filter((child) => child.name === name);
}

/** The first child with the name; follows several names downwards. */
export function childOf(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce((found: XmlElement | undefined, name) => elementsOf(found, name)[0], parent);
}

/** `w:val` of a child. */
export const valOf = (parent: XmlElement | undefined, ...path: string[]): string | undefined =>
  childOf(parent, ...path)?.attributes['w:val'];

/** The element and all below it, in reading order. */
export function* walk(from: XmlElement): Generator<XmlElement> {
  const waiting = [from];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    const { children } = next;
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (child !== undefined && typeof child !== 'string') waiting.push(child);
    }
  }
}

export const descendants = (from: XmlElement, ...names: string[]): XmlElement[] =>
  [...walk(from)].filter(({ name }) => names.includes(name));

/** On/off values of Word: an element without a value means "on". */
export const isOn = (flag: XmlElement | undefined): boolean =>
  flag !== undefined && !['0', 'false', 'off'].includes(flag.attributes['w:val'] ?? '1');
