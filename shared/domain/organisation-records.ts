/** Whose data protection a case describes, and what belongs to it: operations, parties, sites. As in `records.ts`. */
import * as z from 'zod';
import { FORMS, OPTIONAL_PARTS } from './annex-choices.ts';
import {
  contacts,
  PARTY_ROLES,
  PROTECTION_NEEDS,
  ROLES,
  SITE_KINDS,
  THIRD_COUNTRY,
  TRANSFER_GROUNDS,
} from './case-parts.ts';
import {
  layoutIdSchema,
  operationIdSchema,
  organisationIdSchema,
  partyIdSchema,
  type SchemeId,
  schemeIdSchema,
  siteIdSchema,
} from './ids.ts';
import { countrySchema, INTERVALS } from './parameter.ts';
import { date, facts, line, merge, text } from './record-parts.ts';

const none = z.literal('');

/** Art. 32 GDPR, the scheme of what is new. */
export const DEFAULT_SCHEME: SchemeId = schemeIdSchema.parse('b');

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
