/** Whether two lists hold the same parts, by identity, in the same order. */
export function isSameList(one: readonly unknown[], other: readonly unknown[] | undefined): boolean {
  return one === other || (one.length === other?.length && one.every((part, index) => part === other[index]));
}
