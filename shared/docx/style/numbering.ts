/** Numbers of headings and bullets of lists, bound to paragraph styles: in Word a style alone gives the right number. */
import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { BULLET_HANGING, COLOUR, HEADING_INDENT, MEASURE_INDENT, NOTE_HANGING, NOTE_INDENT } from './design.ts';

export const HEADINGS = 'tom-headings';
export const BULLETS = 'tom-bullets';
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

export const NUMBERING: INumberingOptions = {
  config: [
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
      reference: NOTE_BULLETS,
      levels: bullets(NOTE_INDENT, NOTE_HANGING, (level) => `TOMAnmerkungsliste${level + 1}`),
    },
  ],
};
