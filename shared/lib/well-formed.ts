/**
 * Text that every file format can hold: halves of surrogate pairs (from broken clipboards) become U+FFFD.
 * Applies to all strings inside a plain value; anything else is kept.
 */
export function wellFormed<T>(value: T): T {
  return repaired(value) as T;
}

function repaired(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD');
  if (Array.isArray(value)) return value.map(repaired);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, repaired(item)]));
}
