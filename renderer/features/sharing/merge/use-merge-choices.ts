import { useMemo, useState } from 'react';
import type { Decision, Decisions } from '../../../../shared/merge/decide.ts';
import { type MergeEntry, openCount } from './merge-entries.ts';

export interface MergeChoices {
  /** By key of the entry. */
  decisions: Readonly<Record<string, Decisions>>;
  /** Keys of new entries that are not wanted. */
  leftOut: readonly string[];
}

export const NO_CHOICES: MergeChoices = { decisions: {}, leftOut: [] };

/** What has been decided so far, and the ways to decide. */
export function useMergeChoices(entries: readonly MergeEntry[], begun: MergeChoices) {
  const [choices, setChoices] = useState(begun);
  const { decisions } = choices;
  const left = useMemo(() => openCount(entries, decisions), [entries, decisions]);

  const decide = (key: string, path: string, decision: Decision) =>
    setChoices((now) => ({
      ...now,
      decisions: { ...now.decisions, [key]: { ...now.decisions[key], [path]: decision } },
    }));

  const want = (key: string, isWanted: boolean) =>
    setChoices((now) => ({
      ...now,
      leftOut: isWanted ? now.leftOut.filter((it) => it !== key) : [...new Set([...now.leftOut, key])],
    }));

  /** All conflicts of some entries; with `everything` also what would be taken over unasked. */
  const decideAll = (some: readonly MergeEntry[], take: 'mine' | 'theirs', everything = false) =>
    setChoices((now) => withAll(now, some, take, everything));

  return { choices, left, decide, want, decideAll };
}

function withAll(
  { decisions, leftOut }: MergeChoices,
  some: readonly MergeEntry[],
  take: 'mine' | 'theirs',
  everything: boolean,
): MergeChoices {
  const more: Record<string, Decisions> = {};
  const unwanted = new Set(leftOut);
  for (const { key, merged } of some) {
    const paths = everything && merged.mine ? [...merged.conflicts, ...merged.taken] : merged.conflicts;
    more[key] = { ...decisions[key], ...Object.fromEntries(paths.map((path) => [path, { take }])) };
    if (everything && !merged.mine) {
      if (take === 'mine') unwanted.add(key);
      else unwanted.delete(key);
    }
  }
  return { decisions: { ...decisions, ...more }, leftOut: [...unwanted] };
}
