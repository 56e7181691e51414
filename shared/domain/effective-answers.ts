/** What holds in an operation: its own answers and group states over those of its organisation (`layers.ts`). */
import { effective, isSilent } from './layers.ts';
import { emptyAssessment, normalGroupState } from './new-records.ts';
import type { Assessment, GroupState, Scope } from './records.ts';

/** Answers of both layers about the same thing, and what follows from them. */
export interface LayeredAnswer {
  /** What holds; with the scope of the operation. */
  answer: Assessment;
  /** As stored for the operation. */
  own: Assessment | undefined;
  /** As stored for the organisation. */
  above: Assessment | undefined;
}

const live = <T extends { deleted: boolean }>(records: readonly T[]): T[] => records.filter(({ deleted }) => !deleted);
const keyOf = ({ measureId, target }: Pick<Assessment, 'measureId' | 'target'>): string => `${measureId}/${target}`;

/**
 * Every answer that holds in a scope, by `${measureId}/${target}`; those without any content are missing.
 *
 * @param own stored answers of the scope
 * @param above stored answers of its organisation; none for the organisation itself
 * @param targets what answers of this scope can be about (`targetsOf`); answers about others rest
 */
export function layeredAnswers(
  scope: Scope,
  own: readonly Assessment[],
  above: readonly Assessment[],
  targets: readonly string[],
): Map<string, LayeredAnswer> {
  const known = new Set(targets);
  const ownByKey = new Map(live(own).map((it) => [keyOf(it), it]));
  const aboveByKey = new Map(live(above).map((it) => [keyOf(it), it]));
  const result = new Map<string, LayeredAnswer>();
  const add = (key: string, { measureId, target }: Assessment) => {
    if (!known.has(target) || result.has(key)) return;
    const [mine, theirs] = [ownByKey.get(key), aboveByKey.get(key)];
    const answer = effective(mine, theirs, () => emptyAssessment(scope, measureId, target));
    if (answer) result.set(key, { answer, own: mine, above: theirs });
  };
  for (const [key, it] of ownByKey) add(key, it);
  for (const [key, it] of aboveByKey) if (!isSilent(it)) add(key, it);
  return result;
}

/** Only what holds. */
export function effectiveAnswers(...input: Parameters<typeof layeredAnswers>): Assessment[] {
  return [...layeredAnswers(...input).values()].map(({ answer }) => answer);
}

/** What both layers say about a group, and what follows from it. */
export interface LayeredGroupState {
  /** What holds; with the scope of the operation. */
  state: GroupState;
  own: GroupState | undefined;
  above: GroupState | undefined;
}

/** What holds about the groups of all schemes. */
export function effectiveGroupStates(...input: Parameters<typeof layeredGroupStates>): GroupState[] {
  return layeredGroupStates(...input).map(({ state }) => state);
}

/** The same with both layers. */
export function layeredGroupStates(
  scope: Scope,
  own: readonly GroupState[],
  above: readonly GroupState[],
): LayeredGroupState[] {
  const key = ({ schemeId, groupId }: GroupState): string => `${schemeId}/${groupId}`;
  const ownByKey = new Map(live(own).map((it) => [key(it), it]));
  const aboveByKey = new Map(live(above).map((it) => [key(it), it]));
  return [...new Set([...ownByKey.keys(), ...aboveByKey.keys()])].flatMap((id) => {
    const [mine, theirs] = [ownByKey.get(id), aboveByKey.get(id)];
    const named = mine ?? theirs;
    const state = named && effective(mine, theirs, () => normalGroupState(scope, named.schemeId, named.groupId));
    return state ? [{ state, own: mine, above: theirs }] : [];
  });
}
