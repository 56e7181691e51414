/** Where keys lead in the list of findings. */

/** @param page rows that fit in sight; null for keys that lead nowhere */
export function targetIndex(key: string, index: number, count: number, page: number): number | null {
  const moves: Record<string, number> = {
    ArrowUp: index - 1,
    ArrowDown: index + 1,
    PageUp: index - page,
    PageDown: index + page,
    Home: 0,
    End: count - 1,
  };
  const target = moves[key];
  return target === undefined ? null : Math.min(count - 1, Math.max(0, target));
}

/** Marked becomes unmarked and the other way round. */
export function markedAfter(marked: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(marked);
  if (!next.delete(key)) next.add(key);
  return next;
}
