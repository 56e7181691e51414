/** What users decide about a merge, and what is written then. */
import type { AnyRecord } from '../domain/record-fields.ts';
import { fieldAt, withField } from '../domain/record-paths.ts';
import type { MergedRecord } from './merge-content.ts';

/** As it is here, as it is in the file, or something of one's own, such as both notes in one. */
export type Decision = { take: 'mine' } | { take: 'theirs' } | { take: 'value'; value: unknown };
/** By path. */
export type Decisions = Readonly<Record<string, Decision>>;

/** Paths that still wait for a decision. */
export const openConflicts = ({ conflicts }: MergedRecord, decisions: Decisions): string[] =>
  conflicts.filter((path) => !Object.hasOwn(decisions, path));

/** A record as it is to be written. */
export interface Decided {
  record: AnyRecord;
  /** What was decided, also where it stays as it is here: these paths get a new revision, so that others learn of it. */
  paths: string[];
}

/** @throws RangeError while a conflict is open, and where something is to stay as it is here that is not here */
export function decided(merged: MergedRecord, decisions: Decisions): Decided {
  const open = openConflicts(merged, decisions);
  if (open.length > 0) throw new RangeError(`undecided: ${open.join(', ')}`);
  const asked = Object.entries(decisions).filter(([path, decision]) => isDeparture(merged, path, decision));
  const { mine, theirs } = merged;
  if (asked.length > 0 && !mine) throw new RangeError('nothing is here to be kept');
  const record = asked.reduce(
    (it, [path, decision]) => withField(it, path, chosenValue(decision, path, mine ?? theirs, theirs)),
    merged.record,
  );
  return { record, paths: asked.map(([path]) => path) };
}

/** Taking over what would be taken over anyway decides nothing. */
function isDeparture({ taken, conflicts }: MergedRecord, path: string, { take }: Decision): boolean {
  return conflicts.includes(path) || (taken.includes(path) && take !== 'theirs');
}

function chosenValue(decision: Decision, path: string, mine: AnyRecord, theirs: AnyRecord): unknown {
  if (decision.take === 'value') return decision.value;
  return fieldAt(decision.take === 'mine' ? mine : theirs, path);
}
