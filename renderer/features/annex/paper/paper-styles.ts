/**
 * Type sizes and distances of the paper, in points: those of the Word file (`shared/docx/style`), so that lines and pages
 * break where Word's do. Text and page flow both go by this table.
 */
import type { ParagraphStyle } from '../../../../shared/annex/document.ts';
import type { TextLook } from '../../../../shared/domain/letterhead-paper.ts';
import type { PaperText } from '../../../../shared/domain/paper-texts.ts';

/** What is not said of its letters is as `paper.module.css` has it. */
export interface TextStyle
  extends Partial<Pick<TextLook, 'font' | 'color' | 'italic' | 'underline' | 'caps' | 'spacing' | 'align'>> {
  size: number;
  line: number;
  before: number;
  after: number;
  bold?: boolean;
  /** From the left margin to the text. */
  indent?: number;
  /** From the left margin to number, bullet or box; 0 without. */
  mark?: number;
}

/** Calibri's own line height per point of size. */
const NATURAL = 1.2207;
const line = (size: number, percent: number) => Math.round(size * NATURAL * percent) / 100;
const text = (size: number, after: number, more: Partial<TextStyle> = {}): TextStyle => ({
  size,
  line: line(size, 110),
  before: 0,
  after,
  ...more,
});

const MEASURE_INDENT = 21.25;
const NOTE_INDENT = 29.75;
const NOTE_STEP = 12;
const note = (level: number) => ({
  size: 9.5,
  line: line(9.5, 108),
  before: 0,
  after: 0,
  indent: NOTE_INDENT + level * NOTE_STEP,
  mark: NOTE_INDENT + (level - 1) * NOTE_STEP,
});
const cell = (size: number, more: Partial<TextStyle> = {}): TextStyle => ({
  size,
  line: line(size, 105),
  before: 1,
  after: 1,
  ...more,
});

export const TEXT_STYLES = {
  kicker: text(10, 3, { bold: true }),
  title: text(20, 3, { bold: true, line: line(20, 100) }),
  subtitle: text(15, 6),
  contractLine: text(10.5, 15),
  coverHeading: text(12, 4, { bold: true, before: 14 }),
  contentsTitle: text(15, 8, { bold: true }),
  contents1: text(10.5, 2, { bold: true, before: 6, indent: 24 }),
  contents2: text(10.5, 1, { indent: 48, mark: 24 }),
  contents3: text(10.5, 1, { indent: 72, mark: 36 }),
  heading1: text(15, 7, { bold: true, before: 18, indent: 34 }),
  heading2: text(12, 5, { bold: true, before: 14, indent: 34 }),
  heading3: text(10.5, 3, { bold: true, before: 9, indent: 34 }),
  body: text(10.5, 6),
  runIn: text(10.5, 3, { bold: true, before: 8 }),
  leadIn: text(10.5, 3),
  marker: text(10.5, 12, { before: 8, indent: 8.5 }),
  letterItem1: text(10.5, 2.5, { indent: MEASURE_INDENT }),
  flatItem: text(10.5, 2.5, { indent: MEASURE_INDENT, mark: 8.5 }),
  listItem1: text(10.5, 2.5, { indent: MEASURE_INDENT, mark: 8.5 }),
  listItem2: text(10.5, 2, { indent: MEASURE_INDENT + 12.75, mark: MEASURE_INDENT }),
  listItem3: text(10.5, 2, { indent: MEASURE_INDENT + 25.5, mark: MEASURE_INDENT + 12.75 }),
  measure: { size: 10.5, line: 14.1, before: 0, after: 2.5, indent: MEASURE_INDENT },
  note: note(0),
  /** Before another paragraph of the same note. */
  noteSpaced: { ...note(0), after: 3 },
  noteItem1: note(1),
  noteItem2: note(2),
  noteItem3: note(3),
  tableCell: cell(9.5),
  rowTitle: cell(9.5, { bold: true }),
  tableHead: cell(9.5, { bold: true }),
  partyRole: cell(9, { bold: true }),
  partyName: cell(11, { bold: true, line: line(11, 100), after: 2 }),
  /** Below the line to sign on; the room above it is for signing. */
  signature: cell(8.5, { before: 34 }),
  footnote: text(8.5, 1, { line: line(8.5, 100) }),
} as const satisfies Record<PaperText, TextStyle>;
export type TextStyleName = PaperText;

export const PARAGRAPH_STYLES: Record<ParagraphStyle, TextStyleName> = {
  body: 'body',
  intro: 'body',
  purpose: 'body',
  marker: 'marker',
  runIn: 'runIn',
  leadIn: 'leadIn',
};

export const FONT_FAMILY = 'Carlito, Calibri, "Segoe UI", sans-serif';

/** A4 with its margins. */
export const PAGE = { width: 595.3, height: 841.9, top: 70.9, bottom: 62.35, side: 56.7, header: 31.2, footer: 28.35 };
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.side;

/** Inside a cell, at either side and above and below. */
export const CELL = { side: 5, edge: 2 };
/** The line above footnotes, which has the height of a line of text. */
export const FOOTNOTE_RULE = 12.8;
/** Between a table and what follows: in Word, a paragraph of one point keeps them apart. */
export const AFTER_TABLE = 7;
/** Between a list and what follows: as behind running text. */
export const AFTER_LIST = 6;
/** Between a note and the next measure. */
export const AFTER_NOTE = 4;
