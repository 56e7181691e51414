/** Reads a Word file in a test: what stands in it, in which style. */
import { headingsOf } from '../../build/docx-check/headings.ts';
import { DOCUMENT, openPackage, type WordPackage } from '../../build/docx-check/word-package.ts';
import { textOf } from '../../build/docx-check/word-text.ts';
import { descendants, valAt, type XmlElement } from '../../build/docx-check/xml.ts';

export interface WordParagraph {
  style: string;
  text: string;
  element: XmlElement;
}

/** @throws Error when a part is not well-formed. */
export function openWord(bytes: Uint8Array): WordPackage {
  const { word, findings } = openPackage(bytes);
  if (findings.length > 0) throw new Error(JSON.stringify(findings));
  return word;
}

export function partOf(bytes: Uint8Array, name: string): XmlElement {
  const part = openWord(bytes).xml.get(name);
  if (!part) throw new Error(`no part ${name}`);
  return part;
}

/** Paragraphs of the body in reading order, those of the contents list too. */
export function paragraphsOf(bytes: Uint8Array): WordParagraph[] {
  return descendants(partOf(bytes, DOCUMENT), 'w:p').map((element) => ({
    style: valAt(element, 'w:pPr', 'w:pStyle') ?? '',
    text: textOf(element).replaceAll('\u00A0', ' '),
    element,
  }));
}

/** "1.1 Title" of each heading, numbered as Word numbers them. */
export function headingLines(bytes: Uint8Array): string[] {
  return headingsOf(openWord(bytes)).map(({ number, text }) => `${number} ${text.replaceAll('\u00A0', ' ')}`);
}
