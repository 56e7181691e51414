/** Damage that knows nothing of what a file holds: broken transfers, bad disks, careless editors. */
import fc from 'fast-check';
import { type Damage, damage, decode, encode, place } from './damage.ts';

const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** The first `length` bytes. */
export const cutAt = (length: number): Damage => ({
  kind: 'cut',
  apply: (bytes) => bytes.slice(0, length),
});

const bytesDamage = [
  damage('cut', fc.tuple(place), (bytes, at) => bytes.slice(0, at % (bytes.length + 1))),
  damage(
    'flip bits',
    fc.tuple(fc.array(fc.tuple(place, fc.nat({ max: 7 })), { minLength: 1, maxLength: 8 })),
    flipBits,
  ),
  damage('insert bytes', fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 20 })), (bytes, at, inserted) => {
    const middle = at % (bytes.length + 1);
    return joined(bytes.slice(0, middle), inserted, bytes.slice(middle));
  }),
  damage('lose bytes', fc.tuple(place, fc.integer({ min: 1, max: 4096 })), (bytes, at, length) => {
    const from = at % (bytes.length + 1);
    return joined(bytes.slice(0, from), bytes.slice(from + length));
  }),
  damage('repeat bytes', fc.tuple(place, fc.integer({ min: 1, max: 4096 })), (bytes, at, length) => {
    const from = at % (bytes.length + 1);
    return joined(bytes.slice(0, from + length), bytes.slice(from));
  }),
];

function flipBits(bytes: Uint8Array, flips: readonly (readonly [at: number, bit: number])[]): Uint8Array {
  const flipped = bytes.slice();
  for (const [at, bit] of flips) {
    const index = at % Math.max(1, bytes.length);
    flipped[index] = (flipped[index] ?? 0) ^ (1 << bit);
  }
  return flipped;
}

const inLines =
  (change: (lines: string[], ...places: number[]) => void) =>
  (bytes: Uint8Array, ...places: number[]) => {
    const lines = decode(bytes).split('\n');
    change(lines, ...places.map((at) => at % lines.length));
    return encode(lines.join('\n'));
  };

const linesDamage = [
  damage<number[]>(
    'swap lines',
    fc.tuple(place, place),
    inLines((lines, one = 0, other = 0) => {
      const kept = lines[one] ?? '';
      lines[one] = lines[other] ?? '';
      lines[other] = kept;
    }),
  ),
  damage<number[]>(
    'repeat a line',
    fc.tuple(place),
    inLines((lines, at = 0) => lines.splice(at, 0, lines[at] ?? '')),
  ),
  damage<number[]>(
    'lose a line',
    fc.tuple(place),
    inLines((lines, at = 0) => lines.splice(at, 1)),
  ),
];

export const byteDamage: fc.Arbitrary<Damage> = fc.oneof(...bytesDamage);
export const lineDamage: fc.Arbitrary<Damage> = fc.oneof(...linesDamage);
