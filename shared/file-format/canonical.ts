/** One way to write a value: the same content is the same bytes, whoever writes it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

type Json = Record<string, unknown>;

/**
 * Plain data with object keys in code unit order. Lists keep their order, except lists of records, which are sorted by id.
 */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return inIdOrder(value.map(canonical));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, canonical((value as Json)[key])]));
}

/** UTF-8, line feeds only, indented for readers, newline at the end. */
export function toBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}

/** "sha256:" and the hash of the canonical content without white space. */
export function contentHash(content: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(canonical(content)));
  return `sha256:${bytesToHex(sha256(bytes))}`;
}

function inIdOrder(items: unknown[]): unknown[] {
  const idOf = (item: unknown): unknown => (typeof item === 'object' && item !== null ? (item as Json).id : undefined);
  if (!items.every((item) => typeof idOf(item) === 'string')) return items;
  return items.sort((one, other) => ((idOf(one) as string) < (idOf(other) as string) ? -1 : 1));
}
