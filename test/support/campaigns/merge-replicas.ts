/** Colleagues who edit and pass files around, and next to each record what really happened to it. */
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import { organisationIdSchema, replicaIdSchema, siteIdSchema } from '../../../shared/domain/ids.ts';
import { emptyAssessment, newSite } from '../../../shared/domain/new-records.ts';
import { type AnyRecord, withRevision } from '../../../shared/domain/record-fields.ts';
import { fieldAt, isSame, withField } from '../../../shared/domain/record-paths.ts';
import type { Assessment, FileTable, Site } from '../../../shared/domain/records.ts';
import { joinedSeen, type SeenByScope } from '../../../shared/domain/revision.ts';
import { type Decisions, decided } from '../../../shared/merge/decide.ts';
import { type MergedRecord, mergeContents } from '../../../shared/merge/merge-content.ts';

export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const ORGANISATION = organisationIdSchema.parse(uuid(1));
export const TABLES = ['assessments', 'sites'] as const satisfies readonly FileTable[];
type Table = (typeof TABLES)[number];

/** For each field the edits that its value knows of: the truth that revisions only tell of. */
type Past = ReadonlySet<number>;

/** Edits that wrote the same and were joined count as one: whoever knew the one knew what the other said. */
const joinedWith = new Map<number, number>();
function asOne(edit: number): number {
  const other = joinedWith.get(edit);
  return other === undefined ? edit : asOne(other);
}
function join(one: Past, other: Past): void {
  const [first, second] = [asOne(Math.max(...one)), asOne(Math.max(...other))];
  if (first !== second) joinedWith.set(first, second);
}

export interface Replica {
  id: ReturnType<typeof replicaIdSchema.parse>;
  counter: number;
  seen: SeenByScope;
  records: Map<string, { table: Table; record: AnyRecord }>;
  pasts: Map<string, Past>;
}

export const newReplica = (index: number): Replica => ({
  id: replicaIdSchema.parse(uuid(900 + index)),
  counter: 0,
  seen: {},
  records: new Map(),
  pasts: new Map(),
});

const asAny = (record: object) => record as unknown as AnyRecord;
const keyOf = (id: string, path: string) => `${id} ${path}`;
let edits = 0;

/** The site or the answer with this number; nobody has it at the beginning. */
export function blankRecord(table: Table, n: number): AnyRecord {
  if (table === 'sites') {
    const { revisions, ...site } = newSite({ id: siteIdSchema.parse(uuid(100 + n)), organisationId: ORGANISATION });
    return asAny({ ...site, revisions: {} });
  }
  const blank = emptyAssessment({ kind: 'organisation', id: ORGANISATION }, `ZUT-0${n + 1}` as Assessment['measureId']);
  return asAny({ ...blank, revisions: {} });
}

/** Somebody writes a field; a record that is not there yet begins with it. */
export function edit(replica: Replica, table: Table, n: number, path: string, value: unknown): void {
  const blank = blankRecord(table, n);
  const record = replica.records.get(blank.id)?.record ?? blank;
  const isNew = !replica.records.has(blank.id);
  if (isSame(fieldAt(record, path), value)) return;
  replica.counter += 1;
  const paths = isNew && table === 'sites' ? ['name', 'deleted', path] : [path];
  const written = withRevision(withField(record, path, value), paths, [replica.id, replica.counter]);
  replica.records.set(blank.id, { table, record: written });
  // One for each field: what joins in one of them says nothing of the others.
  for (const it of new Set(paths)) {
    edits += 1;
    replica.pasts.set(keyOf(blank.id, it), new Set([...pastOf(replica, blank.id, it), edits]));
  }
}

export const pastOf = (replica: Replica, id: string, path: string): Past =>
  replica.pasts.get(keyOf(id, path)) ?? new Set();

export function contentOf(replica: Replica): Partial<CaseContent> {
  const of = <T>(table: Table) =>
    [...replica.records.values()].filter((it) => it.table === table).map(({ record }) => record as T);
  return { assessments: of<Assessment>('assessments'), sites: of<Site>('sites') };
}

/** What a file says its writer has seen. */
export const seenBy = (replica: Replica): SeenByScope => ({
  [ORGANISATION]: joinedSeen(replica.seen[ORGANISATION], { [replica.id]: replica.counter }),
});

/** What a file of `from` would do at `to`. */
export const previewOf = (to: Replica, from: Replica): MergedRecord[] =>
  mergeContents({ content: contentOf(to), seen: seenBy(to) }, { content: contentOf(from), seen: seenBy(from) });

export const isNothing = (merged: readonly MergedRecord[]): boolean =>
  merged.every(({ isChanged, conflicts }) => !isChanged && conflicts.length === 0);

/**
 * Takes the file of `from` in; `decide` says what becomes of conflicts. Answers in which ways the merge was wrong, going by
 * what really happened to each field.
 */
export function receive(
  to: Replica,
  from: Replica,
  decide: (merged: MergedRecord, path: string) => Decisions[string],
): string[] {
  const merged = previewOf(to, from);
  const faults = merged.flatMap((one) => faultsOf(to, from, one));
  to.counter += 1;
  for (const one of merged) {
    const decisions = Object.fromEntries(one.conflicts.map((path) => [path, decide(one, path)]));
    const { record, paths } = decided(one, decisions);
    to.records.set(one.id, { table: one.table as Table, record: withRevision(record, paths, [to.id, to.counter]) });
    for (const path of writtenPaths(one)) {
      if (Object.hasOwn(decisions, path)) edits += 1;
      const decision = Object.hasOwn(decisions, path) ? [edits] : [];
      const past = new Set([...pastOf(to, one.id, path), ...pastOf(from, one.id, path), ...decision]);
      to.pasts.set(keyOf(one.id, path), past);
    }
  }
  to.seen = { [ORGANISATION]: joinedSeen(to.seen[ORGANISATION], seenBy(from)[ORGANISATION]) };
  return faults;
}

const writtenPaths = ({ record, theirs }: MergedRecord) =>
  new Set([...Object.keys(record.revisions), ...Object.keys(theirs.revisions)]);

/** Nothing lost, nobody asked without need, nobody not asked who should have been. */
function faultsOf(to: Replica, from: Replica, one: MergedRecord): string[] {
  return [...writtenPaths(one)].flatMap((path) => {
    const [mine, theirs] = [pastOf(to, one.id, path), pastOf(from, one.id, path)];
    const [here, there] = [one.mine && fieldAt(one.mine, path), fieldAt(one.theirs, path)];
    const isAsked = one.conflicts.includes(path);
    const is = fieldAt(one.record, path);
    const fault = (what: string) => [`${what}: ${one.id} ${path}`];
    if (isAsked) return isSame(here, there) ? fault('asked about nothing') : [];
    if (includes(mine, theirs)) return isSame(is, here) ? [] : fault('took what was known and overwritten');
    if (includes(theirs, mine)) return isSame(is, there) ? [] : fault('kept what they knew and overwrote');
    if (path === 'order') return isSame(is, here) || isSame(is, there) ? [] : fault('a position of nobody');
    if (!isSame(here, there) || !isSame(is, here)) return fault('lost an edit');
    join(mine, theirs);
    return [];
  });
}

/** Fields that both wrote without knowing of each other. */
export function concurrentPaths(to: Replica, from: Replica): string[] {
  return previewOf(to, from).flatMap((one) =>
    [...writtenPaths(one)]
      .filter((path) => {
        const [mine, theirs] = [pastOf(to, one.id, path), pastOf(from, one.id, path)];
        return !includes(mine, theirs) && !includes(theirs, mine);
      })
      .map((path) => keyOf(one.id, path)),
  );
}

function includes(all: Past, some: Past): boolean {
  const known = new Set([...all].map(asOne));
  return [...some].every((edit) => known.has(asOne(edit)));
}
