/** One field, written here and there: whose value holds (design decision 8). */
import type { Source } from '../domain/made-of.ts';
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
  /** Made by an upgrade of the catalogue of these, and written by nobody: whoever knows them knows the field. */
  madeOf?: readonly Source[];
  /** Whether this side has taken in what a field was made of. */
  knows?: (source: Source) => boolean;
}

/**
 * `same`: nothing to do. `mine` and `theirs`: the one was written in the knowledge of the other. `joined`: written here and
 * there alike. `conflict`: written here and there without knowing of each other, and different.
 */
export type FieldOutcome = 'same' | 'mine' | 'theirs' | 'joined' | 'conflict';

/** By revision, not by guess: never by which is newer, longer, or not empty. */
export function mergeField(mine: FieldSide, theirs: FieldSide): FieldOutcome {
  const isEqual = isSame(mine.value, theirs.value);
  if (mine.madeOf || theirs.madeOf) return mergeMade(mine, theirs, isEqual);
  // The same revision with another value: one of them was changed outside of the app.
  if (isSame(mine.revision, theirs.revision)) return isEqual ? 'same' : 'conflict';
  if (!mine.revision) return 'theirs';
  if (!theirs.revision) return 'mine';
  return byKnowledge(mine, theirs, isEqual);
}

/** What an upgrade made says no more than what it was made of. */
function mergeMade(mine: FieldSide, theirs: FieldSide, isEqual: boolean): FieldOutcome {
  if (isEqual) return mine.revision && theirs.revision ? 'joined' : 'same';
  const { madeOf } = theirs;
  // Nothing of it is new here: how the upgrade was done here holds.
  if (madeOf && madeOf.length > 0 && madeOf.every((source) => mine.knows?.(source))) return 'mine';
  if (!mine.revision && !mine.madeOf) return 'theirs';
  if (!theirs.revision && !madeOf?.length) return 'mine';
  return byKnowledge(mine, theirs, false);
}

function byKnowledge(mine: FieldSide, theirs: FieldSide, isEqual: boolean): FieldOutcome {
  const [theyKnew, iKnew] = [isKnown(mine, theirs), isKnown(theirs, mine)];
  if (theyKnew !== iKnew) return theyKnew ? 'theirs' : 'mine';
  return isEqual ? 'joined' : 'conflict';
}

/** Whether the other side wrote, or made, its own in the knowledge of this one. */
function isKnown({ revision, madeOf }: FieldSide, other: FieldSide): boolean {
  if (revision && hasSeen(other.seen, revision)) return true;
  return madeOf?.every((source) => other.knows?.(source)) === true;
}

/** Of two revisions of an equal value, everybody takes the same one, so that all come to the same bytes. */
export function laterRevision(one: Revision, other: Revision): Revision {
  if (one[1] !== other[1]) return one[1] > other[1] ? one : other;
  return one[0] > other[0] ? one : other;
}
