/**
 * Whether a value has more characters than `most` as JSON without white space, without writing it. Escapes count as what they
 * stand for, so that it may still come out a little larger.
 */
export function isLargerThan(most: number, value: unknown): boolean {
  let left = most;
  const count = (part: unknown): boolean => {
    left -= sizeOf(part);
    if (left < 0) return true;
    return typeof part === 'object' && part !== null && Object.values(part).some(count);
  };
  return count(value);
}

/** Of a value itself: without what it holds, but with the keys, commas and colons for that. */
function sizeOf(part: unknown): number {
  if (typeof part === 'string') return part.length + 2;
  if (typeof part !== 'object' || part === null) return String(part).length;
  const keys = Array.isArray(part) ? [] : Object.keys(part);
  const count = Array.isArray(part) ? part.length : keys.length;
  return 2 + Math.max(0, count - 1) + keys.reduce((sum, key) => sum + key.length + 3, 0);
}
