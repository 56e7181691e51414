/**
 * The user's own part of the catalogue: an overlay over the delivered one, so that "changed" and "back to the original"
 * always work. Flat records, as in `records.ts`; all but own measures belong to no organisation.
 */
import * as z from 'zod';
import { catalogueVersionSchema, MEASURE_KINDS, NUMBERINGS } from './catalogue.ts';
import { ownRuleSchema, ruleSwitchSchema } from './finding-records.ts';
import {
  areaIdSchema,
  groupIdSchema,
  measureIdSchema,
  operationIdSchema,
  optionIdSchema,
  organisationIdSchema,
  ownAreaIdSchema,
  ownGroupIdSchema,
  ownMeasureIdSchema,
  ownOptionIdSchema,
  ownParameterIdSchema,
  ownSchemeIdSchema,
  parameterIdSchema,
  phraseIdSchema,
  schemeIdSchema,
} from './ids.ts';
import { ownLayoutSchema } from './layout-records.ts';
import { PARAMETER_TYPES, UNITS } from './parameter.ts';
import { bothTexts, line, merge, overlaid, ownText, text } from './record-parts.ts';

const none = z.literal('');
/** Position among its like, ascending. Delivered things stand at 0, 1, 2 … */
const order = z.number().default(0);

/** A measure that the delivered catalogue does not have. Its id is a UUID in the place of a catalogue id. */
export const ownMeasureSchema = z.object({
  id: ownMeasureIdSchema,
  /** '' = part of the house catalogue, for every organisation. */
  organisationId: organisationIdSchema.or(none),
  /** '' = for every operation of its organisation. */
  operationId: operationIdSchema.or(none).default(''),
  areaId: areaIdSchema,
  title: bothTexts,
  kind: z.enum(MEASURE_KINDS),
  level: z.enum(['normal', 'high']).default('normal'),
  /** As in the catalogue: places in braces, optional parts in square brackets. */
  sentence: ownText,
  meaning: ownText,
  good: ownText,
  weak: ownText,
  order,
  /** Not offered, but still there for answers that name it. */
  hidden: z.boolean().default(false),
  retired: z.boolean().default(false),
  successorIds: z.array(measureIdSchema).default([]),
  ...merge,
});

/** The user's wording of a delivered measure. Only what is not null differs from the original. */
export const measureOverlaySchema = z.object({
  id: measureIdSchema,
  title: overlaid,
  sentence: overlaid,
  meaning: overlaid,
  good: overlaid,
  weak: overlaid,
  /** Position in its area; null = as delivered. */
  order: z.number().nullable(),
  hidden: z.boolean(),
  retired: z.boolean(),
  successorIds: z.array(measureIdSchema),
  ...merge,
});

/** A control area of the user's own. */
export const ownAreaSchema = z.object({
  id: ownAreaIdSchema,
  title: bothTexts,
  purpose: ownText,
  /** In schemes that do not name it, it stands where this area stands; '' = in their supplement. */
  placedLike: areaIdSchema.or(none),
  order,
  ...merge,
});

/** A parameter that the user added to a measure, or to an option of one. Its type never changes: answers hang on it. */
export const ownParameterSchema = z.object({
  id: ownParameterIdSchema,
  measureId: measureIdSchema,
  /** Asked for only once this option is chosen; both '' = always. */
  parentParameterId: parameterIdSchema.or(none),
  parentOptionId: optionIdSchema.or(none),
  type: z.enum(PARAMETER_TYPES),
  label: bothTexts,
  integer: z.boolean(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.enum(UNITS).or(none),
  order,
  ...merge,
});

/** An option that the user added to a choice, delivered or own. */
export const ownOptionSchema = z.object({
  id: ownOptionIdSchema,
  measureId: measureIdSchema,
  parameterId: parameterIdSchema,
  label: bothTexts,
  warning: ownText,
  order,
  ...merge,
});

/** A grouping scheme of the user's own. */
export const ownSchemeSchema = z.object({
  id: ownSchemeIdSchema,
  title: bothTexts,
  note: ownText,
  /** The scheme it was made from. */
  basedOn: schemeIdSchema,
  numbering: z.enum(NUMBERINGS),
  /** Takes what no other group takes. */
  supplementId: groupIdSchema,
  order,
  ...merge,
});

export const ownGroupSchema = z.object({
  id: ownGroupIdSchema,
  schemeId: ownSchemeIdSchema,
  /** '' = at the top. */
  parentId: groupIdSchema.or(none),
  title: bothTexts,
  purpose: ownText,
  legalReference: ownText,
  order,
  ...merge,
});

/** Where a measure, or all measures of an area, stand in an own scheme. What a measure says goes before its area. */
export const ownPlacementSchema = z.object({
  id: z.string(),
  schemeId: ownSchemeIdSchema,
  /** Id of the measure or area. */
  ofId: line.min(1),
  /** The first one counts. None: where the area stands; for an area: the supplement. */
  groupIds: z.array(groupIdSchema),
  ...merge,
});

/** Which version of the delivered catalogue is in use here. Stays at home: a file names the version it was written with. */
export const catalogueChoiceSchema = z.object({
  /** Id of the catalogue. */
  id: z.string(),
  version: catalogueVersionSchema,
  ...merge,
});

/** Textbaustein: the user's own words for notes, kept to be used again. Goes into a file when it is chosen for it. */
export const phraseSchema = z.object({
  id: phraseIdSchema,
  title: line,
  /** Markdown subset, like notes. */
  text,
  /** The area whose measures it is offered for first; '' = any. */
  areaId: areaIdSchema.or(none),
  ...merge,
});

export type OwnMeasure = z.infer<typeof ownMeasureSchema>;
export type MeasureOverlay = z.infer<typeof measureOverlaySchema>;
export type OwnArea = z.infer<typeof ownAreaSchema>;
export type OwnParameter = z.infer<typeof ownParameterSchema>;
export type OwnOption = z.infer<typeof ownOptionSchema>;
export type OwnScheme = z.infer<typeof ownSchemeSchema>;
export type OwnGroup = z.infer<typeof ownGroupSchema>;
export type OwnPlacement = z.infer<typeof ownPlacementSchema>;
export type CatalogueChoice = z.infer<typeof catalogueChoiceSchema>;
export type Phrase = z.infer<typeof phraseSchema>;

export const houseSchemas = {
  measureOverlays: measureOverlaySchema,
  ownAreas: ownAreaSchema,
  ownParameters: ownParameterSchema,
  ownOptions: ownOptionSchema,
  ownSchemes: ownSchemeSchema,
  ownGroups: ownGroupSchema,
  ownPlacements: ownPlacementSchema,
  ownRules: ownRuleSchema,
  ruleSwitches: ruleSwitchSchema,
  layouts: ownLayoutSchema,
  phrases: phraseSchema,
} as const;

export const localSchemas = { catalogueChoices: catalogueChoiceSchema } as const;

/** The id of a placement follows from what it is about, so that colleagues write the same record. */
export function ownPlacementId(schemeId: string, ofId: string): string {
  return `${schemeId}/${ofId}`;
}
