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
  'specialCategories',
  'criminalData',
  'professionalSecrecy',
  'worksCouncil',
  'monitoring',
  'largeScale',
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

/** What a measure is about, where it concerns certain things only. */
export const DEVICES = [
  'server',
  'workstation',
  'laptop',
  'smartphone',
  'network',
  'storageMedia',
  'printer',
  'paper',
  'building',
] as const;

export const MEASURE_KINDS = ['technical', 'organisational', 'both'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** Catalogue versions follow SemVer; "2026.1", the first one, is older than the rule. */
export const catalogueVersionSchema = z.string().regex(/^\d+\.\d+(\.\d+)?$/);

/** No longer offered for new answers. Answers there are stay readable and name the measures to go on with. */
export const retirementSchema = z.strictObject({
  /** Absent where a user did it. */
  since: catalogueVersionSchema.optional(),
  successors: z.array(measureIdSchema),
});

export const measureSchema = z.strictObject({
  id: measureIdSchema,
  title: localisedSchema,
  kind: z.enum(MEASURE_KINDS),
  /** Protection level from which the measure is expected. */
  level: z.enum(['normal', 'high']),
  /** Its absence needs a reason. */
  baseline: z.boolean(),
  role: z.enum(['both', 'controller', 'processor']),
  appliesIf: conditionSchema.optional(),
  devices: z.array(z.enum(DEVICES)).min(1).optional(),
  parameters: z.array(parameterSchema),
  references: referencesSchema,
  /** Only where they differ from the area's. Schemes that follow references (see `Scheme.derivedFrom`) are never listed. */
  placements: placementsSchema.optional(),
  /**
   * Full sentence for prose with `{parameter id}` places. A part in square brackets is printed only when all of its places
   * have values: "Passwörter sind lang genug[, mindestens {minLength}]."
   */
  sentence: localisedSchema.optional(),
  retired: retirementSchema.optional(),
});
export type CatalogueMeasure = z.infer<typeof measureSchema>;

/** Help for whoever answers a measure; never printed. */
export const guidanceSchema = z.strictObject({
  /** What it means, in plain words. */
  meaning: localisedSchema,
  /** A statement from which a reader can judge the measure. */
  good: localisedSchema,
  /** A statement that says nothing. */
  weak: localisedSchema,
});
export type Guidance = z.infer<typeof guidanceSchema>;
/** The guidance of one area (`catalog/guidance/`), apart from it because the start does not need it. */
export const areaGuidanceSchema = z.record(measureIdSchema, guidanceSchema);
export type AreaGuidance = z.infer<typeof areaGuidanceSchema>;

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

/** How the headings of a scheme's groups are counted: "3.1", "A.1", or not at all. */
export const NUMBERINGS = ['decimal', 'letters', 'none'] as const;
export type Numbering = (typeof NUMBERINGS)[number];

export const schemeSchema = z.strictObject({
  id: schemeIdSchema,
  title: localisedSchema,
  /** Short form for menus. */
  shortTitle: localisedSchema,
  note: localisedSchema.optional(),
  /** These schemes follow the measure's references, so they can never drift from them. */
  derivedFrom: z.enum(['sdm', 'iso27001', 'bsi2023']).optional(),
  /** Absent means decimal. */
  numbering: z.enum(NUMBERINGS).optional(),
  groups: z.array(groupSchema).min(1),
  /** Takes every measure that no other group takes, so that none is dropped silently. */
  supplement: groupIdSchema,
});
export type Scheme = z.infer<typeof schemeSchema>;

export const manifestSchema = z.strictObject({
  id: z.string(),
  version: catalogueVersionSchema,
  title: localisedSchema,
  /** Areas and schemes in their order of appearance. */
  areas: z.array(areaIdSchema),
  schemes: z.array(schemeIdSchema),
});
export type CatalogueManifest = z.infer<typeof manifestSchema>;
