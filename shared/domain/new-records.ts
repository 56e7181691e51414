/** New records with their defaults, and what is left of a record when it is deleted. */

import type { OptionalPart } from './annex-choices.ts';
import type { Fact } from './catalogue.ts';
import type { AnnexLook, OrganisationDesign } from './layout-records.ts';
import { fresh, houseBlanks, newOwnMeasure } from './new-house-records.ts';
import { DEFAULT_SCHEME } from './organisation-records.ts';
import {
  type Acceptance,
  type Assessment,
  acceptanceId,
  assessmentId,
  type GroupState,
  groupStateId,
  type Operation,
  type Organisation,
  type Party,
  type RecordOf,
  type Release,
  recordSchemas,
  type Scope,
  type Site,
  type TableName,
  type Version,
} from './records.ts';

/** Fields that say what a record is and to whom it belongs: never edited, never merged. */
export const IDENTITY_FIELDS = {
  organisations: ['id'],
  operations: ['id', 'organisationId'],
  parties: ['id', 'organisationId'],
  sites: ['id', 'organisationId'],
  versions: ['id', 'operationId', 'organisationId'],
  releases: ['id', 'operationId', 'organisationId'],
  // To whom an own measure belongs is edited: it may be promoted to the house catalogue.
  ownMeasures: ['id'],
  assessments: ['id', 'scope', 'measureId', 'target'],
  groupStates: ['id', 'scope', 'schemeId', 'groupId'],
  acceptances: ['id', 'scope', 'ruleId', 'place'],
  annexDesigns: ['id'],
  annexLooks: ['id', 'organisationId'],
  measureOverlays: ['id'],
  ownAreas: ['id'],
  ownParameters: ['id', 'measureId', 'parentParameterId', 'parentOptionId', 'type'],
  ownOptions: ['id', 'measureId', 'parameterId'],
  ownSchemes: ['id'],
  ownGroups: ['id', 'schemeId'],
  ownPlacements: ['id', 'schemeId', 'ofId'],
  ownRules: ['id'],
  ruleSwitches: ['id'],
  layouts: ['id'],
  catalogueChoices: ['id'],
  phrases: ['id'],
} as const satisfies { [T in TableName]: readonly (keyof RecordOf<T>)[] };

type Identity<T extends TableName> = (typeof IDENTITY_FIELDS)[T][number];

/** The fields of a record that a user edits; all are optional, so that a command names only what changes. */
export type FieldsOf<T extends TableName> = Partial<Omit<RecordOf<T>, Identity<T> | 'deleted' | 'revisions'>>;

/** Single facts by path, each changed on its own; `undefined` takes one away. */
export type FactEntries = { [F in Fact as `facts.${F}`]?: boolean | undefined };

/** Which annex a version or release belongs to. */
type OfAnnex<R extends Version | Release> = Pick<R, 'id' | 'operationId'> & Partial<Pick<R, 'organisationId'>>;

export const DEFAULT_ANNEX_LABEL = 'Anlage 2';

export function newOrganisation(identity: Pick<Organisation, 'id'>, fields: FieldsOf<'organisations'> = {}) {
  const dpo = { dpo: 'unknown', dpoName: '', dpoContact: '', dpoReason: '' } as const;
  const blank = { name: '', address: '', ...dpo, schemeId: DEFAULT_SCHEME, facts: {}, layoutId: '' } as const;
  return { ...identity, ...blank, ...asByLayout(), ...fields, ...fresh() } satisfies Organisation;
}

/** Nothing chosen for the annex on top of its layout. */
const asByLayout = () => ({ annexSchemeId: '', annexForm: '', annexUnwanted: [] as OptionalPart[] }) as const;

export function newOperation(
  identity: Pick<Operation, 'id' | 'organisationId'>,
  fields: FieldsOf<'operations'> = {},
): Operation {
  const blank = {
    name: '',
    subject: '',
    annexLabel: DEFAULT_ANNEX_LABEL,
    schemeId: DEFAULT_SCHEME,
    clientName: '',
    clientAddress: '',
    clientContact: '',
    contractNumber: '',
    contractDate: '',
    partyIds: [],
    repeats: 'reference' as const,
    siteIds: [],
    role: 'unknown' as const,
    purposes: '',
    dataCategories: '',
    dataSubjects: '',
    specialCategories: '',
    protectionNeed: 'unknown' as const,
    protectionReason: '',
    contacts: [],
    facts: {},
    isTemplate: false,
    layoutId: '' as const,
    contractRule: '' as const,
    reviewInterval: '' as const,
    reviewOn: '',
    ...asByLayout(),
    annexAlsoFor: [],
  };
  return { ...identity, ...blank, ...fields, ...fresh() };
}

export function newParty(identity: Pick<Party, 'id' | 'organisationId'>, fields: FieldsOf<'parties'> = {}): Party {
  const role = { role: 'subProcessor', roleGroup: '', dataKinds: '', safeguards: '' } as const;
  const transfer = { thirdCountry: 'byCountry', transferGround: '', link: '' } as const;
  const printed = { footnote: '', system: '' };
  const blank = { name: '', address: '', service: '', country: '', ...role, ...transfer, ...printed } as const;
  return { ...identity, ...blank, ...fields, ...fresh() };
}

export function newSite(identity: Pick<Site, 'id' | 'organisationId'>, fields: FieldsOf<'sites'> = {}): Site {
  const certificate = { certificate: '', certificateUntil: '' };
  const blank = { name: '', kind: 'office', address: '', operator: '', ...certificate } as const;
  return { ...identity, ...blank, ...fields, ...fresh() };
}

/** Of an operation, or, with `organisationId` instead of `operationId`, of the organisation's own annex. */
export function newVersion(
  { id, operationId, organisationId = '' }: OfAnnex<Version>,
  fields: FieldsOf<'versions'> = {},
): Version {
  const row = { number: '', date: '', responsible: '', change: '', order: 0, material: false };
  const fate = { acceptedOn: '', acceptedBy: '', withdrawnOn: '', withdrawnReason: '' };
  const lists = { operationIds: [], reasons: {} };
  return { id, operationId, organisationId, ...row, ...fate, ...lists, ...fields, ...fresh() };
}

/** The answer as long as nobody has given one. A record of this content means the same as no record. */
export function emptyAssessment(scope: Scope, measureId: Assessment['measureId'], target = '-'): Assessment {
  return {
    id: assessmentId(scope, measureId, target),
    scope,
    measureId,
    target,
    status: 'open',
    plannedFor: '',
    reason: '',
    values: {},
    note: '',
    internalNote: '',
    condition: '',
    responsible: '',
    due: '',
    reviewInterval: '',
    reviewOn: '',
    confirmedOn: '',
    evidence: [],
    internalOnly: false,
    leftBlank: {},
    toConfirm: false,
    ...fresh(),
  };
}

/** A group as long as nobody has said anything about it. */
export function normalGroupState(
  scope: Scope,
  schemeId: GroupState['schemeId'],
  groupId: GroupState['groupId'],
): GroupState {
  const id = groupStateId(scope, schemeId, groupId);
  const texts = { reason: '', textBefore: '', textInstead: '', textAfter: '' };
  return { id, scope, schemeId, groupId, state: 'normal', ...texts, leftBlank: {}, ...fresh() };
}

export function newRelease(
  { id, operationId, organisationId = '' }: OfAnnex<Release>,
  fields: FieldsOf<'releases'> = {},
): Release {
  const kept = { releasedAt: '', catalogueVersion: '', documents: { de: '', en: '' }, exportedAt: '' };
  const madeFrom = { layout: '', choices: '', state: '', lookId: '' } as const;
  return { id, operationId, organisationId, ...kept, ...madeFrom, ...fields, ...fresh() };
}

/** As delivered: a record of this content means the same as no record. */
export function newAnnexDesign(
  { id }: Pick<OrganisationDesign, 'id'>,
  fields: FieldsOf<'annexDesigns'> = {},
): OrganisationDesign {
  const blank = { accent: '', font: '', logo: '', logoType: '', letterheadName: '', letterhead: '' } as const;
  return { id, ...blank, ...fields, ...fresh() };
}

/** Of a design as it was; see `annexLookId` for its id. */
export function newAnnexLook(
  { id, organisationId }: Pick<AnnexLook, 'id' | 'organisationId'>,
  fields: FieldsOf<'annexLooks'> = {},
): AnnexLook {
  const blank = { accent: '', font: '', logo: '', logoType: '', letterheadName: '', letterhead: '' } as const;
  return { id, organisationId, ...blank, ...fields, ...fresh() };
}

/** Nothing accepted: a record of this content means the same as no record. */
export function newAcceptance(
  scope: Scope,
  ruleId: Acceptance['ruleId'],
  place: Acceptance['place'],
  fields: FieldsOf<'acceptances'> = {},
): Acceptance {
  const blank = { reason: '', by: '', on: '', until: '', basis: '', looked: '' };
  return { id: acceptanceId(scope, ruleId, place), scope, ruleId, place, ...blank, ...fields, ...fresh() };
}

const blanks: { [T in TableName]: (record: RecordOf<T>) => RecordOf<T> } = {
  organisations: ({ id }) => newOrganisation({ id }),
  operations: ({ id, organisationId }) => newOperation({ id, organisationId }),
  parties: ({ id, organisationId }) => newParty({ id, organisationId }),
  sites: ({ id, organisationId }) => newSite({ id, organisationId }),
  versions: ({ id, operationId, organisationId }) => newVersion({ id, operationId, organisationId }),
  releases: ({ id, operationId, organisationId }) => newRelease({ id, operationId, organisationId }),
  ownMeasures: ({ id, organisationId, operationId, areaId }) =>
    newOwnMeasure({ id }, { organisationId, operationId, areaId }),
  assessments: ({ scope, measureId, target }) => emptyAssessment(scope, measureId, target),
  groupStates: ({ scope, schemeId, groupId }) => normalGroupState(scope, schemeId, groupId),
  acceptances: ({ scope, ruleId, place }) => newAcceptance(scope, ruleId, place),
  annexDesigns: ({ id }) => newAnnexDesign({ id }),
  annexLooks: ({ id, organisationId }) => newAnnexLook({ id, organisationId }),
  ...houseBlanks,
};

/** What the record would be without any content. */
export function blankOf<T extends TableName>(table: T, record: RecordOf<T>): RecordOf<T> {
  return blanks[table](record);
}

/**
 * A deleted record as it travels in files: who it was and that it is gone. Its content stays at home, so that deleting a
 * client really keeps the client out of what is passed on.
 */
export function tombstoneOf<T extends TableName>(table: T, record: RecordOf<T>): RecordOf<T> {
  const { deleted } = record.revisions;
  return { ...blankOf(table, record), deleted: true, revisions: deleted ? { deleted } : {} };
}

/** The names of all fields of a table that can be edited and merged. */
export function mergeableFields(table: TableName): string[] {
  const fixed: readonly string[] = [...IDENTITY_FIELDS[table], 'revisions'];
  return Object.keys(recordSchemas[table].shape).filter((field) => !fixed.includes(field));
}
