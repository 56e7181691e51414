/** Damage done to files, by accident and on purpose. */
import fc from 'fast-check';

export interface Damage {
  kind: string;
  /** The damaged file; the same bytes where this damage finds nothing to do. */
  apply: (bytes: Uint8Array) => Uint8Array;
}

/** Damage with random arguments; prints as a call in a counterexample. */
export function damage<Args extends unknown[]>(
  kind: string,
  values: fc.Arbitrary<Args>,
  apply: (bytes: Uint8Array, ...values: Args) => Uint8Array,
): fc.Arbitrary<Damage> {
  return values.map((args) => ({
    kind,
    apply: (bytes) => apply(bytes, ...args),
    [fc.toStringMethod]: () => `${kind}(${args.map((value) => fc.stringify(value).slice(0, 200)).join(', ')})`,
  }));
}

/** A place in a file or list of any length, counted round. */
export const place = fc.nat({ max: 100_000_000 });
export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
export const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
