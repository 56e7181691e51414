/** Colours, font and logo of choice on the sheets, as `shared/docx` puts them into the Word file. */
import type { CSSProperties } from 'react';
import * as z from 'zod';
import { paletteOf } from '../../../../shared/docx/design/palette.ts';
import { ANNEX_FONTS, type OrganisationDesign } from '../../../../shared/domain/layout-records.ts';

/** '' = as delivered. */
export const paperLookSchema = z.object({
  accent: z.string().regex(/^(#[0-9a-f]{6})?$/),
  font: z.enum(ANNEX_FONTS).or(z.literal('')),
  /** Data address of a picture. */
  logo: z.string().regex(/^(data:image\/(png|jpeg);base64,[A-Za-z0-9+/=]+)?$/),
});
export type PaperLook = z.infer<typeof paperLookSchema>;

export const DELIVERED_LOOK: PaperLook = { accent: '', font: '', logo: '' };

/** What an organisation has chosen. A letterhead is for Word alone: its margins and running lines are not drawn here. */
export function paperLook(design: OrganisationDesign | null | undefined): PaperLook {
  if (!design || design.deleted) return DELIVERED_LOOK;
  const { accent, font, logo, logoType } = design;
  return { accent, font, logo: logo && logoType ? `data:image/${logoType};base64,${logo}` : '' };
}

/** As properties that `paper.module.css` goes by. */
export function lookProperties({ accent, font }: PaperLook): CSSProperties {
  const colours = accent ? colourProperties(accent) : {};
  return { ...colours, ...(font && { '--paper-font': `"${font}"` }) } as CSSProperties;
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
