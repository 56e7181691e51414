/**
 * Answers that were for internal eyes only and are not any more.
 *
 * Files without internal notes held them back, and still said that their readers had seen all. What they say is written anew,
 * so that nobody overwrites it in the belief of having known it.
 */

import type { AnyRecord } from '../../../shared/domain/record-fields.ts';
import { isSame } from '../../../shared/domain/record-paths.ts';
import { type Assessment, assessmentId, type Scope } from '../../../shared/domain/records.ts';
import type { Stores } from './stores.ts';

/** The paths to be written anew: what the record said before; none where nothing was held back. */
export function unveiledPaths(before: AnyRecord | undefined, after: AnyRecord): string[] {
  if (before?.['internalOnly'] !== true || after['internalOnly'] !== false) return [];
  return Object.keys(after.revisions).filter((path) => isSame(after.revisions[path], before.revisions[path]));
}

/** Ids of the answers that a mark in this scope holds back: its own, and, of an organisation, those of its operations. */
export async function heldBackWith(
  stores: Stores,
  scope: Scope,
  measureIds: readonly Assessment['measureId'][],
  target: string,
): Promise<string[]> {
  const isAbove = scope.kind === 'organisation';
  const below = isAbove ? await stores.operations.where({ organisationId: scope.id }).primaryKeys() : [];
  const scopes: Scope[] = [scope, ...below.map((id): Scope => ({ kind: 'operation', id }))];
  return scopes.flatMap((it) => measureIds.map((id) => assessmentId(it, id, target)));
}
