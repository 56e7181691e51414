/** All styles of the annex. */
import { type IStylesOptions, ShadingType } from 'docx';
import type { Language } from '../../domain/localised.ts';
import { COVER_STYLES } from './cover-styles.ts';
import { lines } from './define-style.ts';
import { COLOUR, FONT } from './design.ts';
import { MEASURE_STYLES } from './measure-styles.ts';
import { HEADINGS } from './numbering.ts';
import { PAGE_STYLES } from './page-styles.ts';
import { TABLE_TEXT_STYLES } from './table-text-styles.ts';
import { TEXT_STYLES } from './text-styles.ts';

/** Language tags as Word writes them: proofing and screen readers go by them. */
export const LANGUAGE_TAGS: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/** Heading styles carry their number: `level` counts from 1. */
function heading(level: number, size: number, before: number, after: number, color: string) {
  return {
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'TOMText',
    quickFormat: true,
    uiPriority: 9,
    run: { font: FONT, size, bold: true, color },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before, after },
      outlineLevel: level - 1,
      numbering: { reference: HEADINGS, level: level - 1 },
    },
  };
}

const qualifier = (id: string, name: string, color: string, fill: string) => ({
  id,
  name,
  basedOn: 'DefaultParagraphFont',
  quickFormat: true,
  run: { bold: true, size: 18, color, shading: { type: ShadingType.CLEAR, color: 'auto', fill } },
});

/** The styles with the document language as default for all text. */
export function annexStyles(language: Language): IStylesOptions {
  const tag = LANGUAGE_TAGS[language];
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: 21,
          color: COLOUR.ink,
          language: { value: tag, eastAsia: tag, bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { after: 120, ...lines(110) } },
      },
      title: {
        run: { font: FONT, size: 40, bold: true, color: COLOUR.brand },
        paragraph: { spacing: { before: 0, after: 60, ...lines(100) }, keepNext: true },
      },
      heading1: heading(1, 30, 360, 140, COLOUR.brand),
      heading2: heading(2, 24, 280, 100, COLOUR.brand),
      heading3: heading(3, 21, 180, 60, COLOUR.brandLight),
      footnoteText: {
        run: { font: FONT, size: 17, color: COLOUR.grey },
        paragraph: { spacing: { after: 20, ...lines(100) } },
      },
      hyperlink: { run: { color: COLOUR.brandLight, underline: {} } },
    },
    paragraphStyles: [...COVER_STYLES, ...TEXT_STYLES, ...MEASURE_STYLES, ...TABLE_TEXT_STYLES, ...PAGE_STYLES],
    characterStyles: [
      qualifier('TOMTeilweise', 'TOM Teilweise', COLOUR.partial, COLOUR.partialFill),
      qualifier('TOMGeplant', 'TOM Geplant', COLOUR.brand, COLOUR.plannedFill),
    ],
  };
}
