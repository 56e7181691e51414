import { type Zippable, zipSync } from 'fflate';

const FIRST = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** In Word's order, else sorted, and dated 1980: the ZIP format knows local time only, so the date is built from local parts. */
export function zipped(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const rest = Object.keys(files).filter((name) => !FIRST.includes(name));
  const entries = [...FIRST, ...rest.sort()].map((name) => [name, [files[name], { mtime, level: 6, os: 0, attrs: 0 }]]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}
