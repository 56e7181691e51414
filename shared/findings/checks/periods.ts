/** Periods of keeping data that stand in a text, such as the table of deletion periods. */
import type { MeasureId } from '../../domain/ids.ts';
import type { Assessment } from '../../domain/records.ts';
import { onceForBoth } from '../../lib/once-for-each.ts';
import { isInPlace } from '../case-answers.ts';
import { splitPath } from '../condition.ts';
import type { Check } from './check.ts';
import { atAnswer, numberOption, textOption } from './places.ts';

/** Singular and plural, in all cases of German. */
const UNITS = [
  ['Tag(?:e[ns]?|s)?|days?', 1],
  ['Wochen?|weeks?', 7],
  ['Monat(?:e[ns]?|s)?|months?', 31],
  ['Jahr(?:e[ns]?|s)?|years?', 366],
] as const;
const UNIT = UNITS.map(([names]) => names).join('|');

/** Numbers of more than six digits are no periods. Bounded throughout, so that reading a text takes as long as it is. */
const NUMBER = '(?<!\\d|\\d[.,])(\\d{1,6}(?:[.,]\\d{1,3})?)';
const DAYS = UNITS.map(
  ([names, days]) => [new RegExp(`${NUMBER}\\s{0,9}(?:${names})(?!\\p{L})`, 'giu'), days] as const,
);

const NUMBER_WORDS = [
  'ein(?:e[mnrs]?)?|zwei(?:er)?|drei(?:er)?|vier|f[üu]nf|sechs|sieben|acht|neun|zehn|elf|zw[öo]lf|\\p{L}{3,7}zehn',
  '\\p{L}{2,30}(?:[zß]ig|ssig)|hundert|mehreren?|einigen?|wenigen?|halbe[ns]?|(?:andert|ein|zweiein)halb',
  'a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}{3,6}teen|\\p{L}{3,6}ty|several|few|some|half',
].join('|');
const IN_WORDS = new RegExp(`(?<!\\p{L})(?:${NUMBER_WORDS})[\\s-]{1,9}(?:${UNIT})(?!\\p{L})`, 'iu');

/**
 * The longest period that a text names, in days, rounded up; undefined where it names none in digits, or another one in words,
 * which may be longer.
 */
export function longestPeriod(text: string): number | undefined {
  if (IN_WORDS.test(text)) return undefined;
  const periods = DAYS.flatMap(([pattern, days]) =>
    Array.from(text.matchAll(pattern), ([, count = '']) => amountOf(count) * days),
  );
  return periods.length > 0 ? Math.max(...periods) : undefined;
}

/** "1,5" is one and a half, "1.000" a thousand: nobody gives periods to three places. */
const amountOf = (digits: string): number => Number(digits.replace(/[.,](?=\d{3}$)/, '').replace(',', '.'));

const longestIn = onceForBoth(({ values }: Assessment, parameterId: string) =>
  longestPeriod(String(values[parameterId as never] ?? '')),
);

/**
 * The period in `value` (a number; one unit of it is `times` days, or one day) is longer than every period that the text in
 * `periods` names: it cannot fit any of them. Both are written `<measure>.<parameter>`.
 */
export const longerThanAllPeriods: Check = (_, answers, options) => {
  const [period, texts] = [splitPath(textOption(options, 'value')), splitPath(textOption(options, 'periods'))];
  const times = numberOption(options, 'times') || 1;
  return answers.about(period.measureId).flatMap((answer) => {
    const kept = answer.values[period.parameterId as never];
    const table = answers.at(texts.measureId as MeasureId, answer.target);
    if (!isInPlace(answer.status) || typeof kept !== 'number' || !table || !isInPlace(table.status)) return [];
    const longest = longestIn(table, texts.parameterId);
    if (longest === undefined || kept * times <= longest) return [];
    return [{ ...atAnswer(answer, `values.${period.parameterId}`), looked: { kept, longest } }];
  });
};
