/** A merge as a list that people can go through: what is new, changed or gone, and what waits for them. */

import type { FileTable } from '../../../../shared/domain/records.ts';
import { hasMarks } from '../../../../shared/merge/conflict-marks.ts';
import { type Decision, type Decisions, openConflicts } from '../../../../shared/merge/decide.ts';
import type { MergedRecord } from '../../../../shared/merge/merge-content.ts';
import { scopeIdOf } from '../../../../shared/merge/scope-of.ts';
import { checkField } from '../../../data/commands/check-field.ts';
import { mergeKey } from '../../../data/commands/merge-commands.ts';
import { type FieldEntry, fieldEntries } from './field-entries.ts';
import { areaTitle, type MergeNames, recordTitle } from './words/record-words.ts';

export type EntryKind = 'new' | 'changed' | 'deleted';

export interface MergeEntry {
  key: string;
  merged: MergedRecord;
  kind: EntryKind;
  /** Of which organisation, operation or unit. */
  scopeId: string;
  readonly title: string;
  readonly place: string;
  /** Of an answer: the title of the area of its measure; '' for others. */
  readonly area: string;
  readonly fields: readonly FieldEntry[];
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

/** Put into words only what is looked at: a large file has more than anybody will read. */
function entryOfRecord(merged: MergedRecord, names: MergeNames): MergeEntry {
  const { table, theirs, mine } = merged;
  const record = theirs.deleted && mine ? mine : theirs;
  const scopeId = scopeIdOf(table, theirs as never);
  let fields: readonly FieldEntry[] | undefined;
  return {
    key: mergeKey(merged),
    merged,
    kind: kindOf(merged),
    scopeId,
    get title() {
      return recordTitle(table, record, names);
    },
    get place() {
      return names.nameOf(scopeId) ?? '';
    },
    get area() {
      const areaId = names.catalogue.measure(record.measureId as never)?.areaId;
      return (areaId && areaTitle(areaId, names)) ?? '';
    },
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

/** Whether a conflict still waits, or was decided by what cannot be taken over like that. */
export const isOpen = ({ merged, key }: MergeEntry, path: string, decisions: AllDecisions): boolean => {
  const decision = decisions[key]?.[path];
  return merged.conflicts.includes(path) && (!decision || isUnfinished(merged, path, decision));
};

/** How many fields of an entry still wait for a decision. */
export function openOf({ key, merged }: MergeEntry, decisions: AllDecisions): number {
  const decided = decisions[key] ?? {};
  const unfinished = Object.entries(decided).filter(([path, decision]) => isUnfinished(merged, path, decision));
  return openConflicts(merged, decided).length + unfinished.length;
}

export const openCount = (entries: readonly MergeEntry[], decisions: AllDecisions): number =>
  entries.reduce((sum, entry) => sum + openOf(entry, decisions), 0);

/** Both versions of a place are still in it, which must not get into an annex; or it is longer than the field can be. */
export function isUnfinished({ table }: Pick<MergedRecord, 'table'>, path: string, decision: Decision): boolean {
  return decision.take === 'value' && (hasMarksIn(decision.value) || !fits(table, path, decision.value));
}

function hasMarksIn(value: unknown): boolean {
  const texts = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.values(value) : [value];
  return texts.some((text) => typeof text === 'string' && hasMarks(text));
}

/** Whether a value can be stored in a field. */
export function fits(table: FileTable, path: string, value: unknown): boolean {
  try {
    checkField(table, path, value);
    return true;
  } catch {
    return false;
  }
}
