/** Where keys lead in a list. */

/** @param page rows that fit in sight; absent where the keys for pages lead nowhere. Null for keys that lead nowhere. */
export function targetIndex(key: string, index: number, count: number, page?: number): number | null {
  const moves: Record<string, number> = {
    ArrowUp: index - 1,
    ArrowDown: index + 1,
    ...(page && { PageUp: index - page, PageDown: index + page }),
    Home: 0,
    End: count - 1,
  };
  const target = moves[key];
  return target === undefined ? null : Math.min(count - 1, Math.max(0, target));
}
