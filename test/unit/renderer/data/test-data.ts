/** A real data base in memory, with commands whose clock and ids are reproducible. */
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Commands, createCommands } from '../../../../renderer/data/commands/commands.ts';
import { LOG_LIMITS } from '../../../../renderer/data/commands/history.ts';
import { TomDatabase } from '../../../../renderer/data/database.ts';
import { createSaveTracker } from '../../../../renderer/data/save-state.ts';
import type {
  GroupId,
  MeasureId,
  OperationId,
  OrganisationId,
  ParameterId,
  SchemeId,
} from '../../../../shared/domain/ids.ts';
import { emptyOverlay } from '../../../../shared/domain/new-house-records.ts';
import { emptyAssessment, normalGroupState } from '../../../../shared/domain/new-records.ts';
import { type Assessment, type Scope, TABLE_NAMES } from '../../../../shared/domain/records.ts';

// Live queries run only where Dexie finds an IndexedDB of its own, whatever the data base uses.
Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });

export const measure = (id: string) => id as MeasureId;
export const parameter = (id: string) => id as ParameterId;
export const scheme = (id: string) => id as SchemeId;
export const group = (id: string) => id as GroupId;
export const inOperation = (id: OperationId): Scope => ({ kind: 'operation', id });

/** A UUID that says which number it is. */
export const uuid = (number: number, kind = 0): string =>
  `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;

export interface TestData {
  database: TomDatabase;
  commands: Commands;
  saveTracker: ReturnType<typeof createSaveTracker>;
  indexedDB: IDBFactory;
  /** The test clock starts at 1: everything is done in this session. */
  openedAt: number;
}

/** With `kind`, the ids of two data bases in one test differ. */
export function openTestData(kind = 0, indexedDB = new IDBFactory(), logLimits = LOG_LIMITS): TestData {
  const database = new TomDatabase({ indexedDB, IDBKeyRange });
  const saveTracker = createSaveTracker();
  let time = 0;
  let ids = 0;
  const commands = createCommands(database, {
    now: () => ++time,
    newId: () => uuid(++ids, kind),
    saveTracker,
    logLimits,
  });
  return { database, commands, saveTracker, indexedDB, openedAt: 0 };
}

export interface TestCase extends TestData {
  organisationId: OrganisationId;
  operationId: OperationId;
  scope: Scope;
}

/** The same with one organisation and one operation in it. */
export async function openTestCase(kind = 0): Promise<TestCase> {
  const data = openTestData(kind);
  const organisationId = await data.commands.createOrganisation({ name: 'Beispiel Software GmbH' });
  const operationId = await data.commands.createOperation(organisationId, { name: 'Lohnabrechnung' });
  return { ...data, organisationId, operationId, scope: inOperation(operationId) };
}

/**
 * What users can tell apart: live records without revisions. A blank answer is the same as none, and what belongs to a
 * deleted owner is out of reach.
 */
export async function visibleContent(database: TomDatabase): Promise<Record<string, unknown>> {
  const owners = new Set<string>();
  for (const table of ['organisations', 'operations'] as const) {
    for (const { id, deleted } of await database.table(table).toArray()) if (!deleted) owners.add(id);
  }
  // Looks stay when the release that named them is undone.
  const releases = await database.releases.toArray();
  const looks = new Set<string>(releases.filter(({ deleted }) => !deleted).map(({ lookId }) => lookId));
  const content: Record<string, unknown> = {};
  for (const table of TABLE_NAMES) {
    const records = await database.table(table).toArray();
    content[table] = records
      .filter((record) => table !== 'annexLooks' || looks.has(record.id))
      .filter((record) => !record.deleted && isReachable(record, owners) && !isBlank(table, record))
      .map(({ revisions: _, ...fields }) => fields);
  }
  return content;
}

function isReachable(
  record: { organisationId?: string; operationId?: string; scope?: Scope },
  owners: Set<string>,
): boolean {
  return [record.organisationId, record.operationId, record.scope?.id].every(
    (id) => id === undefined || id === '' || owners.has(id),
  );
}

function isBlank(table: string, record: Parameters<typeof sameFields>[0]): boolean {
  if (table === 'assessments')
    return sameFields(record, emptyAssessment(record.scope, record.measureId, record.target));
  if (table === 'measureOverlays') return sameFields(record, emptyOverlay(record.id as MeasureId));
  if (table === 'acceptances') return (record as { basis?: string }).basis === '';
  if (table === 'ruleSwitches') return !(record as { off?: boolean }).off;
  if (table === 'ownPlacements') return (record as { groupIds?: string[] }).groupIds?.length === 0;
  if (table === 'groupStates')
    return sameFields(record, normalGroupState(record.scope, record.schemeId, record.groupId));
  return false;
}

type Answer = ReturnType<typeof emptyAssessment> & ReturnType<typeof normalGroupState>;

function sameFields(one: Answer, other: object): boolean {
  const plain = ({ revisions: _, ...fields }: { revisions?: unknown }) => JSON.stringify(fields);
  return plain(one) === plain(other);
}

/** The measures whose answers are read from now on. */
export function readMeasures({ assessments }: TomDatabase): Set<string> {
  const read = new Set<string>();
  assessments.hook('reading', (answer: Assessment | undefined) => {
    if (answer) read.add(answer.measureId);
    return answer;
  });
  return read;
}
