import type { CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import { type Parameter, valueProblem, withSubParameters } from '../../shared/domain/parameter.ts';
import type { CatalogueProblem } from './problem.ts';

/** Defaults that their own parameter refuses, ranges without room. */
export function valueProblems({ areas }: CatalogueParts): CatalogueProblem[] {
  return areas.flatMap((area) =>
    area.measures.flatMap((measure) => [
      ...withSubParameters(measure.parameters).flatMap(({ parameter }) =>
        ofParameter(`${measure.id}/${parameter.id}`, parameter),
      ),
    ]),
  );
}

function ofParameter(place: string, parameter: Parameter): CatalogueProblem[] {
  const problem = 'default' in parameter ? valueProblem(parameter, parameter.default) : null;
  const { min = -Infinity, max = Infinity } = parameter.type === 'number' ? parameter : {};
  return [
    ...(problem ? [{ place, cause: `default does not fit: ${problem}` }] : []),
    ...(min < max ? [] : [{ place, cause: 'the range from min to max is empty' }]),
  ];
}
