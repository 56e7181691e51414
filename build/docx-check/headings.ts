/** Headings of a document, numbered as Word numbers them. */
import { DOCUMENT, type WordPackage } from './word-package.ts';
import { textOf } from './word-text.ts';
import { descendants, valAt, type XmlElement } from './xml.ts';

export interface WordHeading {
  level: number;
  /** "3.1", by counting; our heading styles carry decimal numbers. */
  number: string;
  text: string;
  paragraph: XmlElement;
}

export function headingsOf({ xml, styles }: WordPackage): WordHeading[] {
  const root = xml.get(DOCUMENT);
  const counts: number[] = [];
  return (root ? descendants(root, 'w:p') : []).flatMap((paragraph) => {
    const id = valAt(paragraph, 'w:pPr', 'w:pStyle') ?? '';
    const style = styles.get(id);
    const level = Number(/^(?:heading|überschrift) ?(\d)$/i.exec(style ? (valAt(style, 'w:name') ?? '') : id)?.[1]);
    if (!level) return [];
    counts.length = level;
    for (let index = 0; index < level; index++) counts[index] ??= 0;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    return { level, number: counts.join('.'), text: textOf(paragraph), paragraph };
  });
}
