/** One field, written here and there: whose value holds (design decision 8). */
import { isSame } from '../domain/record-paths.ts';
import type { Revision, Seen } from '../domain/revision.ts';
import { hasSeen } from './sight.ts';

/** A field as one side has it. */
export interface FieldSide {
  value: unknown;
  /** Absent: never written. */
  revision: Revision | undefined;
  /** What this side has taken in of the scope of the field. */
  seen: Seen | undefined;
}

/**
 * `same`: nothing to do. `mine` and `theirs`: the one was written in the knowledge of the other. `joined`: written here and
 * there alike. `conflict`: written here and there without knowing of each other, and different.
 */
export type FieldOutcome = 'same' | 'mine' | 'theirs' | 'joined' | 'conflict';

/** By revision, not by guess: never by which is newer, longer, or not empty. */
export function mergeField(mine: FieldSide, theirs: FieldSide): FieldOutcome {
  const isEqual = isSame(mine.value, theirs.value);
  // The same revision with another value: one of them was changed outside of the app.
  if (isSame(mine.revision, theirs.revision)) return isEqual ? 'same' : 'conflict';
  if (!mine.revision) return 'theirs';
  if (!theirs.revision) return 'mine';
  const theyKnew = hasSeen(theirs.seen, mine.revision);
  const iKnew = hasSeen(mine.seen, theirs.revision);
  if (theyKnew !== iKnew) return theyKnew ? 'theirs' : 'mine';
  return isEqual ? 'joined' : 'conflict';
}

/** Of two revisions of an equal value, everybody takes the same one, so that all come to the same bytes. */
export function laterRevision(one: Revision, other: Revision): Revision {
  if (one[1] !== other[1]) return one[1] > other[1] ? one : other;
  return one[0] > other[0] ? one : other;
}
