/** What an organisation has chosen for its sheets: colours, font and logo, or a letterhead. */
import type { CSSProperties } from 'react';
import * as z from 'zod';
import { paletteOf } from '../../../../shared/docx/design/palette.ts';
import type { ChosenDesign } from '../../../../shared/docx/design-of.ts';
import { ANNEX_FONTS } from '../../../../shared/domain/layout-records.ts';
import { letterheadPaperSchema } from '../../../../shared/domain/letterhead-paper.ts';
import { DELIVERED_DESIGN, letterheadDesign, type PaperDesign } from './paper-design.ts';

const edges = z.object({ top: z.number(), bottom: z.number() });

/** A letterhead as it is drawn, and how far its running lines reach into the page. */
export const drawnLetterheadSchema = z.object({
  paper: letterheadPaperSchema,
  edges: z.object({ first: edges, even: edges, default: edges }),
});
export type DrawnLetterhead = z.infer<typeof drawnLetterheadSchema>;

/** '' = as delivered. */
export const paperLookSchema = z.object({
  accent: z.string().regex(/^(#[0-9a-f]{6})?$/),
  font: z.enum(ANNEX_FONTS).or(z.literal('')),
  /** Data address of a picture. */
  logo: z.string().regex(/^(data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+)?$/),
  /** Brings font and logo of its own. */
  letterhead: drawnLetterheadSchema.optional(),
});
export type PaperLook = z.infer<typeof paperLookSchema>;

export const DELIVERED_LOOK: PaperLook = { accent: '', font: '', logo: '' };

/** @param letterhead once it has been read */
export function paperLook(
  design: Omit<ChosenDesign, 'letterhead' | 'letterheadName'> | null | undefined,
  letterhead?: DrawnLetterhead,
): PaperLook {
  if (!design || design.deleted) return DELIVERED_LOOK;
  const { accent, font, logo, logoType } = design;
  if (letterhead) return { accent: letterhead.paper.accent, font: '', logo: '', letterhead };
  return { accent, font, logo: logo && logoType ? `data:image/${logoType};base64,${logo}` : '' };
}

const designs = new WeakMap<DrawnLetterhead, PaperDesign>();

/** Page and texts of the sheets; the same object for the same letterhead. */
export function designOf({ letterhead }: PaperLook): PaperDesign {
  if (!letterhead) return DELIVERED_DESIGN;
  const design = designs.get(letterhead) ?? letterheadDesign(letterhead.paper, letterhead.edges);
  designs.set(letterhead, design);
  return design;
}

/** As properties that `paper.module.css` goes by. */
export function lookProperties({ accent, font, letterhead }: PaperLook): CSSProperties {
  const colours = accent ? colourProperties(accent) : {};
  const table = letterhead ? tableProperties(letterhead) : {};
  const family = letterhead?.paper.texts.body.font ?? font;
  return { ...colours, ...table, ...(family && { '--paper-font': `"${family}"` }) } as CSSProperties;
}

function colourProperties(accent: string) {
  const { brand, brandLight, line, soft, plannedFill } = paletteOf(accent);
  return {
    '--paper-brand': brand,
    '--paper-brand-light': brandLight,
    '--paper-line': line,
    '--paper-soft': soft,
    '--paper-planned': plannedFill,
  };
}

function tableProperties({ paper: { table } }: DrawnLetterhead) {
  return {
    '--paper-head': table.head || 'transparent',
    '--paper-row-title': table.rowTitle || 'transparent',
    '--paper-outer': table.outer || 'transparent',
    '--paper-inner': table.inner || 'transparent',
  };
}
