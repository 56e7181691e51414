/**
 * What somebody has taken in, and so wrote in the knowledge of.
 *
 * Files without internal notes hold back some fields. Whoever took such a file in has not seen these, so they are
 * kept account of apart: under the id of the scope with `.internal` behind it.
 */
import { internalKey, type Revision, type Seen, type SeenByScope } from '../domain/revision.ts';

/** Whether whoever has seen this has seen that revision. Nobody can have missed a field that was never written. */
export function hasSeen(seen: Seen | undefined, revision: Revision | undefined): boolean {
  if (!revision) return true;
  const [replica, counter] = revision;
  return (seen?.[replica] ?? 0) >= counter;
}

/** What has been seen of a field in a scope. */
export function seenOf(seen: SeenByScope, scopeId: string, isInternal: boolean): Seen | undefined {
  return (seen as Readonly<Record<string, Seen>>)[isInternal ? internalKey(scopeId) : scopeId];
}
