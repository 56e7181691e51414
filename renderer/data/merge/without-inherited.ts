/**
 * Files for people outside say of each operation what holds in it, wherever it was said, and carry no revisions. Where that is
 * what the organisation says here, it is no statement of the operation: taken over, the operation would no longer follow.
 */
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import { blankOf } from '../../../shared/domain/new-records.ts';
import { type AnyRecord, fieldChanges } from '../../../shared/domain/record-fields.ts';
import { fieldAt, isSame, withField } from '../../../shared/domain/record-paths.ts';
import {
  type Assessment,
  assessmentId,
  type GroupState,
  groupStateId,
  type Scope,
} from '../../../shared/domain/records.ts';
import type { TomDatabase } from '../database.ts';

type Layered = Assessment | GroupState;

/**
 * The content of a file without what nobody wrote into its operations.
 *
 * @param made ids of records that an upgrade of the catalogue has made: what they say they say themselves
 */
export async function withoutInherited(
  database: TomDatabase,
  content: Partial<CaseContent>,
  made: ReadonlySet<string> = new Set(),
): Promise<Partial<CaseContent>> {
  const owners = new Map<string, string>(
    (content.operations ?? []).map(({ id, organisationId }) => [id, organisationId]),
  );
  const said = { ...content };
  for (const table of ['assessments', 'groupStates'] as const) {
    const records: Layered[] = content[table] ?? [];
    const ids = records.map((record) => idAbove(record, owners.get(record.scope.id)));
    if (!records.some((record, index) => ids[index] && unwritten(table, record).length > 0)) continue;
    const above = (await database[table].bulkGet(ids)) as (Layered | undefined)[];
    const left = records.flatMap((record, index) =>
      made.has(record.id) ? [record] : own(table, record, above[index]),
    );
    Object.assign(said, { [table]: left });
  }
  return said;
}

/** '' where nothing is above. */
function idAbove(record: Layered, organisationId: string | undefined): string {
  if (!organisationId) return '';
  const scope: Scope = { kind: 'organisation', id: organisationId as never };
  return 'groupId' in record
    ? groupStateId(scope, record.schemeId, record.groupId)
    : assessmentId(scope, record.measureId, record.target);
}

/** What a record says at paths that nobody has written. */
function unwritten(table: 'assessments' | 'groupStates', record: Layered) {
  const blank = blankOf(table, record as never) as unknown as AnyRecord;
  const changes = fieldChanges(table, blank, record as unknown as AnyRecord);
  return changes.filter(({ path }) => !record.revisions[path]);
}

/** None where nothing is left of it. */
function own(table: 'assessments' | 'groupStates', record: Layered, above: Layered | undefined): Layered[] {
  if (!above || above.deleted) return [record];
  const found = unwritten(table, record);
  const inherited = found.filter(({ path, after }) => isSame(fieldAt(above, path), after));
  const left = inherited.reduce((it, { path, before }) => withField(it, path, before), record);
  const isEmpty = inherited.length === found.length && Object.keys(record.revisions).length === 0;
  return isEmpty ? [] : [left];
}
