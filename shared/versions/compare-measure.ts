/** What differs in a measure of which both versions speak. */
import { LANGUAGES } from '../domain/localised.ts';
import type { Parameter } from '../domain/parameter.ts';
import { isSameValue } from '../lib/same-value.ts';
import type { BothTexts, MeasureState } from './annex-state.ts';
import { type ChangeKind, NO_TEXT, type PartChange } from './change.ts';
import { byRank, type Direction, directionOf, joinedDirection } from './strength.ts';

/** The parameter as today's catalogue has it; undefined where it has none. */
export type ParameterOf = (measureId: string, parameterId: string) => Parameter | undefined;

const STATUS_RANK = { planned: 1, partial: 2, implemented: 3 } as const;

/** What of the content differs; words are left out, which follow from it. */
export function contentChanges(before: MeasureState, after: MeasureState, parameterOf: ParameterOf): PartChange[] {
  const status = statusChange(before, after);
  // What a text of the group's own says instead is compared with that text.
  if (before.byText || after.byText) return status;
  return [
    ...status,
    ...valueChanges(before, after, parameterOf),
    // A condition narrows what is promised.
    ...wordsChange('condition', before.condition, after.condition, byPresence(before.condition.de, after.condition.de)),
    ...wordsChange('note', same(before.note), same(after.note), 'unknown'),
  ];
}

/** The kind of a change by what of the content differs; undefined where nothing does. */
export function kindOf(parts: readonly PartChange[]): ChangeKind | undefined {
  if (parts.length === 0) return undefined;
  const direction = joinedDirection(parts.map((part) => part.direction));
  if (direction === 'weaker' || direction === 'both') return 'weakened';
  return direction === 'stronger' ? 'strengthened' : 'changed';
}

/** A layout that spells the regulation otherwise changes nothing of what is said. */
export const isSameText = (one: BothTexts, other: BothTexts): boolean =>
  LANGUAGES.every((it) => inOneSpelling(one[it]) === inOneSpelling(other[it]));

const inOneSpelling = (text: string): string => text.replace(/DS[-\u2011]GVO/g, 'DSGVO');

function statusChange(before: MeasureState, after: MeasureState): PartChange[] {
  if (before.status !== after.status) {
    const direction = byRank(STATUS_RANK[before.status], STATUS_RANK[after.status]);
    return [part('status', same(before.status), same(after.status), direction)];
  }
  if (before.plannedFor === after.plannedFor) return [];
  return [
    part('plannedFor', same(before.plannedFor), same(after.plannedFor), byDay(before.plannedFor, after.plannedFor)),
  ];
}

/** Later is weaker, and no day at all weaker than any. */
function byDay(before: string, after: string): Direction {
  if (!before || !after) return before ? 'weaker' : 'stronger';
  return after > before ? 'weaker' : 'stronger';
}

function byPresence(before: string, after: string): Direction {
  if (before && after) return 'unknown';
  return after ? 'weaker' : 'stronger';
}

function valueChanges(before: MeasureState, after: MeasureState, parameterOf: ParameterOf): PartChange[] {
  const ids = [...new Set([...before.details, ...after.details].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [old, now] = [before.values[id], after.values[id]];
    if (isSameValue(old, now)) return [];
    const [was, is] = [before, after].map(({ details }) => details.find((it) => it.id === id));
    const direction = directionOf(parameterOf(after.measureId, id), old, now);
    const label = is?.label ?? was?.label ?? NO_TEXT;
    return [{ ...part('value', was?.text ?? NO_TEXT, is?.text ?? NO_TEXT, direction), parameterId: id, label }];
  });
}

function wordsChange(
  what: 'condition' | 'note',
  before: BothTexts,
  after: BothTexts,
  direction: Direction,
): PartChange[] {
  return isSameText(before, after) ? [] : [part(what, before, after, direction)];
}

/** A part without a label. */
export function part(
  what: PartChange['what'],
  before: BothTexts,
  after: BothTexts,
  direction: Direction = 'unknown',
): PartChange {
  return { what, parameterId: '', label: NO_TEXT, before, after, direction };
}

const same = (text: string): BothTexts => ({ de: text, en: text });
