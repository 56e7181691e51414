/** A small case with a record of every kind, and an arbitrary one for properties. */
import fc from 'fast-check';
import { annexLookId } from '../../../../shared/domain/annex-look-id.ts';
import { type CaseContent, emptyContent } from '../../../../shared/domain/case-content.ts';
import {
  type AreaId,
  type GroupId,
  type LayoutId,
  type MeasureId,
  type OperationId,
  type OptionId,
  type OrganisationId,
  type ParameterId,
  type PartyId,
  type ReplicaId,
  type RuleId,
  type SchemeId,
  type SiteId,
  versionIdSchema,
} from '../../../../shared/domain/ids.ts';
import { newOwnMeasure, newOwnOption, newOwnParameter } from '../../../../shared/domain/new-house-records.ts';
import {
  emptyAssessment,
  newAcceptance,
  newAnnexDesign,
  newAnnexLook,
  newOperation,
  newOrganisation,
  newParty,
  newRelease,
  newSite,
  newVersion,
  normalGroupState,
} from '../../../../shared/domain/new-records.ts';
import { FILE_TABLES, type Scope } from '../../../../shared/domain/records.ts';
import { STATUSES } from '../../../../shared/domain/status.ts';
import { CLIENT, siteTarget } from '../../../../shared/domain/target.ts';
import type { CaseContext } from '../../../../shared/file-format/case-file.ts';
import type { HouseContext } from '../../../../shared/file-format/house-file.ts';
import { HOUSE_LAYOUT, HOUSE_MEASURE, HOUSE_SCHEME, sampleHouseWithRules } from './sample-house.ts';

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const ORGANISATION = uuid(1) as OrganisationId;
export const OPERATION = uuid(2) as OperationId;
export const PARTY = uuid(3) as PartyId;
export const OWN_MEASURE = uuid(5) as MeasureId;
/** A choice of the own measure and its options. */
export const OWN_PARAMETER = uuid(6) as ParameterId;
export const OWN_OPTION = uuid(7) as OptionId;
const OTHER_OPTION = uuid(8) as OptionId;
export const SITE = uuid(10) as SiteId;
const VERSION = versionIdSchema.parse(uuid(4));
/** Of the organisation's own annex. */
const OF_ORGANISATION = versionIdSchema.parse(uuid(11));
export const REPLICA = uuid(9) as ReplicaId;
const LOOK = {
  organisationId: ORGANISATION,
  accent: '#1f4e79',
  font: 'Arial',
  logo: 'iVBORw0KGgo=',
  logoType: 'png',
  letterhead: '',
  letterheadName: '',
} as const;
/** How the version of the operation looked when it was released. */
export const SAMPLE_LOOK = newAnnexLook({ id: annexLookId(LOOK), organisationId: ORGANISATION }, LOOK);
export const LOCK = 'ZUT-01' as MeasureId;

export const context: CaseContext = {
  producer: 'TOM-Katalog 0.1.0',
  createdAt: '2026-03-31T10:00:00Z',
  catalogue: { id: 'tom-katalog', version: '1.0.0' },
  scope: { kind: 'organisations', internalNotes: true },
  seen: { [ORGANISATION]: { [REPLICA]: 7 }, [OPERATION]: { [REPLICA]: 7 } },
};

export const houseContext: HouseContext = { ...context, scope: { kind: 'house' }, seen: { [LOCK]: { [REPLICA]: 7 } } };

/** The organisation with what belongs to it, and the parts of the house catalogue that it needs. */
export function sampleCase(): CaseContent {
  const house: CaseContent = { ...emptyContent(), ...sampleHouseWithRules(LOCK) };
  const organisation = sampleOrganisation();
  const both = FILE_TABLES.map((table) => [table, [...organisation[table], ...house[table]]]);
  return Object.fromEntries(both) as CaseContent;
}

/** The organisation alone; it names parts of the house catalogue. */
export function sampleOrganisation(): CaseContent {
  const scope: Scope = { kind: 'operation', id: OPERATION };
  const everywhere: Scope = { kind: 'organisation', id: ORGANISATION };
  const revisions = { status: [REPLICA, 5] as [ReplicaId, number], note: [REPLICA, 6] as [ReplicaId, number] };
  const assessments: CaseContent['assessments'] = [
    {
      ...emptyAssessment(scope, OWN_MEASURE),
      status: 'planned',
      plannedFor: '2026-12-31',
      values: { [OWN_PARAMETER]: OWN_OPTION },
      revisions: { [`values.${OWN_PARAMETER}`]: [REPLICA, 4] },
    },
    { ...emptyAssessment(scope, HOUSE_MEASURE), status: 'implemented' },
    {
      ...emptyAssessment(scope, LOCK),
      status: 'implemented',
      values: { ['count' as never]: 3, ['host' as never]: PARTY },
      note: 'Rund um die Uhr',
      internalNote: 'Angebot liegt vor',
      revisions,
    },
    {
      ...emptyAssessment(everywhere, LOCK, siteTarget(SITE)),
      status: 'implemented',
      condition: 'wo Türen nach außen führen',
      evidence: [{ reference: 'Prüfbericht', hash: '', issuer: 'Haustechnik', validUntil: '2027-01-31', remark: '' }],
    },
    {
      ...emptyAssessment(scope, LOCK, siteTarget(SITE)),
      leftBlank: { condition: true },
      revisions: { 'leftBlank.condition': [REPLICA, 6] },
    },
    { ...emptyAssessment(scope, LOCK, CLIENT), status: 'planned', responsible: 'Auftraggeber', due: '2026-12-31' },
  ];
  // As files have them.
  assessments.sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    ...emptyContent(),
    organisations: [
      newOrganisation(
        { id: ORGANISATION },
        { name: 'Beispiel Software GmbH', dpo: 'none', dpoReason: 'klein', layoutId: 'standard' as LayoutId },
      ),
    ],
    operations: [
      newOperation(
        { id: OPERATION, organisationId: ORGANISATION },
        {
          name: 'Lohnabrechnung',
          partyIds: [PARTY],
          siteIds: [SITE],
          schemeId: HOUSE_SCHEME,
          role: 'processor',
          layoutId: HOUSE_LAYOUT,
          contractRule: 'notify',
          reviewInterval: 'yearly',
          reviewOn: '2027-03-31',
          facts: { cloud: true, wifi: false },
          contacts: [{ side: 'client', name: 'Frau Beispiel', function: 'Vertretung', contact: 'post@example.org' }],
        },
      ),
    ],
    parties: [
      newParty(
        { id: PARTY, organisationId: ORGANISATION },
        { name: 'Rechenzentrum Nord', country: 'DE', system: 'Cloud', footnote: 'auf Abruf' },
      ),
    ],
    sites: [newSite({ id: SITE, organisationId: ORGANISATION }, { name: 'Büro Süd', certificate: 'ISO 27001' })],
    versions: [
      newVersion({ id: VERSION, operationId: OPERATION }, {
        number: '1.5a',
        date: '2026-03-31',
        material: true,
        acceptedOn: '2026-04-02',
        acceptedBy: 'Frau Beispiel',
        operationIds: [OPERATION],
        reasons: { [LOCK]: 'Umzug', [OWN_MEASURE]: 'ersetzt' },
        revisions: { [`reasons.${LOCK}`]: [REPLICA, 6] },
      } as never),
      newVersion(
        { id: OF_ORGANISATION, operationId: '', organisationId: ORGANISATION },
        { number: '2', withdrawnOn: '2026-05-01', withdrawnReason: 'Fehler im Datum' },
      ),
    ],
    releases: [
      newRelease(
        { id: VERSION, operationId: OPERATION },
        {
          releasedAt: '2026-03-31T10:00:00Z',
          catalogueVersion: '2026.1',
          documents: { de: '{}', en: '' },
          exportedAt: '2026-03-31T10:05:00Z',
          layout: '{}',
          choices: '{}',
          state: '{}',
          lookId: SAMPLE_LOOK.id,
        },
      ),
      newRelease(
        { id: OF_ORGANISATION, operationId: '', organisationId: ORGANISATION },
        { releasedAt: '2026-04-30T10:00:00Z' },
      ),
    ],
    ownMeasures: [
      newOwnMeasure(
        { id: OWN_MEASURE },
        { organisationId: ORGANISATION, areaId: 'ZUT' as AreaId, title: { de: 'Schleuse', en: '' } },
      ),
    ],
    ownParameters: [
      newOwnParameter({ id: OWN_PARAMETER, measureId: OWN_MEASURE, type: 'choice', label: { de: 'Bauart', en: '' } }),
    ],
    ownOptions: [OWN_OPTION, OTHER_OPTION].map((id, index) =>
      newOwnOption({
        id,
        measureId: OWN_MEASURE,
        parameterId: OWN_PARAMETER,
        label: { de: `Bauart ${index + 1}`, en: '' },
      }),
    ),
    assessments,
    acceptances: [
      newAcceptance(
        scope,
        'SDT-01.1' as RuleId,
        { kind: 'measure', id: OWN_MEASURE, target: siteTarget(SITE), field: `values.${OWN_PARAMETER}` },
        { reason: 'Ersatz ist bestellt', by: 'Frau Beispiel', on: '2026-03-31', until: '2026-12-31', basis: 'b3a1' },
      ),
    ],
    annexDesigns: [
      newAnnexDesign(
        { id: ORGANISATION },
        { accent: '#1f4e79', font: 'Arial', logo: 'iVBORw0KGgo=', logoType: 'png', letterheadName: 'Briefbogen.dotx' },
      ),
    ],
    annexLooks: [SAMPLE_LOOK],
    groupStates: [
      { ...normalGroupState(scope, 'b' as SchemeId, 'b1.1' as GroupId), state: 'notRelevant', reason: 'Cloud' },
    ],
  };
}

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  text,
  fc.array(text, { maxLength: 3 }),
);

/** Any number of answers of one operation, in any order. */
export const anyCase: fc.Arbitrary<CaseContent> = fc
  .uniqueArray(
    fc.record({
      measure: fc.stringMatching(/^[A-Z]{3}-\d\d$/),
      status: fc.constantFrom(...STATUSES),
      note: text,
      values: fc.dictionary(
        fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,8}$/).filter((key) => key !== 'constructor'),
        value,
        { maxKeys: 3 },
      ),
    }),
    { selector: ({ measure }) => measure, maxLength: 12 },
  )
  .map((answers) => {
    const scope: Scope = { kind: 'operation', id: OPERATION };
    const { organisations, operations, parties, sites } = sampleCase();
    const assessments = answers.map(({ measure, ...fields }) => ({
      ...emptyAssessment(scope, measure as MeasureId),
      ...fields,
    }));
    return { ...emptyContent(), organisations, operations, parties, sites, assessments };
  });
