/** What printed answers leave open: the annex leaves it out without a trace, so somebody has to be told before it goes out. */
import type { MeasureId, ParameterId } from '../domain/ids.ts';
import { isAskedFor, isEmptyValue, withSubParameters } from '../domain/parameter.ts';
import type { AnnexInput } from './annex-input.ts';
import { isInPlace, printedAnswers } from './answers.ts';
import { placesOfMeasures } from './sections.ts';

/** A parameter without a value; also one that says what a chosen option is. */
export interface EmptyValue {
  measureId: MeasureId;
  /** Whom the answer is about. */
  target: string;
  parameterId: ParameterId;
}

/** In the order of the catalogue. A yes or no that nobody has given is no gap. */
export function emptyValues(input: AnnexInput): EmptyValue[] {
  const answers = printedAnswers(input);
  const places = placesOfMeasures(input);
  return input.catalogue.measures.flatMap((measure) => {
    const given = places.get(measure.id)?.length ? (answers.get(measure.id) ?? []) : [];
    return given
      .filter(({ status }) => isInPlace(status))
      .flatMap(({ target, values }) =>
        withSubParameters(measure.parameters)
          .filter((it) => it.parameter.type !== 'boolean' && isAskedFor(it, values))
          .filter(({ parameter }) => isEmptyValue(values[parameter.id]))
          .map(({ parameter }) => ({ measureId: measure.id, target, parameterId: parameter.id })),
      );
  });
}
