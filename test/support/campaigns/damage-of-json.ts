/** Damage by a hand that knows the format: the JSON stays readable, but is no case any more, or no honest one. */
import fc from 'fast-check';
import { type Damage, damage, decode, encode, place } from './damage.ts';

/** Raw JSON that rarely fits where it is put, from the harmless to the malicious. */
const oddJson = fc.oneof(
  fc.constantFrom('null', 'true', '0', '-1', '1.5', '1e999', '9007199254740993', '""', '" "', '[]', '{}', '[[]]'),
  fc.constantFrom('"2026-02-30"', '"tomkatalog"', '"open"', '2', '"organisation"', '"-"', '["DE"]', '{"de": 1}'),
  fc.constantFrom('"\\ud800"', '"\\u0000\\u001b[2J"', '"\\u202e<script>alert(1)</script>"', '"../../etc/passwd"'),
  fc.constantFrom('{"__proto__": {"polluted": true}}', '{"constructor": 1}', '"__proto__"', '"\\n\\n"'),
  fc.constantFrom(31, 33, 1000, 100_000).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
  fc.constantFrom(33, 100_000).map((depth) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`),
  fc.constantFrom(501, 20_001, 1_000_000).map((length) => JSON.stringify('x'.repeat(length))),
  fc.constantFrom(300, 100_000).map((length) => `{${JSON.stringify('k'.repeat(length))}: 1}`),
  fc.uuid().map((id) => JSON.stringify(id)),
  fc.json(),
);

/** Names of fields that nobody expects. */
const oddKey = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length', 'then', '', ' ', 'a b', '\n\n'),
  fc.constantFrom('id', 'deleted', 'values', 'revisions', 'status', 'format', 'operations', 'k.k'),
  fc.constantFrom(300, 100_000).map((length) => 'k'.repeat(length)),
  fc.constantFrom(300, 100_000).map((length) => 'k '.repeat(length)),
);

type Container = Record<string, unknown> | unknown[];
interface Spot {
  container: Container;
  key: string | number;
}

/** Every place in the JSON that holds a value, down to `depth`. */
function spotsIn(value: unknown, depth: number): Spot[] {
  if (typeof value !== 'object' || value === null || depth === 0) return [];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const container = value as Container;
  return keys.flatMap((key) => [{ container, key }, ...spotsIn(container[key as never], depth - 1)]);
}

/** Changes the parsed file; one that is no JSON any more stays as it is. */
function inJson(bytes: Uint8Array, change: (file: unknown) => void): Uint8Array {
  try {
    const file: unknown = JSON.parse(decode(bytes));
    change(file);
    return encode(JSON.stringify(file, null, 2));
  } catch {
    return bytes;
  }
}

/** The head alone, the lists and their records, or everything: most values lie in records, most rules elsewhere. */
const depth = fc.constantFrom(1, 2, 3, 4, 12);
const HOLE = 'hole-for-odd-json';

function putValue(bytes: Uint8Array, at: number, deep: number, json: string): Uint8Array {
  const withHole = inJson(bytes, (file) => {
    const spots = spotsIn(file, deep);
    const spot = spots[at % Math.max(1, spots.length)];
    if (spot) spot.container[spot.key as never] = HOLE as never;
  });
  return encode(decode(withHole).replace(`"${HOLE}"`, () => json));
}

function putField(bytes: Uint8Array, at: number, deep: number, key: string, json: string): Uint8Array {
  const withHole = inJson(bytes, (file) => {
    const objects = spotsIn(file, deep).flatMap(({ container }) => (Array.isArray(container) ? [] : [container]));
    const object = objects[at % Math.max(1, objects.length)];
    if (object) object[HOLE] = 0;
  });
  return encode(decode(withHole).replace(`"${HOLE}": 0`, () => `${JSON.stringify(key)}: ${json}`));
}

function remove(bytes: Uint8Array, at: number, deep: number): Uint8Array {
  return inJson(bytes, (file) => {
    const spots = spotsIn(file, deep);
    const spot = spots[at % Math.max(1, spots.length)];
    if (!spot) return;
    if (Array.isArray(spot.container)) spot.container.splice(Number(spot.key), 1);
    else delete spot.container[spot.key];
  });
}

/** Puts what stands at one place at another one too: a record twice, an id that another record has, a wrong reference. */
function copy(bytes: Uint8Array, from: number, to: number, deep: number): Uint8Array {
  return inJson(bytes, (file) => {
    const spots = spotsIn(file, deep);
    const [source, target] = [spots[from % Math.max(1, spots.length)], spots[to % Math.max(1, spots.length)]];
    if (!source || !target) return;
    const value = structuredClone(source.container[source.key as never]);
    if (Array.isArray(target.container)) target.container.push(value as never);
    else target.container[target.key] = value;
  });
}

function repeatRecord(bytes: Uint8Array, at: number): Uint8Array {
  return inJson(bytes, (file) => {
    const lists = spotsIn(file, 3).flatMap(({ container }) => (Array.isArray(container) ? [container] : []));
    const list = lists[at % Math.max(1, lists.length)];
    list?.push(structuredClone(list[at % list.length]));
  });
}

export const jsonDamage: fc.Arbitrary<Damage> = fc.oneof(
  damage('odd value', fc.tuple(place, depth, oddJson), putValue),
  damage('odd value', fc.tuple(place, depth, oddJson), putValue),
  damage('odd field', fc.tuple(place, depth, oddKey, oddJson), putField),
  damage('lost value', fc.tuple(place, depth), remove),
  damage('a record twice', fc.tuple(place), repeatRecord),
  damage('copied value', fc.tuple(place, place, depth), copy),
  // The second of two equal keys wins: what a careless reader checks need not be what it takes.
  damage('a key twice', fc.tuple(place, oddJson), (bytes, at, json) => {
    const text = decode(bytes);
    const fields = [...text.matchAll(/^\s*("[^"]*"): .*$/gm)];
    const field = fields[at % Math.max(1, fields.length)];
    if (!field) return bytes;
    return encode(`${text.slice(0, field.index)}${field[1]}: ${json},\n${text.slice(field.index)}`);
  }),
);
