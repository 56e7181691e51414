import { useState } from 'react';

interface Kept<T> {
  from: readonly unknown[];
  made: T;
}

/** Makes things by id and keeps each as long as what it is made from stays the same, so that only what changed is drawn. */
export function useKept<T>(): (id: string, from: readonly unknown[], make: () => T) => T {
  const [keep] = useState(() => {
    const known = new Map<string, Kept<T>>();
    return (id: string, from: readonly unknown[], make: () => T): T => {
      const before = known.get(id);
      if (before && from.length === before.from.length && from.every((it, index) => it === before.from[index]))
        return before.made;
      const made = make();
      known.set(id, { from, made });
      return made;
    };
  });
  return keep;
}
