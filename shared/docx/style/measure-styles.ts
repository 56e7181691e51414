import { BorderStyle } from 'docx';
import { defineStyle, exactLine, lines } from './define-style.ts';
import { COLOUR, MEASURE_INDENT, NOTE_INDENT } from './design.ts';
import { NOTE_BULLETS } from './numbering.ts';

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
    spacing: { before: 0, after: 60, ...lines(105) },
    indent: { left: NOTE_INDENT },
    border: { left: { style: BorderStyle.SINGLE, size: 12, color: COLOUR.line, space: 7 } },
    keepLines: true,
    run: { size: 19, color: COLOUR.grey },
  }),
  ...[1, 2, 3].map((level) =>
    defineStyle(`TOMAnmerkungsliste${level}`, `TOM Anmerkungsliste ${level}`, {
      basedOn: 'TOMAnmerkung',
      spacing: { before: 0, after: 30, ...lines(105) },
      numbering: { reference: NOTE_BULLETS, level: level - 1 },
    }),
  ),
];
