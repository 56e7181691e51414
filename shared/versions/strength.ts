/** Which of two values protects better, as far as the catalogue says so. */
import { INTERVALS, isEmptyValue, optionsOf, type Parameter, type ParameterValue } from '../domain/parameter.ts';

/** How a value moved: the annex promises less, or more, or in part each, or nobody can tell. */
export type Direction = 'weaker' | 'stronger' | 'both' | 'unknown';

type Value = ParameterValue | undefined;

/**
 * For two values that differ. Saying nothing promises nothing: it is as weak as the weakest value there is.
 *
 * @param parameter undefined where today's catalogue does not know it any more
 */
export function directionOf(parameter: Parameter | undefined, before: Value, after: Value): Direction {
  if (!parameter) return 'unknown';
  if (parameter.type === 'choices' && parameter.stronger) {
    return ofSets(parameter, parameter.stronger === 'more', idsOf(before), idsOf(after));
  }
  const [old, now] = [rankOf(parameter, before), rankOf(parameter, after)];
  return old === undefined || now === undefined ? 'unknown' : byRank(old, now);
}

/** Of several directions at once. */
export function joinedDirection(all: readonly Direction[]): Direction {
  const isWeaker = all.some((it) => it === 'weaker' || it === 'both');
  const isStronger = all.some((it) => it === 'stronger' || it === 'both');
  if (isWeaker && isStronger) return 'both';
  return isWeaker ? 'weaker' : isStronger ? 'stronger' : 'unknown';
}

/** What is said when the two values are looked at the other way round. */
export function mirrored(direction: Direction): Direction {
  return direction === 'weaker' ? 'stronger' : direction === 'stronger' ? 'weaker' : direction;
}

/** For two ranks of which the higher one is better. */
export function byRank(before: number, after: number): Direction {
  return before === after ? 'unknown' : after < before ? 'weaker' : 'stronger';
}

/** How strong a value is, ascending; undefined where that cannot be said. */
function rankOf(parameter: Parameter, value: Value): number | undefined {
  switch (parameter.type) {
    case 'number':
      if (!parameter.stronger) return undefined;
      if (typeof value !== 'number') return Number.NEGATIVE_INFINITY;
      return parameter.stronger === 'higher' ? value : -value;
    case 'boolean':
      return parameter.stronger ? Number(value === (parameter.stronger === 'yes')) : undefined;
    case 'interval': {
      const rarity = (INTERVALS as readonly unknown[]).indexOf(value);
      return parameter.stronger === 'none' ? undefined : -(rarity < 0 ? INTERVALS.length - 1 : rarity);
    }
    case 'choice':
    case 'choices':
      return weakestOf(parameter, idsOf(value));
    default:
      return undefined;
  }
}

/** A chain is as strong as its weakest link. Options without a strength beside others that have one say nothing. */
function weakestOf(parameter: Parameter, chosen: readonly string[]): number | undefined {
  const known = optionsOf(parameter).flatMap(({ id, strength }) => (strength === undefined ? [] : [{ id, strength }]));
  if (known.length === 0) return undefined;
  const meant = chosen.length === 0 ? known : known.filter(({ id }) => chosen.includes(id));
  return meant.length === 0 ? undefined : Math.min(...meant.map(({ strength }) => strength));
}

/** An option that is weak itself (`warning`) is no gain and no loss. */
function ofSets(
  parameter: Parameter,
  isMoreStronger: boolean,
  before: readonly string[],
  after: readonly string[],
): Direction {
  const weak = new Set<string>(optionsOf(parameter).flatMap(({ id, warning }) => (warning ? [id] : [])));
  const gained = after.some((id) => !before.includes(id) && !weak.has(id));
  const lost = before.some((id) => !after.includes(id) && !weak.has(id));
  if (gained && lost) return 'both';
  if (!gained && !lost) return 'unknown';
  return gained === isMoreStronger ? 'stronger' : 'weaker';
}

const idsOf = (value: Value): string[] =>
  value === undefined || isEmptyValue(value) ? [] : [value].flat().map(String);
