/** Headings of a document, numbered as Word numbers them. */
import { listCounter } from './list-numbers.ts';
import { DOCUMENT, type WordPackage } from './word-package.ts';
import { textOf } from './word-text.ts';
import { descendants, valAt, type XmlElement } from './xml.ts';

export interface WordHeading {
  level: number;
  /** "3.1", "A.1", by counting; '' without. */
  number: string;
  text: string;
  paragraph: XmlElement;
}

export function headingsOf(word: WordPackage): WordHeading[] {
  const root = word.xml.get(DOCUMENT);
  const numberOf = listCounter(word);
  return (root ? descendants(root, 'w:p') : []).flatMap((paragraph) => {
    const id = valAt(paragraph, 'w:pPr', 'w:pStyle') ?? '';
    const style = word.styles.get(id);
    const level = Number(/^(?:heading|überschrift) ?(\d)$/i.exec(style ? (valAt(style, 'w:name') ?? '') : id)?.[1]);
    if (!level) return [];
    return { level, number: numberOf(paragraph), text: textOf(paragraph), paragraph };
  });
}
