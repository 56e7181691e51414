import { BorderStyle, ShadingType } from 'docx';
import { defineStyle } from './define-style.ts';
import { COLOUR } from './design.ts';
import { BULLETS } from './numbering.ts';

/** Running text and plain lists. */
export const TEXT_STYLES = [
  defineStyle('TOMText', 'TOM Text', { spacing: { after: 120 } }),
  defineStyle('TOMEinleitung', 'TOM Einleitung', { next: 'TOMText', spacing: { after: 120 }, keepNext: true }),
  defineStyle('TOMZweck', 'TOM Zweck', { next: 'TOMText', spacing: { after: 120 }, keepLines: true, keepNext: true }),
  defineStyle('TOMHinfuehrung', 'TOM Hinführung', {
    next: 'TOMText',
    spacing: { after: 60 },
    keepLines: true,
    keepNext: true,
  }),
  defineStyle('TOMZwischentitel', 'TOM Zwischentitel', {
    next: 'TOMText',
    spacing: { before: 160, after: 60 },
    keepLines: true,
    keepNext: true,
    run: { bold: true, color: COLOUR.brandLight },
  }),
  defineStyle('TOMMarke', 'TOM Marke', {
    next: 'TOMText',
    spacing: { before: 100, after: 180 },
    keepLines: true,
    indent: { left: 170 },
    border: {
      left: { style: BorderStyle.SINGLE, size: 24, color: COLOUR.line, space: 6 },
      top: { style: BorderStyle.SINGLE, size: 4, color: COLOUR.soft, space: 3 },
      bottom: { style: BorderStyle.SINGLE, size: 4, color: COLOUR.soft, space: 3 },
    },
    shading: { type: ShadingType.CLEAR, fill: COLOUR.soft, color: 'auto' },
  }),
  ...['ListBullet', 'ListBullet2', 'ListBullet3'].map((id, level) =>
    defineStyle(id, id.replace('ListBullet', 'List Bullet ').trim(), {
      uiPriority: 99,
      spacing: { after: level === 0 ? 50 : 40 },
      numbering: { reference: BULLETS, level },
    }),
  ),
  ...['ListNumber', 'ListNumber2', 'ListNumber3'].map((id, level) =>
    defineStyle(id, id.replace('ListNumber', 'List Number ').trim(), {
      uiPriority: 99,
      spacing: { after: level === 0 ? 50 : 40 },
    }),
  ),
];
