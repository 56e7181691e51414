import { BorderStyle } from 'docx';
import { defineStyle } from './define-style.ts';
import { COLOUR } from './design.ts';

/** First page. The title itself is Word's built-in style, see `styles.ts`. */
export const COVER_STYLES = [
  defineStyle('TOMKennzeile', 'TOM Kennzeile', {
    spacing: { before: 0, after: 60 },
    border: { top: { style: BorderStyle.SINGLE, size: 24, color: COLOUR.brand, space: 14 } },
    keepNext: true,
    run: { size: 20, bold: true, color: COLOUR.brandLight, characterSpacing: 20 },
  }),
  defineStyle('Subtitle', 'Subtitle', {
    next: 'TOMText',
    uiPriority: 11,
    // Not always followed by the line of the contract, which keeps more distance.
    spacing: { after: 120 },
    keepNext: true,
    run: { size: 30, color: COLOUR.brandLight },
  }),
  defineStyle('TOMVertrag', 'TOM Vertrag', { spacing: { after: 300 }, run: { color: COLOUR.grey } }),
  defineStyle('TOMBlocktitel', 'TOM Blocktitel', {
    next: 'TOMText',
    spacing: { before: 280, after: 80 },
    keepNext: true,
    run: { bold: true, size: 24, color: COLOUR.brand },
  }),
];
