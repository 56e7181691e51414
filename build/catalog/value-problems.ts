import type { CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import { optionsOf, type Parameter, valueProblem, withSubParameters } from '../../shared/domain/parameter.ts';
import type { CatalogueProblem } from './problem.ts';

/** Defaults that their own parameter refuses, ranges without room, orders of strength that say nothing. */
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
    ...strengthProblems(parameter).map((cause) => ({ place, cause })),
  ];
}

/** An order takes two that differ, and beside one the number of options cannot decide, too. */
function strengthProblems(parameter: Parameter): string[] {
  const ranked = optionsOf(parameter).flatMap(({ strength }) => strength ?? []);
  if (ranked.length === 0) return [];
  return [
    ...(new Set(ranked).size < 2 ? ['the strengths of its options are no order'] : []),
    ...('stronger' in parameter ? ['says which way is stronger although its options have strengths'] : []),
  ];
}
