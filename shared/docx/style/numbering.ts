/** Numbers of headings and bullets of lists, bound to paragraph styles: in Word a style alone gives the right number. */

import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import type { Heading } from '../../annex/document.ts';
import { topLevel } from '../../annex/numbering.ts';
import { BULLET_HANGING, COLOUR, HEADING_INDENT, MEASURE_INDENT, NOTE_HANGING, NOTE_INDENT } from './design.ts';

export const HEADINGS = 'tom-headings';
/** Headings counted by letters; given to paragraphs, because their styles bring decimal numbers. */
export const LETTERS = 'tom-letters';
export const BULLETS = 'tom-bullets';
/** Lists with letters; each is an instance of its own and so begins with "a.". */
export const LETTER_LIST = 'tom-letter-list';
export const DASH_LIST = 'tom-dash-list';
export const NOTE_BULLETS = 'tom-note-bullets';

const SIGNS = ['•', '–', '▪'];

const headings: ILevelsOptions[] = ['%1', '%1.%2', '%1.%2.%3'].map((text, level) => ({
  level,
  format: LevelFormat.DECIMAL,
  text,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.TAB,
  style: {
    style: `Heading${level + 1}`,
    paragraph: { indent: { left: HEADING_INDENT, hanging: HEADING_INDENT } },
  },
}));

/** "A", "A.1" …, the letter at level `top` (from 1). */
function letters(top: Heading['level']): ILevelsOptions[] {
  return [1, 2, 3].map((level) => ({
    level: level - 1,
    format: level === top ? LevelFormat.UPPER_LETTER : LevelFormat.DECIMAL,
    text: [1, 2, 3]
      .slice(Math.min(level, top) - 1, level)
      .map((upper) => `%${upper}`)
      .join('.'),
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: { paragraph: { indent: { left: HEADING_INDENT, hanging: HEADING_INDENT } } },
  }));
}

/** Three levels; the first bullet stands at `from` twips, its text `hanging` further. */
function bullets(from: number, hanging: number, styleOf: (level: number) => string): ILevelsOptions[] {
  return SIGNS.map((text, level) => ({
    level,
    format: LevelFormat.BULLET,
    text,
    alignment: AlignmentType.LEFT,
    style: {
      style: styleOf(level),
      paragraph: { indent: { left: from + (level + 1) * hanging, hanging } },
      run: { font: 'Calibri', color: COLOUR.brandLight },
    },
  }));
}

/**
 * Marks that are given to paragraphs, whose styles bring none or bullets. The text stands where that of bullets and boxes
 * does; letters, which are wider than signs, begin at the margin.
 */
function marked(marks: readonly (readonly [text: string, format: ILevelsOptions['format']])[]): ILevelsOptions[] {
  return marks.map(([text, format], level) => ({
    level,
    format,
    text,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.TAB,
    style: {
      paragraph: {
        indent: {
          left: MEASURE_INDENT + level * BULLET_HANGING,
          hanging: format === LevelFormat.BULLET ? BULLET_HANGING : MEASURE_INDENT,
        },
      },
      run: format === LevelFormat.BULLET ? { font: 'Calibri', color: COLOUR.brandLight } : {},
    },
  }));
}

/** The lists of an annex. One for letters is there only where headings need it. */
export function numberingFor(headings: readonly Pick<Heading, 'level' | 'numbering'>[]): INumberingOptions {
  const isLettered = headings.some(({ numbering }) => numbering === 'letters');
  return { config: [...LISTS, ...(isLettered ? [{ reference: LETTERS, levels: letters(topLevel(headings)) }] : [])] };
}

const LISTS: INumberingOptions['config'] = [
  { reference: HEADINGS, levels: headings },
  {
    reference: BULLETS,
    levels: bullets(
      MEASURE_INDENT - BULLET_HANGING,
      BULLET_HANGING,
      (level) => `ListBullet${level === 0 ? '' : level + 1}`,
    ),
  },
  {
    reference: LETTER_LIST,
    levels: marked([
      ['%1.', LevelFormat.LOWER_LETTER],
      ['–', LevelFormat.BULLET],
      ['▪', LevelFormat.BULLET],
    ]),
  },
  {
    reference: DASH_LIST,
    levels: marked([
      ['–', LevelFormat.BULLET],
      ['•', LevelFormat.BULLET],
      ['▪', LevelFormat.BULLET],
    ]),
  },
  {
    reference: NOTE_BULLETS,
    levels: bullets(NOTE_INDENT, NOTE_HANGING, (level) => `TOMAnmerkungsliste${level + 1}`),
  },
];
