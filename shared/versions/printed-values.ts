import type { Values, Wording } from '../annex/value-text.ts';
import { valueText } from '../annex/value-text.ts';
import type { Measure } from '../catalogue/catalogue.ts';
import type { Language } from '../domain/localised.ts';
import { isAskedFor, type ParameterValue, withSubParameters } from '../domain/parameter.ts';
import type { MeasureState } from './annex-state.ts';
import { inBoth } from './in-both.ts';

/** The values of an answer that an annex prints, in the order of the catalogue; of several choices the order says nothing. */
export function printedValues(
  { parameters }: Pick<Measure, 'parameters'>,
  values: Values,
  wordings: Readonly<Record<Language, { wording: Wording }>>,
): Pick<MeasureState, 'values' | 'details'> {
  const details = withSubParameters(parameters)
    .filter((it) => isAskedFor(it, values))
    .map(({ parameter: { id, label }, parameter }) => ({
      id,
      label: { de: label.de, en: label.en },
      text: inBoth((language) => valueText(parameter, values[id], wordings[language].wording)),
    }))
    .filter(({ text }) => text.de !== '');
  const printed: MeasureState['values'] = {};
  for (const { id } of details) {
    const value = values[id];
    if (value !== undefined) printed[id] = ordered(value);
  }
  return { values: printed, details };
}

const ordered = (value: ParameterValue): ParameterValue => (Array.isArray(value) ? [...value].sort() : value);
