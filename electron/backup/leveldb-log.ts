/** How LevelDB writes logs, and manifests, which are logs, too: doc/log_format.md of LevelDB. */

const BLOCK = 32_768;
const HEADER = 7;
const FULL = 1;
const FIRST = 2;
const LAST = 4;

/** A record, or a part of one that goes on in the next block. */
export interface Fragment {
  content: Uint8Array;
  isFirst: boolean;
  isLast: boolean;
  /** Where it ends in the log. */
  end: number;
}

/** All that are there as a whole. Answers how it ends: at its end or within a fragment, or with something that cannot be one. */
export function* fragmentsOf(log: Uint8Array): Generator<Fragment, 'ended' | 'broken'> {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  let at = 0;
  while (at < log.length) {
    const left = BLOCK - (at % BLOCK);
    if (left < HEADER) {
      // Filled up with zeros; the next record begins in the next block.
      at += left;
      continue;
    }
    if (at + HEADER > log.length) return 'ended';
    const length = view.getUint16(at + 4, true);
    const type = view.getUint8(at + 6);
    if (type < FULL || type > LAST || HEADER + length > left) return 'broken';
    const end = at + HEADER + length;
    if (end > log.length) return 'ended';
    const content = log.subarray(at + HEADER, end);
    yield { content, isFirst: type === FULL || type === FIRST, isLast: type === FULL || type === LAST, end };
    at = end;
  }
  return 'ended';
}
