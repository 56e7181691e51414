/** Annexes for several operations: each against what was said of it before. */
import type { AnnexState, BothTexts, StatedOperation } from './annex-state.ts';
import { type Change, NO_TEXT } from './change.ts';
import { isOfAnnex, type OperationState, operationStates } from './operations-of-state.ts';

type Compare = (before: AnnexState, after: AnnexState) => Change[];
type Pair = readonly [was: OperationState, is: OperationState];

/**
 * What changed alike in all operations is told once, all else with the name of its operation. That an operation came or went is
 * one change: what is said of it was not said, or is said no longer, as a whole.
 */
export function compareOperations(before: AnnexState, after: AnnexState, compare: Compare): Change[] {
  const [old, now] = [operationStates(before), operationStates(after)];
  const pairs = pairsOf(old, now);
  const changes = pairs.map(([was, is]) => compare(was.state, is.state));
  const frame = [...comeAndGone(now, pairs, 'added'), ...comeAndGone(old, pairs, 'removed')];
  if (old.length === 1 && now.length === 1) return [...(changes[0] ?? []), ...frame];
  const common = commonOf(changes);
  const own = changes.flatMap((all, at) => {
    const operation = pairs[at]?.[1].operation;
    const left = all.filter((it) => !common.has(JSON.stringify(it)));
    return operation ? left.map((it) => withOperation(it, operation)) : left;
  });
  const all = [...(changes[0] ?? []).filter((it) => common.has(JSON.stringify(it))), ...own];
  const isOfMeasure = ({ subject }: Change) => subject.kind === 'measure';
  return [...all.filter(isOfMeasure), ...frame, ...all.filter((it) => !isOfMeasure(it))];
}

/** The first one is always the operation whose annex it is. */
function pairsOf(old: readonly OperationState[], now: readonly OperationState[]): Pair[] {
  return now.flatMap((is, at) => {
    const was = at === 0 ? old[0] : old.slice(1).find((it) => it.operation.id === is.operation.id);
    return was ? [[was, is] as const] : [];
  });
}

/** Those that are the same in each of several operations, as JSON. */
function commonOf([first = [], ...others]: readonly (readonly Change[])[]): ReadonlySet<string> {
  if (others.length === 0) return new Set();
  const sets = others.map((all) => new Set(all.map((it) => JSON.stringify(it))));
  return new Set(first.map((it) => JSON.stringify(it)).filter((it) => sets.every((set) => set.has(it))));
}

/** Parties, sites and the texts of the layout are those of the whole annex. */
function withOperation(change: Change, { id, name }: StatedOperation): Change {
  const { subject, about } = change;
  if (subject.kind === 'party' || subject.kind === 'site' || (subject.kind === 'text' && isOfAnnex(subject.id)))
    return change;
  const joined = (text: string) => [name, text].filter(Boolean).join(' · ');
  return {
    ...change,
    operationId: id,
    ...(name && { operationName: name }),
    about: { de: joined(about.de), en: joined(about.en) },
  };
}

function comeAndGone(states: readonly OperationState[], pairs: readonly Pair[], kind: 'added' | 'removed'): Change[] {
  const matched = new Set(pairs.flat());
  return states
    .filter((it) => !matched.has(it))
    .map(({ operation: { id, name } }) => {
      const title: BothTexts = { de: name, en: name };
      const texts = kind === 'added' ? { before: NO_TEXT, after: title } : { before: title, after: NO_TEXT };
      const change = { about: NO_TEXT, parts: [], direction: 'unknown' } as const;
      return { kind, subject: { kind: 'operation', id }, title, ...texts, ...change };
    });
}
