/** What several operations say about the groups of a scheme: what stands once for all, and what is left to each. */
import { relevantGroups } from '../../domain/progress.ts';
import type { GroupState } from '../../domain/records.ts';
import { type InputsOfSections, statesIn } from '../section-places.ts';

type Said = Pick<GroupState, 'state' | 'reason' | 'textBefore' | 'textInstead' | 'textAfter'>;
const TEXTS = ['textBefore', 'textInstead', 'textAfter'] as const;
const NOTHING: Said = { state: 'normal', reason: '', textBefore: '', textInstead: '', textAfter: '' };

export interface SplitStates {
  common: GroupState[];
  /** In the order of the operations. */
  own: GroupState[][];
}

/**
 * A state that all give a group is printed in the common part and only takes effect in the own ones. A group that all set
 * aside, for different reasons, takes its measures away everywhere and says why in each own part. Texts that all have stand in
 * the common part.
 */
export function splitStates(operations: readonly InputsOfSections[]): SplitStates {
  const split: SplitStates = { common: [], own: operations.map(() => []) };
  const { scheme } = operations[0] ?? { scheme: undefined };
  const relevant = operations.map((it) => relevantGroups(it.scheme, statesIn(it)));
  const stated = operations.map((it) => new Map(statesIn(it).map((state) => [state.groupId, state])));
  for (const { id } of scheme?.groups ?? []) {
    const records = stated.map((states) => states.get(id));
    const record = records.find((it) => it !== undefined);
    if (!record) continue;
    const all = records.map((it) => (it ? saidBy(it) : NOTHING));
    const common = commonOf(
      all,
      relevant.map((groups) => groups.has(id)),
    );
    split.common.push({ ...record, ...common });
    for (const [index, said] of all.entries()) split.own[index]?.push({ ...record, ...rest(said, common) });
  }
  return split;
}

function saidBy({ state, reason, ...texts }: GroupState): Said {
  const [textBefore, textInstead, textAfter] = TEXTS.map((field) => texts[field].trim());
  return {
    state,
    reason: state === 'notRelevant' ? reason : '',
    textBefore: textBefore ?? '',
    textInstead: textInstead ?? '',
    textAfter: textAfter ?? '',
  };
}

function commonOf(all: readonly Said[], isRelevant: readonly boolean[]): Said {
  const [first = NOTHING, ...others] = all;
  if (others.every((said) => isSame(said, first))) return first;
  if (isRelevant.every((relevant) => !relevant)) return { ...NOTHING, state: 'hidden' };
  if (!isRelevant.every(Boolean)) return NOTHING;
  const texts = TEXTS.filter((field) => others.every((said) => said[field] === first[field]));
  return { ...NOTHING, ...Object.fromEntries(texts.map((field) => [field, first[field]])) };
}

/** What is set aside in the common part stays so without saying it again. */
function rest(said: Said, common: Said): Said {
  if (said.state !== 'normal') return isSame(said, common) ? { ...NOTHING, state: 'hidden' } : said;
  const left = TEXTS.filter((field) => said[field] !== common[field]);
  return { ...NOTHING, ...Object.fromEntries(left.map((field) => [field, said[field]])) };
}

const isSame = (one: Said, other: Said): boolean => JSON.stringify(one) === JSON.stringify(other);
