import { isSameList } from './same-list.ts';

/**
 * Works something out once for each object and remembers it as long as the object lives. Only for objects whose content never
 * changes.
 */
export function onceForEach<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
}

/** The same for what follows from an object and another one: remembered for the last other one it was seen with. */
export function onceForBoth<K extends object, O, V>(work: (key: K, other: O) => V): (key: K, other: O) => V {
  const known = new WeakMap<K, { other: O; value: V }>();
  return (key, other) => {
    const before = known.get(key);
    if (before && before.other === other) return before.value;
    const value = work(key, other);
    known.set(key, { other, value });
    return value;
  };
}

/** The same for what follows from a list: remembered until it is asked for a list of other parts. */
export function onceForLast<T, V>(work: (list: readonly T[]) => V): (list: readonly T[]) => V {
  let last: { list: readonly T[]; value: V } | undefined;
  return (list) => {
    if (!last || !isSameList(last.list, list)) last = { list: [...list], value: work(list) };
    return last.value;
  };
}
