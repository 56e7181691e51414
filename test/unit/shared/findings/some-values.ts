/** Random values that fit their parameters. */
import fc from 'fast-check';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import {
  INTERVALS,
  type Parameter,
  type ParameterValue,
  withSubParameters,
} from '../../../../shared/domain/parameter.ts';

type Values = Record<string, ParameterValue>;

/** For each of some measures, values for some of its parameters, sub-parameters included. */
export function someValues(
  catalogue: Catalogue,
  measureIds: readonly string[],
): fc.Arbitrary<readonly (readonly [string, Values])[]> {
  return fc.tuple(...measureIds.map((id) => valuesOf(catalogue, id).map((values) => [id, values] as const)));
}

function valuesOf(catalogue: Catalogue, measureId: string): fc.Arbitrary<Values> {
  const placed = withSubParameters(catalogue.measure(measureId as MeasureId)?.parameters ?? []);
  const shape = Object.fromEntries(placed.map(({ parameter }) => [parameter.id, someValue(parameter)]));
  return fc.record(shape, { requiredKeys: [] }) as fc.Arbitrary<Values>;
}

function someValue(parameter: Parameter): fc.Arbitrary<ParameterValue> {
  switch (parameter.type) {
    case 'number':
      return fc.integer({ min: Math.ceil(parameter.min ?? 0), max: Math.floor(parameter.max ?? 500) });
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...parameter.options.map(({ id }) => id));
    case 'choices':
      return fc.subarray(parameter.options.map(({ id }): string => id));
    case 'interval':
      return fc.constantFrom(...INTERVALS);
    case 'date':
      return fc.constantFrom('2023-01-31', '2025-11-22', '2026-06-30', '2027-01-01');
    case 'countries':
      return fc.constantFrom<ParameterValue>(['US'], ['EEA']);
    default:
      return fc.constantFrom('', 'Text');
  }
}
