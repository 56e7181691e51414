/** Page numbers of the contents list, worked out on the finished document. */
import type { XmlElement as DocxElement } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { DOCUMENT, treeOf, type WordPackage } from './package/part.ts';
import { packageTrees } from './package/write-package.ts';
import { element, elementsOf, walk, type XmlNode } from './package/xml.ts';

const estimate = estimatePageNumbersWith({ guess: true });
const REFERENCE = /^\s*PAGEREF\s+(\S+)/;

/** Lays the pages out and writes on which one each heading stands. */
export function writePageNumbers(pack: WordPackage): void {
  const { bookmarks } = estimate({ parts: partsFor(pack) });
  let open: { name?: string | undefined; isShown: boolean } | undefined;
  for (const run of walk(treeOf(pack, DOCUMENT))) {
    if (run.name !== 'w:r') continue;
    run.children = elementsOf(run).flatMap((it): XmlNode[] => {
      const type = it.name === 'w:fldChar' ? it.attributes['w:fldCharType'] : undefined;
      if (type === 'begin') open = { isShown: false };
      if (it.name === 'w:instrText' && open) open.name = REFERENCE.exec(it.children.join(''))?.[1];
      const number = open?.name === undefined ? undefined : bookmarks.get(open.name);
      if (type === 'end') open = undefined;
      if (number === undefined || !open) return [it];
      if (type === 'separate') return [it, element('w:t', { 'xml:space': 'preserve' }, [number])];
      // What was shown there before.
      return it.name === 'w:t' ? [] : [it];
    });
  }
}

const partsFor = (pack: WordPackage): Map<string, DocxElement> =>
  new Map([...packageTrees(pack)].map(([name, tree]) => [name, { elements: [asDocx(tree)] }]));

const asDocx = (node: XmlNode): DocxElement =>
  typeof node === 'string'
    ? { type: 'text', text: node }
    : { type: 'element', name: node.name, attributes: node.attributes, elements: node.children.map(asDocx) };
