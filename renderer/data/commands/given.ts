/**
 * The fields a caller really gave: `undefined` means "leave as it is". In an entry (`facts.cloud`) it means "take it away",
 * because entries have no other way to be empty.
 */
export function given<T extends object>(fields: T): T {
  return Object.fromEntries(
    Object.entries(fields).filter(([path, value]) => value !== undefined || path.includes('.')),
  ) as T;
}
