/** Of one rule. */
export const MOST_TERMS = 200;

/** How large a rule may be. Far more than any rule needs, and little enough to be read and tried at once. */
const MOST = {
  /** Conditions, values and lists altogether; terms count, too. */
  parts: 600,
  /** Of one list, such as terms. */
  list: MOST_TERMS,
  /** UTF-16 units of a term, a name or a replacement. */
  text: 200,
  depth: 20,
} as const;

/** Whether what a rule looks for is small enough to be read. Stops counting as soon as it is not. */
export function isSmallEnough(finds: unknown): boolean {
  let parts = 0;
  const fits = (part: unknown, depth: number): boolean => {
    parts += 1;
    if (parts > MOST.parts || depth > MOST.depth) return false;
    if (typeof part === 'string') return part.length <= MOST.text;
    if (typeof part !== 'object' || part === null) return true;
    if (Array.isArray(part) && part.length > MOST.list) return false;
    return Object.entries(part).every(([name, inner]) => name.length <= MOST.text && fits(inner, depth + 1));
  };
  return fits(finds, 0);
}
