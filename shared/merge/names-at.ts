/** What a single field names: whoever writes such a field goes on with what it names. */
import type { AnyRecord } from '../domain/record-fields.ts';
import { entryOf, fieldAt } from '../domain/record-paths.ts';
import type { TableName } from '../domain/records.ts';

/** Ids of sites, parties, own parameters and own options that the field at `path` names; other texts may be among them. */
export function namesAt(table: TableName, record: AnyRecord, path: string): readonly string[] {
  if (table === 'operations' && (path === 'siteIds' || path === 'partyIds')) return idsIn(fieldAt(record, path));
  const entry = table === 'assessments' ? entryOf(path) : undefined;
  const value = entry?.field === 'values' ? fieldAt(record, path) : undefined;
  return entry && value !== undefined ? [entry.key, ...idsIn(value)] : [];
}

const idsIn = (value: unknown): string[] => [value].flat().filter((it) => typeof it === 'string');
