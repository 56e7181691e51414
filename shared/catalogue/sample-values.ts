import { isAskedFor, type Parameter, type ParameterValue, withSubParameters } from '../domain/parameter.ts';

/** A party that there is not; whoever prints samples gives it a name. */
export const SAMPLE_PARTY = 'sample-party';

/** Values as somebody might give them, so that a sentence can be shown before it has been answered: defaults first. */
export function sampleValues(parameters: readonly Parameter[], sampleText: string): Record<string, ParameterValue> {
  const values: Record<string, ParameterValue> = {};
  for (const placed of withSubParameters(parameters)) {
    if (isAskedFor(placed, values)) values[placed.parameter.id] = sampleValue(placed.parameter, sampleText);
  }
  return values;
}

function sampleValue(parameter: Parameter, sampleText: string): ParameterValue {
  if ('default' in parameter && parameter.default !== undefined) return parameter.default;
  switch (parameter.type) {
    case 'number':
      return sampleNumber(parameter);
    case 'boolean':
      return true;
    case 'choice':
      return parameter.options[0]?.id ?? '';
    case 'choices':
      return parameter.options.slice(0, 2).map(({ id }) => id);
    case 'interval':
      return 'yearly';
    case 'text':
      return sampleText;
    case 'date':
      return '2026-03-31';
    case 'countries':
      return ['DE'];
    case 'party':
      return SAMPLE_PARTY;
    case 'parties':
      return [SAMPLE_PARTY];
  }
}

/** In the middle of a range, else at the one end it has. */
function sampleNumber({ min, max, integer }: Extract<Parameter, { type: 'number' }>): number {
  if (min !== undefined && max !== undefined) return integer ? Math.round((min + max) / 2) : (min + max) / 2;
  return min ?? max ?? 12;
}
