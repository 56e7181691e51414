/** A Word file as its parts and what they refer to (Open Packaging Conventions). */
import type { XmlElement } from './xml.ts';

export interface Relation {
  id: string;
  /** The last word of its type's address: "image", "header". */
  type: string;
  /** Name of a part; an address when `isExternal`. */
  target: string;
  isExternal: boolean;
}

export interface Part {
  /** "word/document.xml". */
  name: string;
  contentType: string;
  /** Parts that can be altered are trees. */
  content: XmlElement | Uint8Array;
  relations: Relation[];
}

export interface WordPackage {
  /** By name. The first one is the main document. */
  parts: Map<string, Part>;
}

export const DOCUMENT = 'word/document.xml';
export const STYLES = 'word/styles.xml';
export const NUMBERING = 'word/numbering.xml';
export const SETTINGS = 'word/settings.xml';
export const FOOTNOTES = 'word/footnotes.xml';

/** The tree of a part. @throws Error when there is none: callers ask only for what has been made sure of. */
export function treeOf({ parts }: WordPackage, name: string): XmlElement {
  const content = parts.get(name)?.content;
  if (!content || content instanceof Uint8Array) throw new Error(`no XML in ${name}`);
  return content;
}

const STORY = /\.(document\.main|header|footer|footnotes|endnotes)\+xml$/;

/** The parts with text: body, headers, footers, notes. */
export function storiesOf({ parts }: WordPackage): (Part & { content: XmlElement })[] {
  return [...parts.values()].filter(
    (part): part is Part & { content: XmlElement } =>
      STORY.test(part.contentType) && !(part.content instanceof Uint8Array),
  );
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const CONTENT_TYPE = {
  document: `${WORD}.document.main+xml`,
  template: `${WORD}.template.main+xml`,
  numbering: `${WORD}.numbering+xml`,
  footnotes: `${WORD}.footnotes+xml`,
} as const;

/** Adds a relation of an own name; answers with its id. */
export function relate(part: Part, relation: Omit<Relation, 'id'>): string {
  const used = new Set(part.relations.map(({ id }) => id));
  let number = 1;
  while (used.has(`rIdTom${number}`)) number += 1;
  part.relations.push({ ...relation, id: `rIdTom${number}` });
  return `rIdTom${number}`;
}
