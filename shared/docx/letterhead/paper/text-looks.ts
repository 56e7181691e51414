/** How the texts of an annex look in a finished Word file, read from a specimen. */
import type { LetterheadPaper, PaperBorder, TextLook } from '../../../domain/letterhead-paper.ts';
import { PAPER_TEXTS, type PaperText } from '../../../domain/paper-texts.ts';
import { DOCUMENT, FOOTNOTES, STYLES, treeOf, type WordPackage } from '../package/part.ts';
import { childOf, descendants, elementsOf, valOf, type XmlElement } from '../package/xml.ts';
import { textOf } from '../template/placeholders.ts';
import { bordersOf, fillOf, listMark, paragraphLook, runLook } from './effective.ts';
import { lineHeightOf } from './line-heights.ts';

/** Where a number is followed by a tab and the list names no place for the text. */
const USUAL_TAB = 35.4;
const CONTENTS: Partial<Record<string, PaperText>> = {
  heading1: 'contents1',
  heading2: 'contents2',
  heading3: 'contents3',
};

/** @param pack with `SPECIMEN` in it */
export function textLooks(pack: WordPackage): LetterheadPaper['texts'] {
  const found = paragraphsByText(pack);
  const plain = found.get('body');
  return Object.fromEntries(
    PAPER_TEXTS.map((text) => {
      const paragraph = found.get(text) ?? plain;
      return [text, paragraph ? lookOf(pack, paragraph, text !== 'kicker') : FALLBACK];
    }),
  ) as LetterheadPaper['texts'];
}

/** Bullets of the three levels of lists, and what stands behind the numbers of headings. */
export function listMarks(pack: WordPackage): { signs: string[]; headingSuffixes: string[] } {
  const found = paragraphsByText(pack);
  const marks = (texts: readonly PaperText[]) =>
    texts.map((text) => {
      const paragraph = found.get(text);
      return (paragraph && listMark(pack, paragraph)) ?? '';
    });
  return {
    signs: marks(['listItem1', 'listItem2', 'listItem3']),
    headingSuffixes: marks(['heading1', 'heading2', 'heading3']).map((mark) => /[.)]$/.exec(mark)?.[0] ?? ''),
  };
}

/** A letterhead that has taken a text away altogether leaves what it stood in. */
const FALLBACK: TextLook = {
  ...{
    font: 'Calibri',
    size: 10.5,
    bold: false,
    italic: false,
    underline: false,
    caps: false,
    spacing: 0,
    color: '#1a1a1a',
  },
  ...{ align: 'left', line: 14.1, before: 0, after: 6, indent: 0, mark: 0 },
};

/** Headings stand in the contents list, too, where they come first. */
function paragraphsByText(pack: WordPackage): Map<string, XmlElement> {
  const roots = [treeOf(pack, DOCUMENT), ...(pack.parts.has(FOOTNOTES) ? [treeOf(pack, FOOTNOTES)] : [])];
  const found = new Map<string, XmlElement>();
  for (const paragraph of roots.flatMap((root) => descendants(root, 'w:p'))) {
    const text = /[a-zA-Z]+\d?/.exec(textOf(paragraph).replace(/^[\d.\s☒]+/, ''))?.[0] ?? '';
    const entry = CONTENTS[text];
    if (entry && !found.has(entry)) found.set(entry, paragraph);
    else found.set(text, paragraph);
  }
  return found;
}

/** @param withEdges what it keeps from a border above or below counts as distance */
function lookOf(pack: WordPackage, paragraph: XmlElement, withEdges: boolean): TextLook {
  const run = descendants(paragraph, 'w:r').findLast((it) => childOf(it, 'w:t') !== undefined);
  const letters = runLook(pack, paragraph, run);
  const { align, before, after, line, rule, left, first, borders, isContextual } = paragraphLook(pack, paragraph);
  const natural = lineHeightOf(letters.font) * letters.size;
  const mark = left + Math.min(0, first);
  const counted = listMark(pack, paragraph) !== undefined;
  const edge = (border: PaperBorder | undefined) => (withEdges ? (border?.space ?? 0) : 0);
  return {
    ...letters,
    align,
    before: isContextual && counted ? 0 : before + edge(borders.top),
    after: isContextual && counted ? 0 : after + edge(borders.bottom),
    line: rounded(rule === 'auto' ? line * natural : rule === 'exact' ? line : Math.max(line, natural)),
    indent: counted && left - mark < 1 ? mark + USUAL_TAB : left,
    mark,
  };
}

const rounded = (value: number) => Math.round(value * 100) / 100;

/** The grounds and lines of tables. */
export function tableLook(pack: WordPackage): LetterheadPaper['table'] {
  const table = descendants(treeOf(pack, DOCUMENT), 'w:tbl').find((it) =>
    descendants(it, 'w:p').some((paragraph) => textOf(paragraph) === 'tableHead'),
  );
  const style = elementsOf(treeOf(pack, STYLES), 'w:style').find(
    ({ attributes }) => attributes['w:styleId'] === valOf(table, 'w:tblPr', 'w:tblStyle'),
  );
  const ofStyle = (type: string) => {
    const condition = elementsOf(style, 'w:tblStylePr').find(({ attributes }) => attributes['w:type'] === type);
    return fillOf(pack, childOf(condition, 'w:tcPr', 'w:shd'));
  };
  const [head, row] = elementsOf(table, 'w:tr').map((it) => fillOf(pack, childOf(it, 'w:tc', 'w:tcPr', 'w:shd')));
  const borders = childOf(style, 'w:tblPr', 'w:tblBorders');
  const inside = bordersOf(pack, borders && { ...borders, children: inner(borders) });
  return {
    head: head || ofStyle('firstRow'),
    rowTitle: row || ofStyle('firstCol'),
    outer: bordersOf(pack, borders).top?.color ?? '',
    inner: inside.top?.color ?? '',
  };
}

/** Lines between rows, as if they stood on top. */
const inner = (borders: XmlElement): XmlElement[] =>
  elementsOf(borders, 'w:insideH').map((it) => ({ ...it, name: 'w:top' }));
