import type { Revisions } from '../../shared/domain/revision.ts';

/**
 * A new reading of records in which those that did not change are the objects already known, so that a list draws only
 * the rows that differ. Every write gives a field a new revision, so revisions tell whether a record changed.
 */
export function keepUnchanged<K, T extends { id: string; revisions: Revisions }>(
  known: ReadonlyMap<K, T>,
  current: ReadonlyMap<K, T>,
): ReadonlyMap<K, T> {
  const merged = new Map<K, T>();
  for (const [key, record] of current) {
    const before = known.get(key);
    merged.set(key, before?.id === record.id && sameRevisions(before.revisions, record.revisions) ? before : record);
  }
  return merged;
}

/** The same for lists: the known one itself, when nothing in it changed, nor its order. */
export function keepUnchangedRows<T extends { id: string; revisions: Revisions }>(
  known: readonly T[],
  current: readonly T[],
): readonly T[] {
  const byId = (rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
  const kept = [...keepUnchanged(byId(known), byId(current)).values()];
  return kept.length === known.length && kept.every((row, index) => row === known[index]) ? known : kept;
}

function sameRevisions(one: Revisions, other: Revisions): boolean {
  const paths = Object.keys(other);
  return (
    paths.length === Object.keys(one).length &&
    paths.every((path) => one[path]?.[0] === other[path]?.[0] && one[path]?.[1] === other[path]?.[1])
  );
}
