/**
 * What users make: the records of the data base and of `.tomakte` files.
 *
 * Flat on purpose: every field is one unit of merging and carries its own revision. `deleted` is a field like any other,
 * so deletion is a tombstone that merges and can be undone.
 */
import * as z from 'zod';
import { FORMS, OPTIONAL_PARTS } from './annex-choices.ts';
import {
  contacts,
  evidence,
  PARTY_ROLES,
  PROTECTION_NEEDS,
  ROLES,
  SITE_KINDS,
  THIRD_COUNTRY,
  TRANSFER_GROUNDS,
} from './case-parts.ts';
import { acceptanceFields, type Place, placeKey } from './finding-records.ts';
import { houseSchemas, localSchemas, ownMeasureSchema } from './house-records.ts';
import {
  annexLookIdSchema,
  groupIdSchema,
  layoutIdSchema,
  measureIdSchema,
  operationIdSchema,
  organisationIdSchema,
  parameterIdSchema,
  partyIdSchema,
  type SchemeId,
  schemeIdSchema,
  siteIdSchema,
  versionIdSchema,
} from './ids.ts';
import { annexDesignSchema, annexLookSchema } from './layout-records.ts';
import { countrySchema, INTERVALS, parameterValueSchema } from './parameter.ts';
import { reasonKeySchema } from './reason-key.ts';
import { date, facts, leftBlank, line, merge, text } from './record-parts.ts';
import { STATUSES } from './status.ts';

/** Art. 32 GDPR, the scheme of what is new. */
export const DEFAULT_SCHEME: SchemeId = schemeIdSchema.parse('b');

const none = z.literal('');

/**
 * What the contract asks for when measures change: to document it, to tell the other side, or to agree on it beforehand;
 * '' = not yet said.
 */
export const CONTRACT_RULES = ['', 'document', 'notify', 'agree'] as const;
export type ContractRule = (typeof CONTRACT_RULES)[number];

/** What is chosen for annexes on top of their layout. */
const annexChoices = {
  /** By which scheme the annex is grouped; '' = by the own one. */
  annexSchemeId: schemeIdSchema.or(none).default(''),
  /** '' = as a list. */
  annexForm: z.enum(FORMS).exclude(['list']).or(none).default(''),
  /** Parts of the layout that are left out. */
  annexUnwanted: z.array(z.enum(OPTIONAL_PARTS)).default([]),
};

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
  /** By which scheme its own answers are shown. */
  schemeId: schemeIdSchema.default(DEFAULT_SCHEME),
  /** True of all its operations, unless one of them says otherwise. */
  facts,
  /** How its annexes are made up, unless an operation says otherwise; '' = the standard layout. */
  layoutId: layoutIdSchema.or(none).default(''),
  /** For the annex it hands out for itself. */
  ...annexChoices,
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
  /** What the annex prints where a measure stands in several groups: a cross-reference, or all of it again. */
  repeats: z.enum(['reference', 'everywhere']).default('reference'),
  /** Sites this operation uses, in printing order. */
  siteIds: z.array(siteIdSchema).default([]),
  role: z.enum(ROLES).default('unknown'),
  purposes: text.default(''),
  dataCategories: text.default(''),
  dataSubjects: text.default(''),
  /** Which special categories (Art. 9 GDPR) or data on convictions (Art. 10) are processed; '' = none named. */
  specialCategories: text.default(''),
  protectionNeed: z.enum(PROTECTION_NEEDS).default('unknown'),
  /** Why the protection need is what it is. */
  protectionReason: text.default(''),
  contacts,
  /** Deviating from those of the organisation; a fact without an entry follows the organisation. */
  facts,
  /** A model for new operations, of this and of other organisations. */
  isTemplate: z.boolean().default(false),
  /** How its annex is made up; '' = as the organisation says. */
  layoutId: layoutIdSchema.or(none).default(''),
  /** What the contract asks for when the measures change. */
  contractRule: z.enum(CONTRACT_RULES).default(''),
  /** How often all of it is to be looked at again, and when next. */
  reviewInterval: z.enum(INTERVALS).or(none).default(''),
  reviewOn: date.default(''),
  ...annexChoices,
  /** Further operations in the same annex; deleted ones are passed over. */
  annexAlsoFor: z.array(operationIdSchema).default([]),
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
  role: z.enum(PARTY_ROLES).default('subProcessor'),
  /** Under which head it stands in the list of sub-processors: "Private cloud", "Support". */
  roleGroup: line.default(''),
  dataKinds: text.default(''),
  /** Certificates, agreements and further guarantees. */
  safeguards: text.default(''),
  thirdCountry: z.enum(THIRD_COUNTRY).default('byCountry'),
  transferGround: z.enum(TRANSFER_GROUNDS).default(''),
  /** Where the party describes itself and its measures. */
  link: line.default(''),
  /** Printed below the list of sub-processors, with a mark at the name. */
  footnote: text.default(''),
  /** Which of its systems or products is used. */
  system: line.default(''),
  ...merge,
});

/** Standort: own offices, a data centre, a home office. Answers can be about one of them. */
export const siteSchema = z.object({
  id: siteIdSchema,
  organisationId: organisationIdSchema,
  name: line,
  kind: z.enum(SITE_KINDS),
  address: text,
  /** Who runs it, where that is not the organisation. */
  operator: line,
  certificate: line,
  certificateUntil: date,
  ...merge,
});

/** A row of the annex's version table: of an operation, or of the annex that an organisation hands out for itself. */
export const versionSchema = z.object({
  id: versionIdSchema,
  /** '' only where it is a version of the organisation's own annex. */
  operationId: operationIdSchema.or(none),
  /** '' unless it is one. */
  organisationId: organisationIdSchema.or(none).default(''),
  /** Free text: "1.5a" is a version. */
  number: line,
  date,
  responsible: line,
  change: text,
  /** Position in the table, ascending. */
  order: z.number(),
  /** The change matters to the other side (wesentliche Änderung). */
  material: z.boolean().default(false),
  /** When and by whom the other side accepted it. */
  acceptedOn: date.default(''),
  acceptedBy: line.default(''),
  /** A version whose Word file is out in the world is not taken back silently: it is withdrawn, with a reason. */
  withdrawnOn: date.default(''),
  withdrawnReason: text.default(''),
  /** Further operations in the same annex. */
  operationIds: z.array(operationIdSchema).default([]),
  /** Why the level of a measure is lower than in the version before, of all operations or of one of them. */
  reasons: z.record(reasonKeySchema, text).default({}),
  ...merge,
});

export const scopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organisation'), id: organisationIdSchema }),
  z.object({ kind: z.literal('operation'), id: operationIdSchema }),
]);
export type Scope = z.infer<typeof scopeSchema>;

/**
 * Whom an answer is about: nobody in particular, a site, a party, or the client (a client's duty). `former:…` is an answer
 * from before an upgrade of the catalogue, kept as it was and shown nowhere.
 */
export const targetSchema = z.string().regex(/^(-|client|site:.+|party:.+|former:.+)$/);

/** The target of an answer that an upgrade lays aside: from which version, and whom it was about. */
export function formerTarget(version: string, target: string): string {
  return `former:${version}:${target}`;
}

/** An answer that an upgrade has laid aside. */
export function isFormer({ target }: { target: string }): boolean {
  return target.startsWith('former:');
}

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
  /** Under which condition the measure holds: "where the systems support it". Printed behind the measure. */
  condition: line.default(''),
  responsible: line.default(''),
  /** Until when something is to be done about it. */
  due: date.default(''),
  reviewInterval: z.enum(INTERVALS).or(z.literal('')).default(''),
  /** When it is to be looked at again. */
  reviewOn: date.default(''),
  /** When somebody last confirmed that the answer holds. */
  confirmedOn: date.default(''),
  evidence,
  /** True, and nobody's business outside: never printed. That there is something is said only by a layout with a clause on it. */
  internalOnly: z.boolean().default(false),
  leftBlank,
  /** The measure's wording changed in a newer catalogue, and nobody has looked at the answer since. */
  toConfirm: z.boolean().default(false),
  ...merge,
});

/**
 * How a group of a scheme stands in a scope. `notRelevant` prints heading and reason instead of measures. Own texts
 * (Markdown subset) stand before or after its measures, or instead of them.
 */
export const groupStateSchema = z.object({
  id: z.string(),
  scope: scopeSchema,
  schemeId: schemeIdSchema,
  groupId: groupIdSchema,
  state: z.enum(['normal', 'notRelevant', 'hidden']),
  reason: text,
  textBefore: text.default(''),
  textInstead: text.default(''),
  textAfter: text.default(''),
  leftBlank,
  ...merge,
});

/** A finding that somebody decided to live with. It says why, and stays visible. */
export const acceptanceSchema = z.object({
  id: z.string(),
  scope: scopeSchema,
  ...acceptanceFields,
  ...merge,
});

export type Organisation = z.infer<typeof organisationSchema>;
export type Operation = z.infer<typeof operationSchema>;
export type Site = z.infer<typeof siteSchema>;
export type Party = z.infer<typeof partySchema>;
export type Version = z.infer<typeof versionSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
export type GroupState = z.infer<typeof groupStateSchema>;
export type Acceptance = z.infer<typeof acceptanceSchema>;

/**
 * The annex of a version as it was handed out. Later wording, of catalogue or answers, never reaches it.
 */
export const releaseSchema = z.object({
  id: versionIdSchema,
  /** As its version says. */
  operationId: operationIdSchema.or(none),
  organisationId: organisationIdSchema.or(none).default(''),
  releasedAt: z.iso.datetime().or(none),
  catalogueVersion: line,
  /** `AnnexDocument` as JSON, per language: frozen in one piece, of no concern to merging. */
  documents: z.object({ de: z.string(), en: z.string() }),
  /** When its Word file was first written; from then on it can only be withdrawn. */
  exportedAt: z.iso.datetime().or(none).default(''),
  /** `LayoutContent`, the choices of the export, and what versions are compared by, each as JSON; '' in old releases. */
  layout: z.string().default(''),
  choices: z.string().default(''),
  state: z.string().default(''),
  /** How it looked; '' = not kept: it looks as annexes look today. */
  lookId: annexLookIdSchema.or(none).default(''),
  ...merge,
});
export type Release = z.infer<typeof releaseSchema>;

/** Tables of a case: the same names in the data base and in files. */
const caseSchemas = {
  organisations: organisationSchema,
  operations: operationSchema,
  parties: partySchema,
  sites: siteSchema,
  versions: versionSchema,
  releases: releaseSchema,
  ownMeasures: ownMeasureSchema,
  assessments: assessmentSchema,
  groupStates: groupStateSchema,
  acceptances: acceptanceSchema,
  annexDesigns: annexDesignSchema,
  annexLooks: annexLookSchema,
} as const;

/** Every mergeable table. All but the local ones travel in files too. */
export const recordSchemas = { ...caseSchemas, ...houseSchemas, ...localSchemas } as const;
export type TableName = keyof typeof recordSchemas;
export type RecordOf<T extends TableName> = z.infer<(typeof recordSchemas)[T]>;
export const TABLE_NAMES = Object.keys(recordSchemas) as TableName[];

/** The house catalogue: what users add to the delivered one for all organisations, own measures aside. */
export type HouseTable = keyof typeof houseSchemas;
export const HOUSE_TABLES = Object.keys(houseSchemas) as HouseTable[];
/** What files hold. */
export type FileTable = keyof typeof caseSchemas | HouseTable;
export const FILE_TABLES = [...Object.keys(caseSchemas), ...HOUSE_TABLES] as FileTable[];

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

/** Likewise for an accepted finding. */
export function acceptanceId(scope: Scope, ruleId: string, place: Place): string {
  return `${scope.id}/${ruleId}/${placeKey(place)}`;
}
