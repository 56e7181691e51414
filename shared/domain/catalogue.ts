/** The catalogue: areas → measures → parameters → options, and the schemes that group the same measures. */
import * as z from 'zod';
import { areaIdSchema, groupIdSchema, measureIdSchema, schemeIdSchema } from './ids.ts';
import { localisedSchema } from './localised.ts';
import { parameterSchema } from './parameter.ts';

/** Facts about an operation on which applicability and rules depend. */
export const FACTS = [
  'ai',
  'cloud',
  'remoteSupport',
  'homeOffice',
  'mobile',
  'processors',
  'isProcessor',
  'ownServers',
  'networkRooms',
  'ownDevelopment',
  'outsourcedDevelopment',
  'wifi',
  'web',
  'thirdCountry',
  'nis2',
  'health',
] as const;
export type Fact = (typeof FACTS)[number];

/** When a measure makes sense at all; without one it always does. */
export const conditionSchema = z.union([
  z.strictObject({ fact: z.enum(FACTS) }),
  z.strictObject({ not: z.enum(FACTS) }),
  z.strictObject({ any: z.array(z.enum(FACTS)).min(2) }),
]);
export type Condition = z.infer<typeof conditionSchema>;

/** Scheme → groups. Several groups mean several placements; the first one counts. */
export const placementsSchema = z.record(schemeIdSchema, z.array(groupIdSchema));
export type Placements = z.infer<typeof placementsSchema>;

/** Clause numbers only: the texts of ISO and BSI are protected. */
export const referencesSchema = z.strictObject({
  /** ISO/IEC 27001:2022 Annex A. */
  iso27001: z.array(z.string()),
  /** BSI IT-Grundschutz-Kompendium, edition 2023. */
  bsi2023: z.array(z.string()),
  /** Protection goals of the Standard-Datenschutzmodell 3.1. */
  sdm: z.array(z.enum(['DM', 'VF', 'IN', 'VT', 'NV', 'TR', 'IV'])),
  /** Articles and sections, German style. */
  law: z.array(z.string()),
});

export const measureSchema = z.strictObject({
  id: measureIdSchema,
  title: localisedSchema,
  kind: z.enum(['technical', 'organisational']),
  /** Protection level from which the measure is expected. */
  level: z.enum(['normal', 'high']),
  /** Its absence needs a reason. */
  baseline: z.boolean(),
  role: z.enum(['both', 'controller', 'processor']),
  appliesIf: conditionSchema.optional(),
  parameters: z.array(parameterSchema),
  references: referencesSchema,
  /** Only where they differ from the area's. Schemes that follow references (see `Scheme.derivedFrom`) are never listed. */
  placements: placementsSchema.optional(),
  /** Full sentence for the annex with `{parameter id}` places. */
  sentence: localisedSchema.optional(),
});
export type CatalogueMeasure = z.infer<typeof measureSchema>;

/** Kontrollbereich: the home of its measures. */
export const areaSchema = z.strictObject({
  id: areaIdSchema,
  title: localisedSchema,
  purpose: localisedSchema,
  placements: placementsSchema,
  measures: z.array(measureSchema),
});
export type Area = z.infer<typeof areaSchema>;

export const groupSchema = z.strictObject({
  id: groupIdSchema,
  title: localisedSchema,
  parent: groupIdSchema.optional(),
  purpose: localisedSchema.optional(),
  /** Printed in brackets behind the heading: "Art. 32 Abs. 1 lit. b DSGVO". */
  legalReference: localisedSchema.optional(),
});
export type Group = z.infer<typeof groupSchema>;

export const schemeSchema = z.strictObject({
  id: schemeIdSchema,
  title: localisedSchema,
  /** Short form for menus. */
  shortTitle: localisedSchema,
  note: localisedSchema.optional(),
  /** These schemes follow the measure's references, so they can never drift from them. */
  derivedFrom: z.enum(['sdm', 'iso27001', 'bsi2023']).optional(),
  groups: z.array(groupSchema).min(1),
  /** Takes every measure that no other group takes, so that none is dropped silently. */
  supplement: groupIdSchema,
});
export type Scheme = z.infer<typeof schemeSchema>;

export const manifestSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: localisedSchema,
  /** Areas and schemes in their order of appearance. */
  areas: z.array(areaIdSchema),
  schemes: z.array(schemeIdSchema),
});
export type CatalogueManifest = z.infer<typeof manifestSchema>;
