/**
 * What follows from the parts of a long list, remembered by blocks of it: when one part is another object, its block alone is
 * worked out again. The parts of a block that did not change are only compared, which takes next to nothing.
 *
 * Only for parts whose content never changes.
 */
import { atOnce } from './at-once.ts';

const SIZE = 64;

interface Known<T, C, R> {
  parts: readonly T[];
  context: C;
  values: readonly R[];
}

export class Blocks<T extends object, C, R> {
  readonly #known = new WeakMap<T, Known<T, C, R>>();

  /** The blocks of a list in their order, each with what is known of it. @param context all else that the values follow from */
  *of(list: readonly T[], context: C): Generator<{ parts: readonly T[]; values: readonly R[] | undefined }> {
    for (let start = 0; start < list.length; start += SIZE) {
      const known = this.#knownAt(list, start, context);
      yield known ?? { parts: list.slice(start, start + SIZE), values: undefined };
    }
  }

  /** Remembers what follows from a block. */
  keep(parts: readonly T[], context: C, values: readonly R[]): void {
    const [first] = parts;
    if (first) this.#known.set(first, { parts, context, values });
  }

  #knownAt(list: readonly T[], start: number, context: C): Known<T, C, R> | undefined {
    const known = this.#known.get(list[start] as T);
    if (!known || known.context !== context) return undefined;
    const length = Math.min(SIZE, list.length - start);
    if (known.parts.length !== length) return undefined;
    for (let at = 0; at < length; at += 1) if (known.parts[at] !== list[start + at]) return undefined;
    return known;
  }
}

/** `list.flatMap(work)` that is remembered so. */
export function flatMapInBlocks<T extends object, C, R>(
  work: (part: T, context: C) => readonly R[],
): (list: readonly T[], context: C) => R[] {
  const steps = flatMapInSteps(work);
  return (list, context) => atOnce(steps(list, context));
}

/** The same for those who must not be held up: a step for each block that is worked out. */
export function flatMapInSteps<T extends object, C, R>(
  work: (part: T, context: C) => readonly R[],
): (list: readonly T[], context: C) => Generator<void, R[]> {
  const blocks = new Blocks<T, C, R>();
  return function* (list, context) {
    const all: R[] = [];
    for (const { parts, values } of blocks.of(list, context)) {
      const current = values ?? parts.flatMap((part) => work(part, context));
      for (const value of current) all.push(value);
      if (values) continue;
      blocks.keep(parts, context, current);
      yield;
    }
    return all;
  };
}
