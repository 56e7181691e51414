/**
 * Fields that an upgrade of the catalogue has made out of others: nobody has written them, so whoever knows what they were made
 * of has missed nothing.
 */
import type { Revision, Revisions } from './revision.ts';

/** A field that something was made of. */
export interface Source {
  revision: Revision;
  /** Under which it is kept what has been seen of it, and its path there. */
  scopeId: string;
  path: string;
}

/** By path of the field that was made. */
export type MadeOf = Readonly<Record<string, readonly Source[]>>;

/** What is remembered of a record here: it holds for a field as long as this has the revision it was made with. */
export type RememberedSources = Readonly<Record<string, { revision: Revision; sources: readonly Source[] }>>;

/** The fields of a record that are still as an upgrade has made them. */
export function stillMade(remembered: RememberedSources, revisions: Revisions): MadeOf {
  const made = Object.entries(remembered).filter(([path, { revision }]) => isSame(revision, revisions[path]));
  return Object.fromEntries(made.map(([path, { sources }]) => [path, sources]));
}

const isSame = (one: Revision, other: Revision | undefined): boolean => one[0] === other?.[0] && one[1] === other[1];
