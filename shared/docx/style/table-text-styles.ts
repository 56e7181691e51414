import { BorderStyle } from 'docx';
import { defineStyle, exactLine, lines } from './define-style.ts';
import { COLOUR } from './design.ts';

const basedOn = 'TOMTabellentext';

/** Text in tables, and what keeps tables apart. */
export const TABLE_TEXT_STYLES = [
  defineStyle('TOMTabellentext', 'TOM Tabellentext', {
    spacing: { before: 20, after: 20, ...lines(105) },
    run: { size: 19 },
  }),
  defineStyle('TOMTabellenkopf', 'TOM Tabellenkopf', {
    basedOn,
    keepNext: true,
    run: { bold: true, color: COLOUR.white },
  }),
  defineStyle('TOMZeilentitel', 'TOM Zeilentitel', { basedOn, run: { bold: true, color: COLOUR.brand } }),
  defineStyle('TOMParteirolle', 'TOM Parteirolle', {
    basedOn,
    run: { size: 18, bold: true, color: COLOUR.brandLight },
  }),
  defineStyle('TOMParteiname', 'TOM Parteiname', {
    basedOn,
    spacing: { before: 20, after: 40, ...lines(100) },
    run: { size: 22, bold: true },
  }),
  // The line to sign on is its upper border; above it there is room to sign.
  defineStyle('TOMUnterschrift', 'TOM Unterschrift', {
    basedOn,
    spacing: { before: 640, after: 20, ...lines(105) },
    indent: { right: 200 },
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: COLOUR.grey, space: 2 } },
    run: { size: 17, color: COLOUR.grey },
  }),
  // One point high: without a paragraph between them Word makes two tables into one.
  defineStyle('TOMAbstand', 'TOM Abstand', { spacing: { before: 0, after: 120, ...exactLine(20) }, run: { size: 2 } }),
];
