/** Cases of a given size, for benches and trials: operations with answers, notes and values, as people write them. */
import { emptyContent } from '../../shared/domain/case-content.ts';
import type { MeasureId, OperationId, OrganisationId, ReplicaId } from '../../shared/domain/ids.ts';
import { emptyAssessment, newOperation, newOrganisation } from '../../shared/domain/new-records.ts';
import { type AnyRecord, pathsOf, withRevision } from '../../shared/domain/record-fields.ts';
import type { Assessment, TableName } from '../../shared/domain/records.ts';
import type { Revision, SeenByScope } from '../../shared/domain/revision.ts';
import { writeCase } from '../../shared/file-format/write-case.ts';

const uuid = (kind: number, number: number) =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const ORGANISATION = uuid(1, 1) as OrganisationId;
export const WRITER = uuid(9, 1) as ReplicaId;
const PER_OPERATION = 400;
/** About as much as an answer takes in a file. */
const BYTES_PER_ANSWER = 2640;
const NOTE = 'Der Zutritt wird über Karten geregelt; Besucher werden am Empfang erfasst und begleitet. ';

function written<T extends object>(table: TableName, record: T, revision: Revision): T {
  const any = record as unknown as AnyRecord;
  return withRevision(any, pathsOf(table, any), revision) as unknown as T;
}

/** @param megabytes of the file it will be, roughly */
export function largeContent(megabytes: number) {
  const answers = Math.round((megabytes * 1024 * 1024) / BYTES_PER_ANSWER);
  const content = emptyContent();
  const revision: Revision = [WRITER, 1];
  content.organisations = [
    written('organisations', newOrganisation({ id: ORGANISATION }, { name: 'Muster GmbH' }), revision),
  ];
  for (let number = 0; number < Math.ceil(answers / PER_OPERATION); number += 1) {
    const key = { id: uuid(2, number) as OperationId, organisationId: ORGANISATION };
    content.operations.push(written('operations', newOperation(key, { name: `Vorgang ${number}` }), revision));
  }
  for (let number = 0; number < answers; number += 1) {
    const id = uuid(2, Math.floor(number / PER_OPERATION)) as OperationId;
    const blank = emptyAssessment(
      { kind: 'operation', id },
      `LRG-${String(number % PER_OPERATION).padStart(3, '0')}` as MeasureId,
    );
    const said = { ...blank, status: 'implemented', note: `${NOTE.repeat(2)}${number}`, values: { length: number } };
    content.assessments.push(written('assessments', said as unknown as Assessment, revision));
  }
  return content;
}

/** The same case as a colleague has it who has gone on with every n-th answer. */
export function editedContent(content: ReturnType<typeof largeContent>, every: number) {
  const edited = (answer: Assessment): Assessment =>
    ({
      ...answer,
      note: `${answer.note} Ergänzt.`,
      revisions: { ...answer.revisions, note: [uuid(9, 2), 1] },
    }) as never;
  const assessments = content.assessments.map((answer, index) => (index % every === 0 ? edited(answer) : answer));
  return { ...content, assessments };
}

/** What both have taken in of each other. */
export function seenOf(content: ReturnType<typeof largeContent>): SeenByScope {
  const ids = [...content.organisations, ...content.operations].map(({ id }) => id);
  return Object.fromEntries(ids.map((id) => [id, { [WRITER]: 1 }])) as SeenByScope;
}

export const fileOf = (content: ReturnType<typeof largeContent>): Uint8Array =>
  writeCase(content, {
    producer: 'test',
    createdAt: '2026-11-22T10:00:00Z',
    catalogue: { id: 'test', version: '1' },
    scope: { kind: 'organisations', internalNotes: true },
    seen: seenOf(content),
  });
