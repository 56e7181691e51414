/**
 * What may leave the house.
 *
 * One table decides for every field of every record whether it may stand in an annex, in a file for a colleague and in a
 * file for outsiders. The compiler asks for each new field (design: "What may go where").
 */
import type { RecordOf, TableName } from './records.ts';

/** `never` in `annex` means: no annex, no preview, no PDF, no data inside the Word file. */
export interface Visibility {
  annex: 'yes' | 'never';
  colleague: 'yes' | 'onRequest';
  outsider: 'yes' | 'never';
}

const open: Visibility = { annex: 'yes', colleague: 'yes', outsider: 'yes' };
/** Needed to read and merge a file, printed nowhere. */
const technical: Visibility = { annex: 'never', colleague: 'yes', outsider: 'yes' };
const internal: Visibility = { annex: 'never', colleague: 'onRequest', outsider: 'never' };

type FieldsOf<T extends TableName> = Record<keyof RecordOf<T>, Visibility>;

export const VISIBILITY: { [T in TableName]: FieldsOf<T> } = {
  organisations: {
    id: technical,
    name: open,
    address: open,
    dpo: open,
    dpoName: open,
    dpoContact: open,
    dpoReason: open,
    deleted: technical,
    revisions: technical,
  },
  operations: {
    id: technical,
    organisationId: technical,
    name: open,
    subject: open,
    annexLabel: open,
    schemeId: open,
    clientName: open,
    clientAddress: open,
    clientContact: open,
    contractNumber: open,
    contractDate: open,
    partyIds: open,
    deleted: technical,
    revisions: technical,
  },
  parties: {
    id: technical,
    organisationId: technical,
    name: open,
    address: open,
    service: open,
    country: open,
    deleted: technical,
    revisions: technical,
  },
  versions: {
    id: technical,
    operationId: technical,
    number: open,
    date: open,
    responsible: open,
    change: open,
    order: technical,
    deleted: technical,
    revisions: technical,
  },
  ownMeasures: {
    id: technical,
    organisationId: technical,
    areaId: technical,
    title: open,
    kind: open,
    deleted: technical,
    revisions: technical,
  },
  assessments: {
    id: technical,
    scope: technical,
    measureId: technical,
    target: technical,
    status: open,
    plannedFor: open,
    reason: open,
    values: open,
    note: open,
    internalNote: internal,
    deleted: technical,
    revisions: technical,
  },
  groupStates: {
    id: technical,
    scope: technical,
    schemeId: technical,
    groupId: technical,
    state: open,
    reason: open,
    deleted: technical,
    revisions: technical,
  },
};
