/** A merge as a list that people can go through: what is new, changed or gone, and what waits for them. */
import { fieldAt, isSame } from '../../../../shared/domain/record-paths.ts';
import { type Decision, type Decisions, openConflicts } from '../../../../shared/merge/decide.ts';
import type { MergedRecord } from '../../../../shared/merge/merge-content.ts';
import { scopeIdOf } from '../../../../shared/merge/scope-of.ts';
import { mergeKey } from '../../../data/commands/merge-commands.ts';
import { fieldText, fieldTitle, type MergeNames, recordTitle } from './merge-words.ts';

export type EntryKind = 'new' | 'changed' | 'deleted';

export interface FieldEntry {
  path: string;
  title: string;
  mine: string;
  theirs: string;
  isConflict: boolean;
  /** A text that can be joined word by word. */
  isText: boolean;
}

export interface MergeEntry {
  key: string;
  merged: MergedRecord;
  kind: EntryKind;
  title: string;
  /** Of which organisation, operation or unit. */
  scopeId: string;
  place: string;
  fields: FieldEntry[];
}

export interface MergeOverview {
  entries: MergeEntry[];
  /** Records that stay as they are. */
  identical: number;
}

/** What users can do nothing with, and what follows from something else. */
const UNSHOWN: ReadonlySet<string> = new Set(['revisions', 'order', 'leftBlank', 'looked', 'basis']);

export function mergeOverview(merged: readonly MergedRecord[], names: MergeNames): MergeOverview {
  const entries: MergeEntry[] = [];
  let identical = 0;
  for (const one of merged) {
    const isTouched = one.conflicts.length + one.taken.length > 0;
    const isGoneAnyway = one.isNew && one.theirs.deleted;
    if (isTouched && !isGoneAnyway) entries.push(entryOfRecord(one, names));
    else identical += 1;
  }
  return { entries, identical };
}

function entryOfRecord(merged: MergedRecord, names: MergeNames): MergeEntry {
  const { table, theirs, mine } = merged;
  const record = theirs.deleted && mine ? mine : theirs;
  const scopeId = scopeIdOf(table, theirs as never);
  return {
    key: mergeKey(merged),
    merged,
    kind: kindOf(merged),
    title: recordTitle(table, record, names),
    scopeId,
    place: names.nameOf(scopeId) ?? '',
    fields: fieldsOf(merged, names),
  };
}

function kindOf({ isNew, mine, theirs, conflicts, taken }: MergedRecord): EntryKind {
  if (isNew) return 'new';
  const isAboutDeletion = [...conflicts, ...taken].includes('deleted') && mine?.deleted !== theirs.deleted;
  return isAboutDeletion && theirs.deleted ? 'deleted' : 'changed';
}

function fieldsOf({ mine, theirs, taken, conflicts }: MergedRecord, names: MergeNames): FieldEntry[] {
  const paths = [...conflicts, ...taken.filter((path) => !UNSHOWN.has(path.split('.')[0] ?? ''))];
  return paths.flatMap((path) => {
    const [here, there] = [mine && fieldAt(mine, path), fieldAt(theirs, path)];
    const [before, after] = [fieldText(path, here, theirs, names), fieldText(path, there, theirs, names)];
    const isConflict = conflicts.includes(path);
    if (!isConflict && (isSame(here, there) || (before === '' && after === ''))) return [];
    const isText = typeof here === 'string' && typeof there === 'string' && TEXTS.has(path);
    return [{ path, title: fieldTitle(path, theirs, names), mine: before, theirs: after, isConflict, isText }];
  });
}

/** Written by hand, in sentences. */
const TEXTS: ReadonlySet<string> = new Set([
  ...['note', 'internalNote', 'reason', 'textBefore', 'textInstead', 'textAfter', 'subject', 'purposes', 'change'],
  ...['dataCategories', 'dataSubjects', 'condition', 'service', 'safeguards', 'protectionReason', 'footnote', 'text'],
]);

/** How many fields still wait for a decision. */
export function openCount(entries: readonly MergeEntry[], decisions: Readonly<Record<string, Decisions>>): number {
  return entries.reduce((sum, { key, merged }) => {
    const decided = decisions[key] ?? {};
    const unfinished = merged.conflicts.filter((path) => decided[path] && isUnfinished(decided[path]));
    return sum + openConflicts(merged, decided).length + unfinished.length;
  }, 0);
}

/** Two texts of the same place, in a text that was joined from both: somebody has to say which of them shall stand there. */
export const bothAt = (mine: string, theirs: string): string => `⟨${mine} | ${theirs}⟩`;

/** Marks of `bothAt` are still in it: they must not get into an annex. */
const isUnfinished = (decision: Decision): boolean =>
  decision.take === 'value' && /⟨[^⟨⟩]* \| [^⟨⟩]*⟩/.test(String(decision.value));
