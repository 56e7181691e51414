/** Data bases of a given size: what is put into the app's own stores, in the shapes in which its commands would have written it. */
import { readDeliveredCatalogue } from '../../../build/cli/read-catalogue.ts';
import type { AreaId, MeasureId, OperationId, OrganisationId, ReplicaId } from '../../../shared/domain/ids.ts';
import { newCatalogueChoice, newOwnMeasure } from '../../../shared/domain/new-house-records.ts';
import { emptyAssessment, newOperation, newOrganisation } from '../../../shared/domain/new-records.ts';
import type { Assessment, Scope } from '../../../shared/domain/records.ts';
import type { Revision } from '../../../shared/domain/revision.ts';

export interface CaseSize {
  /** Not fewer than are delivered; the rest are the organisation's own. */
  measures: number;
  operations: number;
}

/** In each operation so many measures are answered; with 500 operations that makes 250,000 answers. */
const ANSWERED = 500;
/** The first operation has an answer with a note to every measure: what searching and scrolling is tried in. */
export const FULL_OPERATION = operationName(0);

const uuid = (kind: number, number: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
const ORGANISATION = uuid(1, 1) as OrganisationId;
const REPLICA = uuid(9, 1) as ReplicaId;
const REVISION: Revision = [REPLICA, 1];
const NOTE = 'Der Zutritt wird über Karten geregelt; Besucher werden am Empfang erfasst und begleitet.';
const delivered = readDeliveredCatalogue();
export const DELIVERED_MEASURES = delivered.measures.length;

export function operationName(index: number): string {
  return `Vorgang ${String(index + 1).padStart(3, '0')}`;
}

/** Rows to be put as they are, by store, and answers to be made of a model in the page: half a gigabyte is not sent there. */
export interface StoredCase {
  rows: Record<string, readonly object[]>;
  /** An answer with a note; scope, measure and id are still those of the model. */
  model: Assessment;
  operationIds: readonly OperationId[];
  measureIds: readonly MeasureId[];
  /** How many measures, from the first, are answered in each operation but the first, in which all are. */
  answered: number;
}

/** @param noteLength characters of each note of the first operation; a sentence by default */
export function storedCase({ measures, operations }: CaseSize, noteLength = NOTE.length): StoredCase {
  const own = Array.from({ length: Math.max(0, measures - delivered.measures.length) }, (_, index) =>
    ownMeasure(index),
  );
  const operationIds = Array.from({ length: operations }, (_, index) => uuid(2, index) as OperationId);
  const scope: Scope = { kind: 'operation', id: operationIds[0] as OperationId };
  const measureIds = [...delivered.measures, ...own].map(({ id }) => id);
  return {
    rows: {
      organisations: [
        { ...newOrganisation({ id: ORGANISATION }, { name: 'Muster GmbH' }), revisions: stamped('name') },
      ],
      operations: operationIds.map((id, index) => ({
        ...newOperation({ id, organisationId: ORGANISATION }, { name: operationName(index) }),
        revisions: stamped('name', 'schemeId'),
      })),
      ownMeasures: own,
      catalogueChoices: [newCatalogueChoice(delivered.manifest.id, delivered.manifest.version)],
      meta: [{ key: 'engine', replica: REPLICA, counter: 1, position: 0, head: 0, entries: 0, bytes: 0 }],
    },
    model: {
      ...emptyAssessment(scope, '' as MeasureId),
      status: 'implemented',
      note: NOTE.repeat(Math.ceil(noteLength / NOTE.length)).slice(0, noteLength),
      revisions: stamped('status', 'note'),
    },
    operationIds,
    measureIds,
    answered: Math.min(ANSWERED, measures),
  };
}

function ownMeasure(index: number) {
  const { areas } = delivered;
  const title = { de: `Eigene Maßnahme ${index + 1} für Karten und Besucher`, en: `Own measure ${index + 1}` };
  const areaId = areas[index % areas.length]?.id as AreaId;
  const fields = { organisationId: ORGANISATION, areaId, title, order: 1000 + index };
  return { ...newOwnMeasure({ id: uuid(5, index) as never }, fields), revisions: stamped('title', 'areaId') };
}

function stamped(...fields: string[]): Record<string, Revision> {
  return Object.fromEntries(fields.map((field) => [field, REVISION]));
}
