import { blankOf } from './new-records.ts';
import type { RecordOf, TableName } from './records.ts';
import { VISIBILITY, type Visibility } from './visibility.ts';

/**
 * A record as it may go to a colleague: fields that go along on request only are empty unless requested.
 *
 * Fields this version does not know may be internal ones of a later version, so they count as such.
 */
export function forColleague<T extends TableName>(
  table: T,
  record: RecordOf<T>,
  { internalNotes }: { internalNotes: boolean },
): RecordOf<T> {
  if (internalNotes) return record;
  const visibility: Readonly<Record<string, Visibility>> = VISIBILITY[table];
  const goesAlong = (field: string): boolean => visibility[field]?.colleague === 'yes';
  const fields = Object.entries(record).filter(([field]) => goesAlong(field));
  const revisions = Object.entries(record.revisions).filter(([path]) => goesAlong(path.split('.')[0] ?? ''));
  return { ...blankOf(table, record), ...Object.fromEntries(fields), revisions: Object.fromEntries(revisions) };
}
