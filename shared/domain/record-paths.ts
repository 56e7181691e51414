/**
 * Reading and setting the fields of any record by path: a field name, or for fields whose entries are merged one by one,
 * field and key: `values.<parameter id>`.
 */

/** Fields of entries, each entry a unit of merging. */
export const KEYED_FIELDS = ['values', 'facts', 'leftBlank', 'reasons'] as const;
export type KeyedField = (typeof KEYED_FIELDS)[number];

type Entries = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, unknown>>;

/** Field and key of a path to an entry; undefined for a field as a whole. */
export function entryOf(path: string): { field: KeyedField; key: string } | undefined {
  const dot = path.indexOf('.');
  const field = KEYED_FIELDS.find((it) => it === path.slice(0, dot));
  return field && { field, key: path.slice(dot + 1) };
}

export function fieldAt(record: object, path: string): unknown {
  const entry = entryOf(path);
  return entry ? ((record as Fields)[entry.field] as Entries)[entry.key] : (record as Fields)[path];
}

/** The record with another value at `path`; `undefined` takes an entry away. */
export function withField<T extends object>(record: T, path: string, value: unknown): T {
  const entry = entryOf(path);
  if (!entry) return { ...record, [path]: value };
  const { [entry.key]: _, ...others } = (record as Fields)[entry.field] as Entries;
  return { ...record, [entry.field]: value === undefined ? others : { ...others, [entry.key]: value } };
}

/** Field values are plain data with keys in a fixed order, so their JSON tells whether they are the same. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
