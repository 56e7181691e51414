/** What users decide about a merge, and what is written then. */
import { type AnyRecord, withRevision } from '../domain/record-fields.ts';
import { fieldAt, withField } from '../domain/record-paths.ts';
import type { Revision } from '../domain/revision.ts';
import type { MergedRecord } from './merge-content.ts';

/** As it is here, as it is in the file, or something of one's own, such as both notes in one. */
export type Decision = { take: 'mine' } | { take: 'theirs' } | { take: 'value'; value: unknown };
/** By path. */
export type Decisions = Readonly<Record<string, Decision>>;

/** Paths that still wait for a decision. */
export const openConflicts = ({ conflicts }: MergedRecord, decisions: Decisions): string[] =>
  conflicts.filter((path) => !Object.hasOwn(decisions, path));

/**
 * The record as it is to be written. What was decided gets a revision of its own, also where it stays as it is here: others
 * learn that it was meant.
 *
 * @throws RangeError while a conflict is open, and for a record that is not here and not wanted
 */
export function decided(merged: MergedRecord, decisions: Decisions, revision: Revision): AnyRecord {
  const open = openConflicts(merged, decisions);
  if (open.length > 0) throw new RangeError(`undecided: ${open.join(', ')}`);
  const asked = Object.entries(decisions).filter(([path, decision]) => isDeparture(merged, path, decision));
  if (asked.length === 0) return merged.record;
  if (!merged.mine) throw new RangeError('nothing is here to be kept');
  const { mine, theirs } = merged;
  const record = asked.reduce(
    (it, [path, decision]) => withField(it, path, chosenValue(decision, path, mine, theirs)),
    merged.record,
  );
  return withRevision(
    record,
    asked.map(([path]) => path),
    revision,
  );
}

/** Taking over what would be taken over anyway decides nothing. */
function isDeparture({ taken, conflicts }: MergedRecord, path: string, { take }: Decision): boolean {
  return conflicts.includes(path) || (taken.includes(path) && take !== 'theirs');
}

function chosenValue(decision: Decision, path: string, mine: AnyRecord, theirs: AnyRecord): unknown {
  if (decision.take === 'value') return decision.value;
  return fieldAt(decision.take === 'mine' ? mine : theirs, path);
}
