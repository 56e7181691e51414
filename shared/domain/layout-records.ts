/** Layouts of the user's own, and how the annexes of an organisation look. */
import * as z from 'zod';
import { annexLookIdSchema, organisationIdSchema, ownLayoutIdSchema } from './ids.ts';
import { chapterSchema, type LayoutContent, layoutContentSchema } from './layout.ts';
import { bothTexts, line, merge, ownText } from './record-parts.ts';

/** Most characters of a layout, written as JSON; the longest delivered one has a tenth of it. */
export const MOST_LAYOUT_CHARACTERS = 400_000;

/**
 * The content of a layout as it is stored and travels: every choice that is not named has its default, and what a later app
 * of the same format adds, be it to the layout or to one of its chapters, is kept.
 */
export const storedLayoutContentSchema: z.ZodType<LayoutContent> = layoutContentSchema
  .loose()
  .extend({ chapters: z.array(looseChapter()).min(1) })
  .check((context) => {
    if (JSON.stringify(context.value).length <= MOST_LAYOUT_CHARACTERS) return;
    const maximum = MOST_LAYOUT_CHARACTERS;
    context.issues.push({ code: 'too_big', origin: 'string', maximum, input: context.value, message: 'too long' });
  }) as unknown as z.ZodType<LayoutContent>;

function looseChapter() {
  const [first, ...others] = chapterSchema.options.map((option) => option.loose());
  return z.discriminatedUnion('kind', [first as (typeof chapterSchema.options)[number], ...others]);
}

/** Aufbau der Anlage of the user's own; part of the house catalogue. */
export const ownLayoutSchema = z.object({
  id: ownLayoutIdSchema,
  title: bothTexts,
  /** For whom it is meant, and what is particular about it. */
  description: ownText,
  /** One unit of merging: chapters make sense together only. */
  content: storedLayoutContentSchema,
  order: z.number().default(0),
  ...merge,
});
export type OwnLayout = z.infer<typeof ownLayoutSchema>;

/** Fonts that can be chosen: on every machine with Word, or replaced there by one of the same widths. */
export const ANNEX_FONTS = [
  'Aptos',
  'Arial',
  'Calibri',
  'Cambria',
  'Georgia',
  'Segoe UI',
  'Tahoma',
  'Times New Roman',
  'Verdana',
] as const;
export type AnnexFont = (typeof ANNEX_FONTS)[number];

/** Most bytes of a logo or letterhead. */
export const MOST_FILE_BYTES = 4 * 1024 * 1024;
const MOST_BASE64 = Math.ceil(MOST_FILE_BYTES / 3) * 4;
/** A file inside a record; '' = none. */
const file = z.string().max(MOST_BASE64, { abort: true }).refine(isBase64, { message: 'no base64' }).default('');

const look = {
  /** "#1f4e79"; '' = as delivered. */
  accent: z
    .string()
    .regex(/^(#[0-9a-f]{6})?$/)
    .default(''),
  font: z.enum(ANNEX_FONTS).or(z.literal('')).default(''),
  /** Base64. */
  logo: file,
  logoType: z.enum(['', 'png', 'jpeg']).default(''),
  /** How the letterhead's file was called. */
  letterheadName: line.default(''),
  /** A .docx or .dotx, base64. */
  letterhead: file,
};

/** How the annexes of an organisation look. Its id is that of the organisation; no record means: as delivered. */
export const annexDesignSchema = z.object({ id: organisationIdSchema, ...look, ...merge });
export type OrganisationDesign = z.infer<typeof annexDesignSchema>;

/**
 * How released annexes looked: the design of their time. Its id follows from its content (`annexLookId`), so it is stored once
 * for all versions that look alike, and never changed.
 */
export const annexLookSchema = z.object({
  id: annexLookIdSchema,
  organisationId: organisationIdSchema,
  ...look,
  ...merge,
});
export type AnnexLook = z.infer<typeof annexLookSchema>;

/** Megabytes of it are looked at piece by piece: an expression over all of it could exhaust the stack. */
function isBase64(text: string): boolean {
  if (text.length % 4 !== 0) return false;
  const PIECE = 4096;
  for (let start = 0; start < text.length; start += PIECE) {
    const isLast = start + PIECE >= text.length;
    const piece = text.slice(start, start + PIECE);
    if (!/^[A-Za-z0-9+/]*$/.test(isLast ? piece.replace(/={1,2}$/, '') : piece)) return false;
  }
  return true;
}
