/**
 * Identifiers.
 *
 * Catalogue ids ("ZUG-02", "minLength", "b1.2") are written by editors and never reused. Everything that users make has
 * a UUID. All are branded, so that the compiler refuses an operation where a measure is meant.
 */
import '../lib/zod-without-eval.ts';
import * as z from 'zod';

const uuid = z.uuid();
const catalogueId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/);

export const organisationIdSchema = uuid.brand<'OrganisationId'>();
export const operationIdSchema = uuid.brand<'OperationId'>();
export const partyIdSchema = uuid.brand<'PartyId'>();
export const siteIdSchema = uuid.brand<'SiteId'>();
export const phraseIdSchema = uuid.brand<'PhraseId'>();
export const versionIdSchema = uuid.brand<'VersionId'>();
export const replicaIdSchema = uuid.brand<'ReplicaId'>();

export const areaIdSchema = catalogueId.brand<'AreaId'>();
export const schemeIdSchema = catalogueId.brand<'SchemeId'>();
export const groupIdSchema = catalogueId.brand<'GroupId'>();
/** A delivered measure ("ZUG-02") or one of the user's own (UUID). */
export const measureIdSchema = catalogueId.brand<'MeasureId'>();
/** Only a UUID: an own measure can never take the place of a delivered one. */
export const ownMeasureIdSchema = uuid.brand<'MeasureId'>();
/** Likewise for everything else that users add to the catalogue. */
export const ownAreaIdSchema = uuid.brand<'AreaId'>();
export const ownParameterIdSchema = uuid.brand<'ParameterId'>();
export const ownOptionIdSchema = uuid.brand<'OptionId'>();
export const ownSchemeIdSchema = uuid.brand<'SchemeId'>();
export const ownGroupIdSchema = uuid.brand<'GroupId'>();
/** A rule that finds fault, or one branch of it ("SDT-08.1"); own ones have a UUID. */
export const ruleIdSchema = catalogueId.brand<'RuleId'>();
export const ownRuleIdSchema = uuid.brand<'RuleId'>();
/** How annexes looked when they were released: known by the SHA-256 of its content. */
export const annexLookIdSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'AnnexLookId'>();
/** How an annex is made up. */
export const layoutIdSchema = catalogueId.brand<'LayoutId'>();
export const ownLayoutIdSchema = uuid.brand<'LayoutId'>();
/** Unique within its measure. */
export const parameterIdSchema = catalogueId.brand<'ParameterId'>();
/** Unique within its parameter. */
export const optionIdSchema = catalogueId.brand<'OptionId'>();

export type OrganisationId = z.infer<typeof organisationIdSchema>;
export type OperationId = z.infer<typeof operationIdSchema>;
export type PartyId = z.infer<typeof partyIdSchema>;
export type SiteId = z.infer<typeof siteIdSchema>;
export type PhraseId = z.infer<typeof phraseIdSchema>;
export type VersionId = z.infer<typeof versionIdSchema>;
export type ReplicaId = z.infer<typeof replicaIdSchema>;
export type AreaId = z.infer<typeof areaIdSchema>;
export type SchemeId = z.infer<typeof schemeIdSchema>;
export type GroupId = z.infer<typeof groupIdSchema>;
export type MeasureId = z.infer<typeof measureIdSchema>;
export type RuleId = z.infer<typeof ruleIdSchema>;
export type LayoutId = z.infer<typeof layoutIdSchema>;
export type AnnexLookId = z.infer<typeof annexLookIdSchema>;
export type ParameterId = z.infer<typeof parameterIdSchema>;
export type OptionId = z.infer<typeof optionIdSchema>;
