/** Page and texts of the sheets: as delivered, or as a letterhead has them. Lengths in points. */
import type { Block } from '../../../../shared/annex/document.ts';
import type { LetterheadPaper, PageKind } from '../../../../shared/domain/letterhead-paper.ts';
import { PAGE, TEXT_STYLES, TEXT_WIDTH, type TextStyle, type TextStyleName } from './paper-styles.ts';

/** From the edge of the page to its text. */
export interface PageEdges {
  top: number;
  bottom: number;
}

export interface PaperDesign {
  page: { width: number; height: number; left: number; right: number };
  edges: Readonly<Record<PageKind, PageEdges>>;
  texts: Readonly<Record<TextStyleName, TextStyle>>;
  textWidth: number;
  /** In front of list items, by level. */
  signs: readonly string[];
  flatSign: string;
  /** Behind the numbers of headings, by level. */
  headingSuffixes: readonly string[];
  /** Pages have edges and running lines of their own by their kind. */
  hasFirst: boolean;
  hasEven: boolean;
  /** Number of the first page. */
  firstNumber: number;
}

const EDGES: PageEdges = { top: PAGE.top, bottom: PAGE.bottom };

export const DELIVERED_DESIGN: PaperDesign = {
  page: { width: PAGE.width, height: PAGE.height, left: PAGE.side, right: PAGE.side },
  edges: { first: EDGES, even: EDGES, default: EDGES },
  texts: TEXT_STYLES,
  textWidth: TEXT_WIDTH,
  signs: ['•', '–', '▪'],
  flatSign: '•',
  headingSuffixes: ['', '', ''],
  hasFirst: false,
  hasEven: false,
  firstNumber: 1,
};

/** @param edges as `pageEdges` found them */
export function letterheadDesign(paper: Omit<LetterheadPaper, 'pictures'>, edges: PaperDesign['edges']): PaperDesign {
  const { width, height, margin } = paper.page;
  return {
    page: { width, height, left: margin.left, right: margin.right },
    edges,
    texts: paper.texts,
    textWidth: width - margin.left - margin.right,
    signs: paper.signs.nested,
    flatSign: paper.signs.flat,
    headingSuffixes: paper.headingSuffixes,
    hasFirst: paper.hasFirst,
    hasEven: paper.hasEven,
    firstNumber: paper.firstNumber,
  };
}

const flattened = new WeakMap<PaperDesign, PaperDesign>();

/** The design for an annex: a letterhead may have a list of its own for items that nothing is nested in. */
export function designFor(design: PaperDesign, blocks: readonly Block[]): PaperDesign {
  const isNested = blocks.some(
    (block) => block.kind === 'list' && !block.marks && block.items.some(({ children }) => children.length > 0),
  );
  if (isNested) return design;
  const { texts, signs, flatSign } = design;
  const flat = flattened.get(design) ?? {
    ...design,
    texts: { ...texts, listItem1: texts.flatItem },
    signs: [flatSign, ...signs.slice(1)],
  };
  flattened.set(design, flat);
  return flat;
}

/** @param number of the sheet, counted from 1 */
export function pageKind({ hasFirst, hasEven, firstNumber }: PaperDesign, number: number): PageKind {
  if (hasFirst && number === 1) return 'first';
  return hasEven && (number + firstNumber - 1) % 2 === 0 ? 'even' : 'default';
}

export const edgesOn = (design: PaperDesign, number: number): PageEdges => design.edges[pageKind(design, number)];

/** The room for text on a sheet. */
export function textHeight(design: PaperDesign, number: number): number {
  const { top, bottom } = edgesOn(design, number);
  return design.page.height - top - bottom;
}
