/** What the data base knows about itself: who it is, where its history stands, what it has taken in. */
import type { ReplicaId } from '../../shared/domain/ids.ts';
import type { RememberedSources } from '../../shared/domain/made-of.ts';
import type { Seen } from '../../shared/domain/revision.ts';

/** One row, read and written by every command: kept small and in one piece, because a tick waits for it. */
export interface EngineState {
  key: 'engine';
  /** This installation in revisions; random, says nothing about the person. */
  replica: ReplicaId;
  /** Highest counter this installation has given out. */
  counter: number;
  /** Sequence of the newest command that is not undone; 0 = none. */
  position: number;
  /** Sequence of the newest command at all; greater than `position` when there is something to redo. */
  head: number;
  /** Number and size (bytes, estimated) of the logged commands. */
  entries: number;
  bytes: number;
  /** How often something was deleted for good; absent = never. */
  purges?: number;
}

/**
 * What has been taken in about one scope from other installations. Per scope, not for all at once: who has received one
 * operation from a colleague has not thereby seen the colleague's changes to another.
 */
export interface SeenRow {
  key: `seen/${string}`;
  seen: Seen;
}

/**
 * What the fields of a scope were made of that an upgrade of the catalogue has made here: a colleague who knows that has missed
 * nothing. Never in files.
 */
export interface MadeRow {
  key: `made/${string}`;
  /** By `madeKey` of the record. */
  made: Record<string, RememberedSources>;
}

export type MetaRow = EngineState | SeenRow | MadeRow;

export const madeRowKey = (scopeId: string): MadeRow['key'] => `made/${scopeId}`;

export const seenKey = (scopeId: string): SeenRow['key'] => `seen/${scopeId}`;
