/** A merge as a list that people can go through: what is new, changed or gone, and what waits for them. */

import { hasMarks } from '../../../../shared/merge/conflict-marks.ts';
import { type Decision, type Decisions, openConflicts } from '../../../../shared/merge/decide.ts';
import type { MergedRecord } from '../../../../shared/merge/merge-content.ts';
import { scopeIdOf } from '../../../../shared/merge/scope-of.ts';
import { mergeKey } from '../../../data/commands/merge-commands.ts';
import { type FieldEntry, fieldEntries } from './field-entries.ts';
import { areaTitle, type MergeNames, recordTitle } from './words/record-words.ts';

export type EntryKind = 'new' | 'changed' | 'deleted';

export interface MergeEntry {
  key: string;
  merged: MergedRecord;
  kind: EntryKind;
  title: string;
  /** Of which organisation, operation or unit. */
  scopeId: string;
  place: string;
  /** Of an answer: the title of the area of its measure; '' for others. */
  area: string;
  fields: readonly FieldEntry[];
}

export interface MergeOverview {
  entries: MergeEntry[];
  /** Records that stay as they are. */
  identical: number;
}

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

/** Fields are put into words when they are looked at: a large file has more than anybody will. */
function entryOfRecord(merged: MergedRecord, names: MergeNames): MergeEntry {
  const { table, theirs, mine } = merged;
  const record = theirs.deleted && mine ? mine : theirs;
  const scopeId = scopeIdOf(table, theirs as never);
  const areaId = names.catalogue.measure(record.measureId as never)?.areaId;
  let fields: readonly FieldEntry[] | undefined;
  return {
    key: mergeKey(merged),
    merged,
    kind: kindOf(merged),
    title: recordTitle(table, record, names),
    scopeId,
    place: names.nameOf(scopeId) ?? '',
    area: (areaId && areaTitle(areaId, names)) ?? '',
    get fields() {
      fields ??= fieldEntries(merged, names);
      return fields;
    },
  };
}

function kindOf({ isNew, mine, theirs, conflicts, taken }: MergedRecord): EntryKind {
  if (isNew) return 'new';
  const isAboutDeletion = [...conflicts, ...taken].includes('deleted') && mine?.deleted !== theirs.deleted;
  return isAboutDeletion && theirs.deleted ? 'deleted' : 'changed';
}

/** Nothing is here that could be kept instead: it comes as a whole, or not at all. */
export const isWhole = ({ merged }: MergeEntry): boolean => merged.isNew && !merged.mine;

type AllDecisions = Readonly<Record<string, Decisions>>;

/** Whether a conflict still waits, or was decided by a text that still shows both versions of a place. */
export const isOpen = ({ merged, key }: MergeEntry, path: string, decisions: AllDecisions): boolean => {
  const decision = decisions[key]?.[path];
  return merged.conflicts.includes(path) && (!decision || isUnfinished(decision));
};

/** How many fields of an entry still wait for a decision. */
export function openOf({ key, merged }: MergeEntry, decisions: AllDecisions): number {
  const decided = decisions[key] ?? {};
  const unfinished = Object.values(decided).filter(isUnfinished);
  return openConflicts(merged, decided).length + unfinished.length;
}

export const openCount = (entries: readonly MergeEntry[], decisions: AllDecisions): number =>
  entries.reduce((sum, entry) => sum + openOf(entry, decisions), 0);

/** Marks are still in it: they must not get into an annex. */
export function isUnfinished(decision: Decision): boolean {
  if (decision.take !== 'value') return false;
  const { value } = decision;
  const texts = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : [value];
  return texts.some((text) => typeof text === 'string' && hasMarks(text));
}
