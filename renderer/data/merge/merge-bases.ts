/** Remembering what both sides of a merge last had in common, and finding it again. Nothing of it leaves this machine in a file. */
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import type { AnyRecord } from '../../../shared/domain/record-fields.ts';
import { FILE_TABLES, type FileTable } from '../../../shared/domain/records.ts';
import type { CaseScope } from '../../../shared/file-format/case-file.ts';
import { type Begun, begunOf, begunValue, commonBegun, withBegun } from '../../../shared/merge/merge-bases.ts';
import { type MergedRecord, type Seens, sightOf } from '../../../shared/merge/merge-content.ts';
import { joinKind } from '../../../shared/merge/proposal.ts';
import { scopeIdOf } from '../../../shared/merge/scope-of.ts';
import { seenOf } from '../../../shared/merge/sight.ts';
import type { MergeBase, TomDatabase } from '../database.ts';
import { saveTracker } from '../save-state.ts';

type Bases = Pick<TomDatabase, 'mergeBases'>;

const idOf = (table: FileTable, record: string, path: string): string => `${table}/${record}/${path}`;

/**
 * The rows to be written so that what stands in a file is remembered, once both sides know it: after it was written, or when it
 * is taken over. Rows that are there already are not among them.
 */
export async function newBases({ mergeBases }: Bases, content: Partial<CaseContent>): Promise<MergeBase[]> {
  const wanted = FILE_TABLES.flatMap((table) =>
    ((content[table] ?? []) as unknown as readonly AnyRecord[]).flatMap((record) => {
      const scope = scopeIdOf(table, record as never);
      return begunOf(table, record).map(([path, begun]) => ({ id: idOf(table, record.id, path), scope, begun }));
    }),
  );
  if (wanted.length === 0) return [];
  const scopes = [...new Set(wanted.map(({ scope }) => scope))];
  const known = new Map((await mergeBases.where('scope').anyOf(scopes).toArray()).map((row) => [row.id, row]));
  return wanted.flatMap(({ id, scope, begun }) => {
    const row = known.get(id);
    if (row && isSameBegun(row, begun)) return [];
    const [{ revision, text }, ...older] = withBegun(row ? [row, ...(row.older ?? [])].map(plain) : [], begun) as [
      Begun,
      ...Begun[],
    ];
    return [{ id, scope, revision, text, ...(older.length > 0 && { older }) }];
  });
}

const plain = ({ revision, text }: Begun): Begun => ({ revision, text });
const isSameBegun = (one: Begun, other: Begun): boolean =>
  one.text === other.text && one.revision[0] === other.revision[0] && one.revision[1] === other.revision[1];

interface SentFile {
  content: Partial<CaseContent>;
  scope: { audience?: CaseScope['audience'] };
}

/**
 * A file has gone out: what stands in it is what whoever opens it begins with. Files for people outside do not say what was
 * seen, so nothing can be common with them. The file is written already: where remembering fails, later proposals are poorer.
 */
export async function rememberSent(database: TomDatabase, { content, scope }: SentFile): Promise<void> {
  if (scope.audience === 'outsiders') return;
  const remembering = saveTracker.quietly(() =>
    database.transaction('rw', database.mergeBases, async () => {
      await database.mergeBases.bulkPut(await newBases(database, content));
    }),
  );
  await remembering.catch(() => undefined);
}

/** What both began with, at each conflict about which a proposal can be made. */
export async function withBases(
  { mergeBases }: Bases,
  merged: readonly MergedRecord[],
  seens: Seens,
): Promise<MergedRecord[]> {
  const wanted = merged.flatMap(({ table, id, conflicts }) =>
    conflicts.flatMap((path) => (joinKind(table, path) ? [idOf(table, id, path)] : [])),
  );
  if (wanted.length === 0) return [...merged];
  const found = new Map((await mergeBases.bulkGet(wanted)).flatMap((row) => (row ? [[row.id, row]] : [])));
  return merged.map((one) => {
    const bases = basesOf(one, found, seens);
    return Object.keys(bases).length > 0 ? { ...one, bases } : one;
  });
}

function basesOf({ table, id, theirs, conflicts }: MergedRecord, rows: ReadonlyMap<string, MergeBase>, seens: Seens) {
  const sight = sightOf(table, theirs, seens);
  const bases: Record<string, unknown> = {};
  for (const path of conflicts) {
    const row = rows.get(idOf(table, id, path));
    const isInternal = sight.isInternal(path);
    const [mine, others] = [sight.mine, sight.theirs].map((seen) => seenOf(seen, sight.scopeId, isInternal));
    const begun = row && commonBegun([row, ...(row.older ?? [])], mine, others);
    const value = begun && begunValue(table, path, begun);
    if (value !== undefined) bases[path] = value;
  }
  return bases;
}
