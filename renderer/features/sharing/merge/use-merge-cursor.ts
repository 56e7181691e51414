import { useState } from 'react';
import type { Decisions } from '../../../../shared/merge/decide.ts';
import { isOpen, type MergeEntry } from './merge-entries.ts';

/** A field of an entry. */
interface Position {
  key: string;
  path: string;
}

type AllDecisions = Readonly<Record<string, Decisions>>;

/** Which field of which entry the keyboard is at, and the ways from there. */
export function useMergeCursor(listed: readonly MergeEntry[], decisions: AllDecisions) {
  const [at, setAt] = useState<Partial<Position>>({});
  const index = Math.max(
    0,
    listed.findIndex(({ key }) => key === at.key),
  );
  const entry = listed[index];
  const path = entry?.fields.some((field) => field.path === at.path) ? at.path : firstOf(entry, decisions);

  /** Without a path: to what waits first in the entry. */
  const activate = (key: string, to?: string) => setAt({ key, path: to });

  /** To the field before or behind, in the next entry if there is none. */
  const move = (step: 1 | -1) => {
    const fields = entry?.fields ?? [];
    const next = fields[fields.findIndex((field) => field.path === path) + step];
    if (entry && next) return setAt({ key: entry.key, path: next.path });
    const other = listed[index + step];
    if (other) setAt({ key: other.key, path: step === 1 ? other.fields[0]?.path : other.fields.at(-1)?.path });
  };

  /** To what waits next, beginning anew at the end. False when nothing waits. */
  const toNextOpen = (): boolean => {
    const next = nextOpen(listed, index, path, decisions);
    if (next) setAt(next);
    return next !== undefined;
  };

  return { entry, path, activate, move, toNextOpen };
}

const firstOf = (entry: MergeEntry | undefined, decisions: AllDecisions): string | undefined =>
  (entry?.fields.find((field) => isOpen(entry, field.path, decisions)) ?? entry?.fields[0])?.path;

function nextOpen(
  listed: readonly MergeEntry[],
  index: number,
  path: string | undefined,
  decisions: AllDecisions,
): Position | undefined {
  for (let step = 0; step <= listed.length; step += 1) {
    const entry = listed[(index + step) % listed.length];
    if (!entry || entry.merged.conflicts.length === 0) continue;
    const from = step === 0 ? entry.fields.findIndex((field) => field.path === path) + 1 : 0;
    const open = entry.fields.slice(from).find((field) => isOpen(entry, field.path, decisions));
    if (open) return { key: entry.key, path: open.path };
  }
  return undefined;
}
