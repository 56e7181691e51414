/** Colours, type sizes and measures of the annex, in Word's units: half points and twips (1/20 point). */

export const COLOUR = {
  ink: '1A1A1A',
  brand: '1F3A5F',
  brandLight: '2F5D8C',
  /** 7:1 on white. */
  grey: '595959',
  line: 'B8C4D2',
  soft: 'EEF2F7',
  partial: '7A4B00',
  partialFill: 'FFF0CC',
  plannedFill: 'E4ECF7',
  white: 'FFFFFF',
} as const;

/** LibreOffice replaces it by Carlito, which is as wide; docx knows its widths for the page numbers. */
export const FONT = 'Calibri';
/** Word's own font for the check boxes of content controls; lower than Calibri, so that lines keep their height. */
export const BOX_FONT = 'MS Gothic';
export const BOX_RUN_FONT = { ascii: BOX_FONT, eastAsia: BOX_FONT, hAnsi: BOX_FONT, hint: 'eastAsia' };

/** A4 upright. */
export const PAGE = {
  width: 11906,
  height: 16838,
  margin: { top: 1418, bottom: 1247, left: 1134, right: 1134, header: 624, footer: 567 },
} as const;
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;

/** From the box of a measure to its text. */
export const MEASURE_INDENT = 425;
/** From the rule beside a note to its text. */
export const NOTE_GAP = 140;
/** From the margin to the text of a note; its rule stands under the text of the measure. */
export const NOTE_INDENT = MEASURE_INDENT + NOTE_GAP + 30;
/** From a bullet in a note to its text. With whole points, and Word's limit of 31 for the third level's distance. */
export const NOTE_HANGING = 240;
/** From the number of a heading to its text. */
export const HEADING_INDENT = 680;
/** A line of text in a table, when its height is exact. */
export const CELL_LINE = 244;
/** From a bullet to its text. */
export const BULLET_HANGING = 255;
