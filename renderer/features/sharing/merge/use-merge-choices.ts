import { useMemo, useState } from 'react';
import type { Decision, Decisions } from '../../../../shared/merge/decide.ts';
import { proposalFor } from './field-entries.ts';
import { isOpen, isWhole, type MergeEntry, openCount } from './merge-entries.ts';

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
  const asking = useMemo(() => entries.filter(({ merged }) => merged.conflicts.length > 0), [entries]);
  const left = useMemo(() => openCount(asking, decisions), [asking, decisions]);

  const decide = (key: string, path: string, decision: Decision) =>
    setChoices((now) => withDecisions(now, [[key, { [path]: decision }]]));

  const want = (key: string, isWanted: boolean) =>
    setChoices((now) => ({
      ...now,
      leftOut: isWanted ? now.leftOut.filter((it) => it !== key) : [...new Set([...now.leftOut, key])],
    }));

  /** All conflicts of some entries that wait; with `everything` also what is decided, or would be taken over unasked. */
  const decideAll = (some: readonly MergeEntry[], take: 'mine' | 'theirs', everything = false) =>
    setChoices((now) => withAll(now, some, take, everything));

  /** Both versions in one, wherever they are clear and nothing has been decided. */
  const accept = (some: readonly MergeEntry[]) => setChoices((now) => withDecisions(now, proposed(now, some)));

  return { choices, left, decide, want, decideAll, accept };
}

function withDecisions(now: MergeChoices, more: readonly (readonly [string, Decisions])[]): MergeChoices {
  const decisions = { ...now.decisions };
  for (const [key, those] of more) decisions[key] = { ...decisions[key], ...those };
  return { ...now, decisions };
}

function withAll(
  now: MergeChoices,
  some: readonly MergeEntry[],
  take: 'mine' | 'theirs',
  everything: boolean,
): MergeChoices {
  const more = some.map((entry) => {
    const { conflicts, taken } = entry.merged;
    const paths = everything
      ? [...conflicts, ...(entry.merged.mine ? taken : [])]
      : conflicts.filter((path) => isOpen(entry, path, now.decisions));
    return [entry.key, Object.fromEntries(paths.map((path) => [path, { take }]))] as const;
  });
  const unwanted = new Set(now.leftOut);
  for (const { key } of everything ? some.filter(isWhole) : []) {
    if (take === 'mine') unwanted.add(key);
    else unwanted.delete(key);
  }
  return withDecisions({ ...now, leftOut: [...unwanted] }, more);
}

function proposed({ decisions }: MergeChoices, some: readonly MergeEntry[]): [string, Decisions][] {
  return some.map((entry) => {
    const waiting = entry.fields.filter(({ path }) => isOpen(entry, path, decisions));
    const clear = waiting.flatMap((field) => {
      const proposal = proposalFor(field);
      return proposal?.isClear ? [[field.path, { take: 'value', value: proposal.value }] as const] : [];
    });
    return [entry.key, Object.fromEntries(clear)];
  });
}
