/** How annexes look: what an organisation has chosen instead of the delivered design. */
import type { AnnexFont, OrganisationDesign } from '../domain/layout-records.ts';
import { fromBase64 } from '../lib/base64.ts';
import type { Logo } from './design/logo.ts';

export interface AnnexDesign {
  /** "#1f4e79"; '' = as delivered, or as the letterhead has it. */
  accent: string;
  /** '' = as delivered. A letterhead brings its own. */
  font: AnnexFont | '';
  /** A letterhead brings its own. */
  logo?: Logo;
}

/** What `renderAnnex` is given of a record. */
export interface ChosenLook {
  design?: AnnexDesign;
  /** The user's own .docx or .dotx. */
  letterhead?: Uint8Array;
}

/** What is chosen, now or when a version was released. */
export type ChosenDesign = Pick<
  OrganisationDesign,
  'accent' | 'font' | 'logo' | 'logoType' | 'letterhead' | 'letterheadName' | 'deleted'
>;

/** Nothing where nothing has been chosen: then the annex is as delivered, to the byte. */
export function chosenLook(record: ChosenDesign | undefined): ChosenLook {
  if (!record || record.deleted) return {};
  const { accent, font, logo, logoType, letterhead } = record;
  const design = {
    accent,
    font,
    ...(logo && logoType ? { logo: { bytes: fromBase64(logo), type: logoType } } : {}),
  };
  return {
    ...(accent || font || design.logo ? { design } : {}),
    ...(letterhead ? { letterhead: fromBase64(letterhead) } : {}),
  };
}
