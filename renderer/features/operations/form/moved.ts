/** The list with the item at `index` one place further up (-1) or down (1); at the ends it stays as it is. */
export function moved<T>(items: readonly T[], index: number, step: 1 | -1): T[] {
  const copy = [...items];
  const [item, neighbour] = [copy[index], copy[index + step]];
  if (item === undefined || neighbour === undefined) return copy;
  copy[index] = neighbour;
  copy[index + step] = item;
  return copy;
}
