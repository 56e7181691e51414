import { valueText, type Wording } from '../../../../shared/annex/value-text.ts';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import {
  isAskedFor,
  type Parameter,
  type ParameterValue,
  withSubParameters,
} from '../../../../shared/domain/parameter.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';

export interface ChipText {
  key: string;
  text: string;
}

/** The values of a row in a few words each: a yes says its label, a number without a unit too; all others speak for themselves. */
export function chipTexts(measure: Measure, values: Assessment['values'], wording: Wording): ChipText[] {
  const asked = withSubParameters(measure.parameters).filter((it) => isAskedFor(it, values));
  return asked.flatMap(({ parameter }) => {
    const text = chipText(parameter, values[parameter.id], wording);
    return text ? [{ key: parameter.id, text }] : [];
  });
}

function chipText(parameter: Parameter, value: ParameterValue | undefined, wording: Wording): string {
  const text = valueText(parameter, value, wording);
  const label = parameter.label[wording.texts.language];
  if (text === '' || value === true) return text && label;
  const needsLabel = value === false || (parameter.type === 'number' && !parameter.unit);
  return needsLabel ? `${label}: ${text}` : text;
}
