/**
 * What users make: the records of the data base and of `.tomakte` files.
 *
 * Flat on purpose: every field is one unit of merging and carries its own revision. `deleted` is a field like any other,
 * so deletion is a tombstone that merges and can be undone.
 */
import * as z from 'zod';
import {
  areaIdSchema,
  groupIdSchema,
  measureIdSchema,
  operationIdSchema,
  organisationIdSchema,
  ownMeasureIdSchema,
  parameterIdSchema,
  partyIdSchema,
  schemeIdSchema,
  versionIdSchema,
} from './ids.ts';
import { ownTextSchema } from './localised.ts';
import { countrySchema, isoDateSchema, parameterValueSchema } from './parameter.ts';
import { revisionsSchema } from './revision.ts';
import { STATUSES } from './status.ts';

/** Most characters (UTF-16 units, as `maxLength` counts them) of a text in one line and of one of several lines. */
export const LIMITS = { line: 500, text: 20_000 } as const;

const merge = { deleted: z.boolean(), revisions: revisionsSchema };
const line = z.string().max(LIMITS.line);
const text = z.string().max(LIMITS.text);
const date = isoDateSchema.or(z.literal(''));

/** The client (Mandant) whose measures are described. */
export const organisationSchema = z.object({
  id: organisationIdSchema,
  name: line,
  /** Several lines, as on an envelope. */
  address: text,
  /** Data protection officer: appointed, deliberately none (with reason), or not yet said. */
  dpo: z.enum(['unknown', 'appointed', 'none']),
  dpoName: line,
  dpoContact: line,
  /** Why no officer is needed (Art. 37 GDPR, § 38 BDSG). */
  dpoReason: text,
  ...merge,
});

/** Verarbeitungsvorgang: one contract or processing for which an annex is handed out. */
export const operationSchema = z.object({
  id: operationIdSchema,
  organisationId: organisationIdSchema,
  name: line,
  /** What is processed for whom; printed as the scope of the annex. */
  subject: text,
  /** How the annex is called in the contract: "Anlage 2". */
  annexLabel: line,
  schemeId: schemeIdSchema,
  clientName: line,
  clientAddress: text,
  clientContact: line,
  contractNumber: line,
  contractDate: date,
  /** Sub-processors this operation uses, in printing order. */
  partyIds: z.array(partyIdSchema),
  ...merge,
});

/** Dienstleister, in an annex: sub-processor (Art. 28(2), (4) GDPR). */
export const partySchema = z.object({
  id: partyIdSchema,
  organisationId: organisationIdSchema,
  name: line,
  address: text,
  service: line,
  country: countrySchema.or(z.literal('')),
  ...merge,
});

/** A row of the annex's version table. */
export const versionSchema = z.object({
  id: versionIdSchema,
  operationId: operationIdSchema,
  /** Free text: "1.5a" is a version. */
  number: line,
  date,
  responsible: line,
  change: text,
  /** Position in the table, ascending. */
  order: z.number(),
  ...merge,
});

/** A measure that the delivered catalogue does not have. Its id is a UUID in the place of a catalogue id. */
export const ownMeasureSchema = z.object({
  id: ownMeasureIdSchema,
  organisationId: organisationIdSchema,
  areaId: areaIdSchema,
  title: ownTextSchema,
  kind: z.enum(['technical', 'organisational']),
  ...merge,
});

export const scopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organisation'), id: organisationIdSchema }),
  z.object({ kind: z.literal('operation'), id: operationIdSchema }),
]);
export type Scope = z.infer<typeof scopeSchema>;

/** Whom an answer is about: nobody in particular, a site, a party, or the client (a client's duty). */
export const targetSchema = z.string().regex(/^(-|client|site:.+|party:.+)$/);

/** Bewertung: the answer for one measure in one scope and, later, for one target. */
export const assessmentSchema = z.object({
  id: z.string(),
  scope: scopeSchema,
  measureId: measureIdSchema,
  target: targetSchema,
  status: z.enum(STATUSES),
  /** Until when a planned measure will be in place. */
  plannedFor: date,
  /** Why a measure is not applicable. */
  reason: text,
  values: z.record(parameterIdSchema, parameterValueSchema),
  /** Markdown subset; printed in the annex. */
  note: text,
  /** Never leaves the house: see `visibility.ts`. */
  internalNote: text,
  ...merge,
});

/** How a group of a scheme stands in a scope. `notRelevant` prints heading and reason instead of measures. */
export const groupStateSchema = z.object({
  id: z.string(),
  scope: scopeSchema,
  schemeId: schemeIdSchema,
  groupId: groupIdSchema,
  state: z.enum(['normal', 'notRelevant', 'hidden']),
  reason: text,
  ...merge,
});

export type Organisation = z.infer<typeof organisationSchema>;
export type Operation = z.infer<typeof operationSchema>;
export type Party = z.infer<typeof partySchema>;
export type Version = z.infer<typeof versionSchema>;
export type OwnMeasure = z.infer<typeof ownMeasureSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
export type GroupState = z.infer<typeof groupStateSchema>;

/** Every mergeable table: the same names in the data base and in files. */
export const recordSchemas = {
  organisations: organisationSchema,
  operations: operationSchema,
  parties: partySchema,
  versions: versionSchema,
  ownMeasures: ownMeasureSchema,
  assessments: assessmentSchema,
  groupStates: groupStateSchema,
} as const;
export type TableName = keyof typeof recordSchemas;
export type RecordOf<T extends TableName> = z.infer<(typeof recordSchemas)[T]>;
export const TABLE_NAMES = Object.keys(recordSchemas) as TableName[];

/**
 * The id of an assessment follows from what it is about, so that two colleagues who answer the same measure write the
 * same record and merging finds both.
 */
export function assessmentId(scope: Scope, measureId: string, target = '-'): string {
  return `${scope.id}/${measureId}/${target}`;
}

/** Likewise for the state of a group. */
export function groupStateId(scope: Scope, schemeId: string, groupId: string): string {
  return `${scope.id}/${schemeId}/${groupId}`;
}
