/** Layouts are data (`catalog/layouts/`): which parts an annex has, in which order, and how they are made. */
import * as z from 'zod';
import { localisedSchema } from '../domain/localised.ts';

export const SECTIONS = [
  'cover',
  'information',
  'versions',
  'contents',
  'introduction',
  'overview',
  'measures',
  'planned',
  'sites',
  'subProcessors',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Titles with boxes, a line each, or the sentences of the measures as running text. */
export const FORMS = ['list', 'prose'] as const;
export type Form = (typeof FORMS)[number];

export const layoutSchema = z.strictObject({
  id: z.string().min(1),
  title: localisedSchema,
  /** In printing order. What is not listed is not printed. */
  sections: z.array(z.enum(SECTIONS)).refine((names) => new Set(names).size === names.length, 'a section twice'),
  /** "Vertraulich" on the cover and in every footer. */
  confidential: z.boolean(),
  /** "(Art. 32 Abs. 1 lit. b DSGVO)" behind the headings. */
  legalReferences: z.boolean(),
  purposes: z.boolean(),
  /** Technical and organisational measures under headings of their own, where a group has both. */
  splitByKind: z.boolean(),
  notes: z.boolean(),
  /** Of the measures that are in place; planned ones are always listed. */
  form: z.enum(FORMS).default('list'),
});
export type Layout = z.infer<typeof layoutSchema>;

/** What a user may leave out of a layout for one export. */
export const OPTIONAL_PARTS = ['notes', 'planned', 'overview', 'sites', 'versions', 'confidential'] as const;
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

/** The layout without the parts that are not wanted; a part that the layout does not have is never added. */
export function withoutParts(layout: Layout, unwanted: readonly OptionalPart[]): Layout {
  return {
    ...layout,
    notes: layout.notes && !unwanted.includes('notes'),
    confidential: layout.confidential && !unwanted.includes('confidential'),
    sections: layout.sections.filter((name) => !(unwanted as readonly string[]).includes(name)),
  };
}
