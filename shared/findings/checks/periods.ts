/** Periods of keeping data that stand in a text, such as the table of deletion periods. */
import type { MeasureId } from '../../domain/ids.ts';
import { isInPlace } from '../case-answers.ts';
import { splitPath } from '../condition.ts';
import type { Check } from './check.ts';
import { atAnswer, numberOption, textOption } from './places.ts';

const DAYS: readonly (readonly [RegExp, number])[] = [
  [/(\d+(?:[.,]\d+)?)\s*(?:Tagen?|days?)(?!\p{L})/giu, 1],
  [/(\d+(?:[.,]\d+)?)\s*(?:Wochen?|weeks?)(?!\p{L})/giu, 7],
  [/(\d+(?:[.,]\d+)?)\s*(?:Monaten?|months?)(?!\p{L})/giu, 31],
  [/(\d+(?:[.,]\d+)?)\s*(?:Jahren?|years?)(?!\p{L})/giu, 366],
];

/** The longest period that a text names, in days, rounded up; undefined where it names none in digits. */
export function longestPeriod(text: string): number | undefined {
  const periods = DAYS.flatMap(([pattern, days]) =>
    Array.from(text.matchAll(pattern), ([, count = '']) => Number(count.replace(',', '.')) * days),
  );
  return periods.length > 0 ? Math.max(...periods) : undefined;
}

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
    const longest = longestPeriod(String(table.values[texts.parameterId as never] ?? ''));
    if (longest === undefined || kept * times <= longest) return [];
    return [{ ...atAnswer(answer, `values.${period.parameterId}`), looked: { kept, longest } }];
  });
};
