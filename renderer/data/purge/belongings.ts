/** What belongs to organisations and operations that are deleted for good: records, and rows that are none. */
import type { TrashTable } from '../commands/trash-rows.ts';

export interface PurgeTarget {
  table: TrashTable;
  id: string;
}

/** All rows of the data base, or of a backup, by table. */
export type Tables = Readonly<Record<string, readonly object[]>>;

/** Fields by which rows of all tables name their owner. */
interface Row {
  id: string;
  key?: string;
  value?: unknown;
  organisationId?: string;
  operationId?: string;
  measureId?: string;
  ofId?: string;
  scope?: string | { id: string };
}

export interface Belongings {
  /** Of organisations, operations and own measures: everything else names one of them. */
  ids: ReadonlySet<string>;
  /** Names that might stand in the history or in a setting. */
  names: readonly string[];
  includes(table: string, row: object): boolean;
}

/** Works for the data base as for backups of any age, which may lack tables. */
export function belongingsOf(tables: Tables, targets: readonly PurgeTarget[]): Belongings {
  const ids = new Set(targets.map(({ id }) => id));
  for (const one of rowsOf(tables, 'operations')) if (ids.has(one.organisationId ?? '')) ids.add(one.id);
  for (const one of rowsOf(tables, 'ownMeasures')) {
    if (ids.has(one.organisationId ?? '') || ids.has(one.operationId ?? '')) ids.add(one.id);
  }
  const owners = [...rowsOf(tables, 'organisations'), ...rowsOf(tables, 'operations')] as (Row & { name?: string })[];
  const names = owners.flatMap(({ id, name }) => (ids.has(id) && name ? [name] : []));
  const includes = (table: string, row: object) => isOf(ids, table, row as Row);
  return { ids, names, includes };
}

/** Whose row of `meta` it is: what was seen of a scope, or made of it. */
export const scopeOfKey = (key: string): string => key.replace(/^(seen|made)\//, '').replace(/\.internal$/, '');

const rowsOf = (tables: Tables, table: string): Row[] => (tables[table] ?? []) as Row[];

function isOf(ids: ReadonlySet<string>, table: string, row: Row): boolean {
  if (table === 'settings') return isSettingOf(ids, row);
  if (table === 'meta') return ids.has(scopeOfKey(row.key ?? ''));
  const scope = typeof row.scope === 'string' ? row.scope : row.scope?.id;
  const { id, organisationId, operationId, measureId, ofId } = row;
  return [id, organisationId, operationId, measureId, ofId, scope].some((one) => one !== undefined && ids.has(one));
}

/** Decisions about merges that were put off hold texts of whatever file; where the user was last names what was open. */
function isSettingOf(ids: ReadonlySet<string>, { key = '', value }: Row): boolean {
  if (key.startsWith('merge/')) return true;
  const text = JSON.stringify(value) ?? '';
  return [...ids].some((id) => text.includes(id));
}
