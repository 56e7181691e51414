import { fragmentsOf } from './leveldb-log.ts';

/** What belongs to a data base of LevelDB, by the numbers in the names of its files. */
export interface Manifest {
  /** The oldest log that has something which is in no table yet; 0 before there was one. */
  log: number;
  tables: ReadonlySet<number>;
}

/** The fields of an edit that say something about files; the others have to be passed over. `db/version_edit.cc` of LevelDB. */
const TAG = { comparator: 1, log: 2, nextFile: 3, lastSequence: 4, pointer: 5, deleted: 6, added: 7, previousLog: 9 };

/** The last state that is told as a whole; undefined where that cannot be read, which LevelDB says by itself. */
export function readManifest(bytes: Uint8Array): Manifest | undefined {
  const manifest = { log: 0, tables: new Set<number>() };
  const fragments = fragmentsOf(bytes);
  let edit: Uint8Array[] = [];
  for (;;) {
    const next = fragments.next();
    if (next.done) return next.value === 'ended' ? manifest : undefined;
    const { content, isFirst, isLast } = next.value;
    edit = isFirst ? [content] : [...edit, content];
    if (isLast && !apply(new Edit(Buffer.concat(edit)), manifest)) return undefined;
  }
}

function apply(edit: Edit, manifest: { log: number; tables: Set<number> }): boolean {
  while (!edit.isAtEnd) {
    const tag = edit.number();
    if (tag === TAG.log) manifest.log = edit.number();
    else if (tag === TAG.nextFile || tag === TAG.lastSequence || tag === TAG.previousLog) edit.number();
    else if (tag === TAG.comparator) edit.skipBytes();
    else if (tag === TAG.pointer) edit.skipLevel().skipBytes();
    else if (tag === TAG.deleted) manifest.tables.delete(edit.skipLevel().number());
    else if (tag === TAG.added) {
      manifest.tables.add(edit.skipLevel().number());
      // Its size, its first and its last key.
      edit.number();
      edit.skipBytes().skipBytes();
    } else return false;
  }
  return true;
}

/** Reads one after the other; what is read beyond the end is 0. */
class Edit {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  /** Seven bits in each byte, the lowest first; the highest bit says that there are more. */
  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.#at] ?? 0;
      this.#at += 1;
      value += (byte % 128) * factor;
      if (byte < 128) return value;
    }
  }

  skipBytes(): this {
    const length = this.number();
    this.#at += length;
    return this;
  }

  skipLevel(): this {
    this.number();
    return this;
  }
}
