/** Text of Word elements as a reader sees it. */
import { clean } from '../../shared/annex/typeset/clean.ts';
import type { Finding } from './finding.ts';
import { walk, type XmlElement } from './xml.ts';

/** Tabs, line breaks and special hyphens as characters; field codes are left out. */
export function textOf(element: XmlElement): string {
  let text = '';
  for (const { name, text: own, attributes, parent } of walk(element)) {
    if (name === 'w:t') text += own;
    else if (name === 'w:tab' && parent?.name === 'w:r') text += '\t';
    else if (name === 'w:br' || name === 'w:cr') text += '\n';
    else if (name === 'w:noBreakHyphen') text += '\u2011';
    else if (name === 'w:softHyphen') text += '\u00AD';
    else if (name === 'w:sym') text += String.fromCodePoint(Number.parseInt(attributes['w:char'] ?? '', 16) || 0xfffd);
  }
  return text;
}

/** All white space alike: where lines may break is typography, not text. */
export const collapsed = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').trim();

const QUOTES = /[„“”]/g;

/** A text as both the model and the file have it: without what a Word file cannot hold; all quotation marks are alike. */
export const normalized = (text: string): string => collapsed(clean(text)).replace(QUOTES, '"');

/** Makes findings about an element. Its place is worked out only then: in a long file that takes a while. */
export function findingsAt(part: string, element: XmlElement): (rule: string, message: string) => Finding {
  return (rule, message) => ({ rule, part, place: placeOf(element), message });
}

/** 'paragraph 12 „first words“' of the paragraph or table around an element. */
function placeOf(element: XmlElement): string | undefined {
  const paragraph = ancestor(element, 'w:p');
  const table = ancestor(element, 'w:tbl');
  const anchor = paragraph ?? table;
  if (!anchor) return undefined;
  const same = [...walk(rootOf(anchor))].filter(({ name }) => name === anchor.name);
  const kind = paragraph ? 'paragraph' : 'table';
  const words = collapsed(textOf(anchor)).slice(0, 40);
  return `${kind} ${same.indexOf(anchor) + 1}${words ? ` „${words}“` : ''}`;
}

function ancestor(element: XmlElement, name: string): XmlElement | undefined {
  for (let at: XmlElement | undefined = element; at; at = at.parent) if (at.name === name) return at;
  return undefined;
}

function rootOf(element: XmlElement): XmlElement {
  let root = element;
  while (root.parent) root = root.parent;
  return root;
}
