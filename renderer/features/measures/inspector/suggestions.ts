import {
  isAskedFor,
  isEmptyValue,
  type Parameter,
  type ParameterValue,
  withSubParameters,
} from '../../../../shared/domain/parameter.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';

/** The delivered default of a parameter that has no value yet. Only offered: what prints is what somebody said. */
export function suggestionFor(parameter: Parameter, value: ParameterValue | undefined): ParameterValue | undefined {
  return isEmptyValue(value) && 'default' in parameter ? parameter.default : undefined;
}

/** All open suggestions of a measure, those of chosen options included. */
export function suggestionsFor(
  parameters: readonly Parameter[],
  values: Assessment['values'],
): { parameter: Parameter; suggested: ParameterValue }[] {
  const asked = withSubParameters(parameters).filter((it) => isAskedFor(it, values));
  return asked.flatMap(({ parameter }) => {
    const suggested = suggestionFor(parameter, values[parameter.id]);
    return suggested === undefined ? [] : [{ parameter, suggested }];
  });
}
