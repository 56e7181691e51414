import { BorderStyle } from 'docx';
import { defineStyle, exactLine, lines } from './define-style.ts';
import { COLOUR, MEASURE_INDENT, NOTE_GAP, NOTE_HANGING, NOTE_INDENT } from './design.ts';
import { NOTE_BULLETS } from './numbering.ts';

/**
 * One rule down the whole note. Word draws it at the indent of each paragraph, so deeper levels stand further off; and it
 * leaves a gap where there is space between unlike paragraphs, so the styles have none.
 */
const rule = (level: number) => ({
  left: { style: BorderStyle.SINGLE, size: 12, color: COLOUR.line, space: (NOTE_GAP + level * NOTE_HANGING) / 20 },
});

/**
 * Measures and their notes.
 *
 * The lines of a measure have an exact height: the font of the boxes is higher than the text's, and differs from one
 * computer to the next, so that page numbers in the contents list would come out wrong.
 */
export const MEASURE_STYLES = [
  defineStyle('TOMMassnahme', 'TOM Maßnahme', {
    spacing: { after: 50, ...exactLine(282) },
    indent: { left: MEASURE_INDENT, hanging: MEASURE_INDENT },
    leftTabStop: MEASURE_INDENT,
    keepLines: true,
  }),
  defineStyle('TOMAnmerkung', 'TOM Anmerkung', {
    spacing: { before: 0, after: 0, ...lines(108) },
    indent: { left: NOTE_INDENT },
    border: rule(0),
    keepLines: true,
    run: { size: 19, color: COLOUR.grey },
  }),
  ...[1, 2, 3].map((level) =>
    defineStyle(`TOMAnmerkungsliste${level}`, `TOM Anmerkungsliste ${level}`, {
      basedOn: 'TOMAnmerkung',
      spacing: { before: 0, after: 0, ...lines(108) },
      border: rule(level - 1),
      numbering: { reference: NOTE_BULLETS, level: level - 1 },
    }),
  ),
];
