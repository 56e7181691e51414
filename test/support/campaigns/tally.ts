/** Counts what the random cases of a campaign were like: a campaign that never meets a kind of case proves nothing of it. */
export interface Tally {
  count: (name: string, by?: number) => void;
  /** In alphabetical order. */
  figures: () => Record<string, number>;
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  return {
    count: (name, by = 1) => void counts.set(name, (counts.get(name) ?? 0) + by),
    figures: () => Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}
