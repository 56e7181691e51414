import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { onceForEach } from '../lib/once-for-each.ts';
import type { Rule } from './rule.ts';

const LENGTH = 16;
/** Fingerprints kept, because the same facts are looked at again after every change. */
const MOST_KNOWN = 20_000;
const known = new Map<string, string>();

/**
 * A fingerprint of what was looked at, by name, and of the rule that looked: its severity and what it looks for, so that what
 * was accepted comes back when the rule is made another. The same facts have the same, in whatever order they, and the members
 * of their lists, were read. What was said cannot be read from it.
 */
export function basisOf(
  { severity, finds }: Pick<Rule, 'severity' | 'finds'>,
  looked: ReadonlyMap<string, unknown>,
): string {
  const said = JSON.stringify([
    severity,
    soughtBy(finds),
    sorted(
      [...looked].map(([name, value]) => [name, inOrder(value)] as const),
      ([name]) => name,
    ),
  ]);
  const basis = known.get(said) ?? fingerprint(said);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(said, basis);
  return basis;
}

const fingerprint = (said: string): string => bytesToHex(sha256(new TextEncoder().encode(said))).slice(0, LENGTH);
const soughtBy = onceForEach((finds: Rule['finds']) => fingerprint(JSON.stringify(inOrder(finds))));

/** Lists are choices of several, terms or conditions: their order says nothing. Nor does that of fields. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (Array.isArray(value)) return sorted(value.map(inOrder), (part) => JSON.stringify(part));
  return sorted(
    Object.entries(value).map(([name, part]) => [name, inOrder(part)] as const),
    ([name]) => name,
  );
}

function sorted<T>(parts: readonly T[], by: (part: T) => string): T[] {
  const named = parts.map((part) => [by(part), part] as const);
  return named.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, part]) => part);
}
