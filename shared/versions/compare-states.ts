/** Two versions of an annex against each other. */
import type { AnnexState, BothTexts, MeasureState } from './annex-state.ts';
import { type Change, NO_TEXT, type PartChange } from './change.ts';
import { compareFrames } from './compare-frames.ts';
import { contentChanges, isSameText, kindOf, type ParameterOf, part } from './compare-measure.ts';
import { compareOperations } from './compare-operations.ts';
import { perMeasure } from './per-measure.ts';
import { joinedDirection } from './strength.ts';

export interface Comparison {
  /** In the order of the newer version; what is gone stands where it stood. */
  changes: readonly Change[];
  /** One of the two is known by its printed words only: values and targets were not compared. */
  isByWords: boolean;
}

/** The state against itself differs in nothing; the other way round, what was added is removed and what was weakened is strengthened. */
export function compareStates(before: AnnexState, after: AnnexState, parameterOf: ParameterOf): Comparison {
  const isByWords = before.source === 'document' || after.source === 'document';
  if (isByWords) {
    return { changes: compareMeasures(perMeasure(before), perMeasure(after), () => undefined), isByWords };
  }
  const changes = compareOperations(before, after, (old, now) => [
    ...compareMeasures(old, now, parameterOf),
    ...compareFrames(old, now),
  ]);
  return { changes, isByWords };
}

function compareMeasures(before: AnnexState, after: AnnexState, parameterOf: ParameterOf): Change[] {
  const old = new Map(before.measures.map((it) => [keyOf(it), it]));
  const changes: Change[] = [];
  for (const [key, was, is] of inOrder(before.measures, after.measures)) {
    if (!was && is) changes.push({ ...frameOf(is, after), kind: 'added', after: is.words, direction: 'stronger' });
    else if (was && !is)
      changes.push({ ...frameOf(was, before), kind: 'removed', before: was.words, direction: 'weaker' });
    else if (was && is) changes.push(...compareMeasure(was, is, { before, after }, parameterOf));
    old.delete(key);
  }
  return changes;
}

function compareMeasure(
  was: MeasureState,
  is: MeasureState,
  { before, after }: { before: AnnexState; after: AnnexState },
  parameterOf: ParameterOf,
): Change[] {
  const content = contentChanges(was, is, parameterOf);
  const reworded = content.length === 0 && !was.byText && !is.byText && !isSameText(was.words, is.words);
  const moved = isMoved(was, is, before, after) ? [part('place', placeOf(was, before), placeOf(is, after))] : [];
  const parts: PartChange[] = [...content, ...(reworded ? [part('words', was.words, is.words)] : []), ...moved];
  const kind = kindOf(content) ?? (reworded ? 'reworded' : moved.length > 0 ? 'moved' : undefined);
  if (!kind) return [];
  const direction = joinedDirection(parts.map((it) => it.direction));
  return [{ ...frameOf(is, after), kind, before: was.words, after: is.words, parts, direction }];
}

/** In another scheme every measure stands elsewhere: that is said once, not of each. */
function isMoved(was: MeasureState, is: MeasureState, before: AnnexState, after: AnnexState): boolean {
  return before.schemeId === after.schemeId && was.groupIds.join() !== is.groupIds.join();
}

function placeOf({ groupIds }: MeasureState, { groups }: AnnexState): BothTexts {
  const titles = groupIds.map((id) => groups.find((group) => group.id === id)?.title ?? { de: id, en: id });
  return { de: titles.map(({ de }) => de).join('; '), en: titles.map(({ en }) => en).join('; ') };
}

const keyOf = ({ measureId, target }: MeasureState): string => `${measureId}/${target}`;

/** The pairs in the order of the newer version; what is gone follows what stood before it. */
function inOrder(
  before: readonly MeasureState[],
  after: readonly MeasureState[],
): [string, MeasureState | undefined, MeasureState | undefined][] {
  const [old, now] = [before, after].map((all) => new Map(all.map((it) => [keyOf(it), it])));
  const goneBehind = new Map<string, MeasureState[]>();
  let last = '';
  for (const it of before) {
    if (now?.has(keyOf(it))) last = keyOf(it);
    else goneBehind.set(last, [...(goneBehind.get(last) ?? []), it]);
  }
  const gone = (key: string) =>
    (goneBehind.get(key) ?? []).map((it): [string, MeasureState, undefined] => [keyOf(it), it, undefined]);
  return [
    ...gone(''),
    ...after.flatMap((it): [string, MeasureState | undefined, MeasureState | undefined][] => [
      [keyOf(it), old?.get(keyOf(it)), it],
      ...gone(keyOf(it)),
    ]),
  ];
}

function frameOf(
  { measureId, target, title }: MeasureState,
  { targets }: AnnexState,
): Omit<Change, 'kind' | 'direction'> {
  return {
    subject: { kind: 'measure', id: measureId, target },
    title,
    about: targets.find((it) => it.target === target)?.heading ?? NO_TEXT,
    before: NO_TEXT,
    after: NO_TEXT,
    parts: [],
  };
}
