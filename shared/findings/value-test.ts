/** Whether a value is as a rule asks. */
import { INTERVALS, isEmptyValue, isoDateSchema, type ParameterValue } from '../domain/parameter.ts';
import { addMonths } from '../lib/calendar.ts';
import { type ValueTest, valuesOf } from './condition.ts';

type Read = (path: string) => ParameterValue | undefined;

/** @param today ISO date */
export function meetsValueTest(test: ValueTest, read: Read, today: string): boolean {
  const value = read(test.value);
  const below = 'below' in test ? limitOf(test.below, read) : undefined;
  const above = 'above' in test ? limitOf(test.above, read) : undefined;
  if ('isEmpty' in test) return isEmptyValue(value) === test.isEmpty;
  if (value === undefined || isEmptyValue(value)) return false;
  const chosen = [value].flat().map(String);
  if ('is' in test) return value === test.is;
  if ('below' in test) return typeof value === 'number' && below !== undefined && value < below;
  if ('above' in test) return typeof value === 'number' && above !== undefined && value > above;
  if ('oneOf' in test) return chosen.some((it) => test.oneOf.includes(it));
  if ('noneOf' in test) return !chosen.some((it) => test.noneOf.includes(it));
  if ('onlyOf' in test) return chosen.every((it) => test.onlyOf.includes(it));
  if ('rarerThan' in test) return rarity(chosen[0]) > rarity(test.rarerThan);
  // Files may hold what is no date: that is the matter of other checks.
  if (!isoDateSchema.safeParse(value).success) return false;
  return ('olderThanMonths' in test ? addMonths(String(value), test.olderThanMonths) : String(value)) < today;
}

/**
 * What a test looks at, by name; an acceptance rests on it. Of a choice of several these are only the options that are asked
 * for, chosen or not, and of a value that must not be missing only whether it is: all else may change without a word.
 */
export function lookedAt(test: ValueTest, read: Read): (readonly [name: string, value: unknown])[] {
  if ('isEmpty' in test) return [[`empty ${test.value}`, isEmptyValue(read(test.value))]];
  const value = read(test.value);
  const asked = 'oneOf' in test ? test.oneOf : 'noneOf' in test ? test.noneOf : undefined;
  if (asked && Array.isArray(value)) return [[test.value, value.filter((it) => asked.includes(it))]];
  return valuesOf(test).map((path) => [path, read(path)]);
}

const rarity = (interval: string | undefined): number =>
  (INTERVALS as readonly (string | undefined)[]).indexOf(interval);

function limitOf(limit: number | { value: string; times?: number }, read: Read): number | undefined {
  if (typeof limit === 'number') return limit;
  const value = read(limit.value);
  return typeof value === 'number' ? value * (limit.times ?? 1) : undefined;
}
