/**
 * ZIP as strictly as Word reads it: names in the order of the central directory, checksums, no duplicates.
 *
 * fflate unpacks, but neither checks sums nor notices a name that occurs twice.
 */
import { crc32 } from 'node:zlib';
import { inflateSync } from 'fflate';
import type { Finding } from './finding.ts';

const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

export interface ZipContent {
  /** In the order of the central directory. */
  entries: { name: string; bytes: Uint8Array }[];
  findings: Finding[];
}

/** Reads a whole package. @throws Error when it is no ZIP file or ends too early. */
export function readZip(bytes: Uint8Array): ZipContent {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const findings: Finding[] = [];
  const entries: ZipContent['entries'] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('the directory of the ZIP file is damaged');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    const content = readEntry(bytes, view, at);
    if (!content || crc32(content) !== view.getUint32(at + 16, true)) {
      findings.push({ rule: 'zip-damaged', part: name, message: 'content does not match its checksum' });
    }
    entries.push({ name, bytes: content ?? new Uint8Array() });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { entries, findings: [...findings, ...duplicates(entries.map(({ name }) => name))] };
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Error('not a complete ZIP file');
}

/** Undefined when the compressed data is damaged. */
function readEntry(bytes: Uint8Array, view: DataView, at: number): Uint8Array | undefined {
  const method = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const data = bytes.subarray(start, start + size);
  if (method === STORED) return data;
  if (method !== DEFLATED) return undefined;
  try {
    return inflateSync(data);
  } catch {
    return undefined;
  }
}

/** Word compares part names without regard to case. */
function duplicates(names: string[]): Finding[] {
  const lower = names.map((name) => name.toLowerCase());
  return names
    .filter((_, index) => lower.indexOf(lower[index] ?? '') !== index)
    .map((name) => ({ rule: 'zip-duplicate', part: name, message: 'occurs twice in the package' }));
}
