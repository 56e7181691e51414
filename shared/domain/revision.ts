/**
 * Revisions: who wrote a field last.
 *
 * Merging goes by revision, not by guess (design decision 8): each mergeable field carries [replica, counter]. A replica
 * is one installation (random, no personal data), its counter only ever grows.
 */
import * as z from 'zod';
import { measureIdSchema, replicaIdSchema } from './ids.ts';

/**
 * Highest counter that is accepted. Far from where whole numbers end: a counter that cannot grow any more would stamp
 * every later change alike.
 */
export const MAX_COUNTER = 2 ** 48;

export const revisionSchema = z.tuple([replicaIdSchema, z.int().positive().max(MAX_COUNTER)]);
export type Revision = z.infer<typeof revisionSchema>;

/** Field path → revision. A path is a field name or, for parameter values, `values.<parameter id>`. */
export const revisionsSchema = z.record(z.string(), revisionSchema);
export type Revisions = z.infer<typeof revisionsSchema>;

/** Replica → highest counter known: what a data base or file has already taken in. */
export const seenSchema = z.record(replicaIdSchema, z.int().nonnegative().max(MAX_COUNTER));
export type Seen = z.infer<typeof seenSchema>;

/** The higher counter of each replica: what has been taken in by the one or by the other. */
export function joinedSeen(one: Seen = {}, other: Seen = {}): Seen {
  const joined = { ...one };
  for (const [replica, counter] of Object.entries(other) as [keyof Seen, number][]) {
    joined[replica] = Math.max(joined[replica] ?? 0, counter);
  }
  return joined;
}

/** An organisation, an operation, or a unit of the house catalogue: the id of a measure, an area or a scheme. */
export const scopeIdSchema = z.uuid().or(measureIdSchema);

/**
 * Scope id → what has been taken in about it. Per scope, because who has received one
 * operation from a colleague has not thereby seen the colleague's changes to the others.
 */
export const seenByScopeSchema = z.record(scopeIdSchema, seenSchema);
export type SeenByScope = z.infer<typeof seenByScopeSchema>;

/**
 * Under which key is kept what has been taken in of the internal fields of a scope: files without internal notes hold them
 * back, and whoever took such a file in has not seen these.
 */
export const internalKey = (scopeId: string): string => `${scopeId}.internal`;
