/** A deliberate defect in a valid Word file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Part name → text. */
type Parts = Record<string, string>;

export interface Mutant {
  name: string;
  /** The rule that must find it. "schema" is Microsoft's validator; all others need no other program. */
  rule: string;
  make(sample: Uint8Array): Uint8Array;
}

export const DOCUMENT = 'word/document.xml';
export const STYLES = 'word/styles.xml';
export const CORE = 'docProps/core.xml';
export const RELATIONSHIPS = 'word/_rels/document.xml.rels';
export const SETTINGS = 'word/settings.xml';

/** @throws Error when the part does not hold what is to be replaced: a mutant that changes nothing proves nothing. */
export function replace(part: string, search: string | RegExp, by: string) {
  return (parts: Parts): void => {
    const before = parts[part] ?? '';
    const after = before.replace(search, by);
    if (after === before) throw new Error(`nothing to replace in ${part}: ${search}`);
    parts[part] = after;
  };
}

export function remove(part: string) {
  return (parts: Parts): void => {
    if (!(part in parts)) throw new Error(`no part ${part}`);
    delete parts[part];
  };
}

/** Puts a part in. */
export function add(part: string, text: string) {
  return (parts: Parts): void => {
    parts[part] = text;
  };
}

/** Moves a part to the end of the package. */
export function last(part: string) {
  return (parts: Parts): void => {
    const text = parts[part] ?? '';
    delete parts[part];
    parts[part] = text;
  };
}

const repacked = (change: (parts: Parts) => void) => (sample: Uint8Array) => {
  const parts = Object.fromEntries(Object.entries(unzipSync(sample)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
};

export const mutant = (rule: string, name: string, change: (parts: Parts) => void): Mutant => ({
  rule,
  name,
  make: repacked(change),
});
export const schema = (name: string, change: (parts: Parts) => void) => mutant('schema', name, change);
export const inText = (rule: string, name: string, search: string | RegExp, by: string) =>
  mutant(rule, name, replace(DOCUMENT, search, by));
