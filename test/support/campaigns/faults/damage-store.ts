/** Damages the files of the data base as bad sectors, clean-up programs and virus scanners do. */
import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of which file; of several of a kind one is chosen. */
const FILES = { manifest: /^MANIFEST-/, current: /^CURRENT$/, table: /\.ldb$/, log: /^\d+\.log$/ };

const HOW = {
  /** Some bytes in the middle are others. */
  scribbled: (path: string, share: number) => {
    const bytes = readFileSync(path);
    const from = Math.floor(bytes.length * share);
    for (let at = from; at < Math.min(from + 64, bytes.length); at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
    writeFileSync(path, bytes);
  },
  /** The end is missing. */
  truncated: (path: string, share: number) => truncateSync(path, Math.floor(readFileSync(path).length * share)),
  missing: (path: string, _share: number) => rmSync(path),
};

export interface Damage {
  file: keyof typeof FILES;
  how: keyof typeof HOW;
}

export const DAMAGES: readonly Damage[] = (Object.keys(FILES) as Damage['file'][]).flatMap((file) =>
  (Object.keys(HOW) as Damage['how'][]).map((how) => ({ file, how })),
);

/** @param share from 0 to 1: which file of its kind, and where in it. There must be one of its kind. */
export function damageStore(userData: string, { file, how }: Damage, share: number): void {
  const folder = join(userData, 'IndexedDB', 'app_bundle_0.indexeddb.leveldb');
  const names = readdirSync(folder).filter((name) => FILES[file].test(name));
  const name = names[Math.floor(share * names.length)];
  if (!name) throw new Error(`the data base has no ${file}`);
  HOW[how](join(folder, name), share);
}
