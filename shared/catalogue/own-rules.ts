/** What is missing or wrong in what users add to the catalogue. Nothing here keeps anybody from storing it. */
import type { OwnOption, OwnParameter } from '../domain/house-records.ts';
import type { OwnText } from '../domain/localised.ts';

export type LabelProblem = 'empty' | 'double';
export type ParameterProblem = LabelProblem | 'emptyRange' | 'fewOptions';

const isEmpty = ({ de, en }: OwnText): boolean => de.trim() === '' && en.trim() === '';

/** A choice asks for something only from two options on. */
export const FEWEST_OPTIONS = 2;

/**
 * Why a parameter is not asked for yet, or reads badly.
 *
 * @param options all its options
 * @param others labels of the parameters beside it
 */
export function parameterProblems(
  parameter: Pick<OwnParameter, 'type' | 'label' | 'min' | 'max'>,
  options: readonly Pick<OwnOption, 'label'>[],
  others: readonly OwnText[],
): ParameterProblem[] {
  const isChoice = parameter.type === 'choice' || parameter.type === 'choices';
  const named = options.filter(({ label }) => !isEmpty(label));
  return [
    ...labelProblems(parameter.label, others),
    ...(isRange(parameter.min, parameter.max) ? [] : (['emptyRange'] as const)),
    ...(isChoice && named.length < FEWEST_OPTIONS ? (['fewOptions'] as const) : []),
  ];
}

/** A label that is missing, or stands beside its double. */
export function labelProblems(label: OwnText, others: readonly OwnText[]): LabelProblem[] {
  if (isEmpty(label)) return ['empty'];
  return others.some((other) => isSame(label, other)) ? ['double'] : [];
}

/** Whether there is room between two bounds, each of which may be open. */
export function isRange(min: number | null, max: number | null): boolean {
  return min === null || max === null || min < max;
}

function isSame(one: OwnText, other: OwnText): boolean {
  const alike = (a: string, b: string) => a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();
  return alike(one.de, other.de) || alike(one.en, other.en);
}
