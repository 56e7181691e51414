/** Where in a letterhead the annex goes. */
import { DOCUMENT, storiesOf, treeOf, type WordPackage } from '../package/part.ts';
import { childOf, descendants, elementsOf, type XmlElement } from '../package/xml.ts';
import { LetterheadProblem } from '../problem.ts';
import { fill, placeNamed, textOf } from './placeholders.ts';

export interface AnnexPlace {
  /** Index among the children of the body before which the annex goes. */
  index: number;
  isMarked: boolean;
  /** Something can be read before it: then the annex begins a page. */
  hasTextBefore: boolean;
}

/** The mark of its place. */
export const ANNEX = /\{\{\s{0,20}(anlage|annex)\s{0,20}\}\}|(?<!\{)\{\s{0,20}(anlage|annex)\s{0,20}\}(?!\})/i;
/** What is seen though it is no text. */
const VISIBLE = ['w:drawing', 'w:pict', 'w:object', 'w:sym', 'w:fldSimple', 'w:instrText'];

/**
 * Finds the place and takes its mark out; without a mark it is the end, and blank lines there go: an empty letterhead has
 * one, which would stand above the annex.
 *
 * @throws LetterheadProblem when the mark stands where no annex can be: in a table, a header, a text box.
 */
export function annexPlace(pack: WordPackage): AnnexPlace {
  const body = childOf(treeOf(pack, DOCUMENT), 'w:body');
  if (!body) throw new LetterheadProblem('damaged', DOCUMENT);
  body.children = body.children.filter((child) => typeof child !== 'string');
  const marked = elementsOf(body).filter((block) => markedParagraphs(block).length > 0);
  refuseElsewhere(pack, marked);
  const [first] = marked;
  if (first) return atMark(body, first, marked);
  dropBlankEnd(body);
  const end = body.children.findIndex((child) => typeof child !== 'string' && child.name === 'w:sectPr');
  const index = end < 0 ? body.children.length : end;
  return { index, isMarked: false, hasTextBefore: elementsOf(body).slice(0, index).some(hasText) };
}

const markedParagraphs = (block: XmlElement) => descendants(block, 'w:p').filter((it) => ANNEX.test(textOf(it)));

function refuseElsewhere(pack: WordPackage, marked: readonly XmlElement[]): void {
  const inMargins = storiesOf(pack)
    .filter(({ name }) => name !== DOCUMENT)
    .some(({ content }) => markedParagraphs(content).length > 0);
  const inBlocks = marked.some(
    (block) => block.name !== 'w:p' || !ANNEX.test(textOf(block)) || childOf(block, 'w:pPr', 'w:framePr') !== undefined,
  );
  if (inMargins || inBlocks) throw new LetterheadProblem('placeElsewhere');
}

/** Later marks go, too; a paragraph with other things in it stays, with the annex behind it. */
function atMark(body: XmlElement, first: XmlElement, marked: readonly XmlElement[]): AnnexPlace {
  for (const paragraph of marked) fill(paragraph, (written) => (placeNamed(written) === 'annex' ? '' : undefined));
  const index = body.children.indexOf(first);
  const isEmptied = !isSeen(first) && !childOf(first, 'w:pPr', 'w:sectPr');
  body.children = body.children.filter(
    (child) => typeof child === 'string' || !marked.includes(child) || (child === first ? !isEmptied : isSeen(child)),
  );
  return { index: isEmptied ? index : index + 1, isMarked: true, hasTextBefore: false };
}

function dropBlankEnd(body: XmlElement): void {
  const blocks = elementsOf(body).filter(({ name }) => name !== 'w:sectPr');
  const isBlank = (it: XmlElement) => it.name === 'w:p' && !isSeen(it) && !childOf(it, 'w:pPr', 'w:sectPr');
  const blank = new Set(blocks.slice(blocks.findLastIndex((it) => !isBlank(it)) + 1));
  body.children = body.children.filter((child) => typeof child === 'string' || !blank.has(child));
}

const hasText = (block: XmlElement): boolean =>
  descendants(block, 'w:p').some((paragraph) => textOf(paragraph).trim() !== '');

const isSeen = (block: XmlElement): boolean => hasText(block) || descendants(block, ...VISIBLE).length > 0;
