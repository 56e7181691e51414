import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const LENGTH = 16;
/** Fingerprints kept, because the same facts are looked at again after every change. */
const MOST_KNOWN = 20_000;
const known = new Map<string, string>();

/**
 * A fingerprint of what was looked at, by name: the same facts have the same, in whatever order they were read. What was said
 * cannot be read from it.
 */
export function basisOf(looked: ReadonlyMap<string, unknown>): string {
  const facts = [...looked].map(([name, value]) => [name, value ?? null] as const);
  facts.sort(([one], [other]) => (one < other ? -1 : 1));
  const said = JSON.stringify(facts);
  const basis = known.get(said) ?? fingerprint(said);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(said, basis);
  return basis;
}

const fingerprint = (said: string): string => bytesToHex(sha256(new TextEncoder().encode(said))).slice(0, LENGTH);
