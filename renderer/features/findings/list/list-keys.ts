/** What keys do in the list of findings besides walking. */
import type { Entry, Head } from './list-model.ts';

/** The head whose group a key folds or unfolds: ← from anywhere in an open group, → on a folded head, Enter and Space on any. */
export function foldingOf(key: string, active: Entry, rows: readonly Entry[]): Head | undefined {
  const head =
    active.kind === 'head' ? active : rows.find((it): it is Head => it.kind === 'head' && it.id === active.under);
  if (!head) return undefined;
  if (key === 'ArrowLeft') return head.isOpen ? head : undefined;
  if (active.kind !== 'head') return undefined;
  if (key === 'ArrowRight') return head.isOpen ? undefined : head;
  return key === 'Enter' || key === ' ' ? head : undefined;
}

/** Marked becomes unmarked and the other way round. */
export function markedAfter(marked: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(marked);
  if (!next.delete(key)) next.add(key);
  return next;
}
