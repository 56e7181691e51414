/** A small case with a record of every kind, and an arbitrary one for properties. */
import fc from 'fast-check';
import { type CaseContent, emptyContent } from '../../../../shared/domain/case-content.ts';
import {
  type AreaId,
  type GroupId,
  type MeasureId,
  type OperationId,
  type OrganisationId,
  type PartyId,
  type ReplicaId,
  type SchemeId,
  versionIdSchema,
} from '../../../../shared/domain/ids.ts';
import {
  emptyAssessment,
  newOperation,
  newOrganisation,
  newOwnMeasure,
  newParty,
  newVersion,
  normalGroupState,
} from '../../../../shared/domain/new-records.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import { STATUSES } from '../../../../shared/domain/status.ts';
import type { CaseContext } from '../../../../shared/file-format/case-file.ts';

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const ORGANISATION = uuid(1) as OrganisationId;
export const OPERATION = uuid(2) as OperationId;
export const PARTY = uuid(3) as PartyId;
export const OWN_MEASURE = uuid(5) as MeasureId;
export const REPLICA = uuid(9) as ReplicaId;
export const LOCK = 'ZUT-01' as MeasureId;

export const context: CaseContext = {
  producer: 'TOM-Katalog 0.1.0',
  createdAt: '2026-03-31T10:00:00Z',
  catalogue: { id: 'tom-katalog', version: '1.0.0' },
  scope: { kind: 'organisations', internalNotes: true },
  seen: { [ORGANISATION]: { [REPLICA]: 7 }, [OPERATION]: { [REPLICA]: 7 } },
};

export function sampleCase(): CaseContent {
  const scope: Scope = { kind: 'operation', id: OPERATION };
  const revisions = { status: [REPLICA, 5] as [ReplicaId, number], note: [REPLICA, 6] as [ReplicaId, number] };
  return {
    organisations: [
      newOrganisation({ id: ORGANISATION }, { name: 'Beispiel Software GmbH', dpo: 'none', dpoReason: 'klein' }),
    ],
    operations: [
      newOperation({ id: OPERATION, organisationId: ORGANISATION }, { name: 'Lohnabrechnung', partyIds: [PARTY] }),
    ],
    parties: [newParty({ id: PARTY, organisationId: ORGANISATION }, { name: 'Rechenzentrum Nord', country: 'DE' })],
    versions: [
      newVersion(
        { id: versionIdSchema.parse(uuid(4)), operationId: OPERATION },
        { number: '1.5a', date: '2026-03-31' },
      ),
    ],
    ownMeasures: [
      newOwnMeasure(
        { id: OWN_MEASURE, organisationId: ORGANISATION },
        { areaId: 'ZUT' as AreaId, title: { de: 'Schleuse', en: '' } },
      ),
    ],
    assessments: [
      { ...emptyAssessment(scope, OWN_MEASURE), status: 'planned', plannedFor: '2026-12-31' },
      {
        ...emptyAssessment(scope, LOCK),
        status: 'implemented',
        values: { ['count' as never]: 3, ['host' as never]: PARTY },
        note: 'Rund um die Uhr',
        internalNote: 'Angebot liegt vor',
        revisions,
      },
    ],
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
    const { organisations, operations, parties } = sampleCase();
    const assessments = answers.map(({ measure, ...fields }) => ({
      ...emptyAssessment(scope, measure as MeasureId),
      ...fields,
    }));
    return { ...emptyContent(), organisations, operations, parties, assessments };
  });
