import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const LENGTH = 16;

/**
 * A fingerprint of what was looked at, by name: the same facts have the same, in whatever order they were read. What was said
 * cannot be read from it.
 */
export function basisOf(looked: ReadonlyMap<string, unknown>): string {
  const facts = [...looked].map(([name, value]) => [name, value ?? null] as const);
  facts.sort(([one], [other]) => (one < other ? -1 : 1));
  return bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(facts)))).slice(0, LENGTH);
}
