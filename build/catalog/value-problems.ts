import type { CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import type { CatalogueMeasure } from '../../shared/domain/catalogue.ts';
import { type Parameter, valueProblem } from '../../shared/domain/parameter.ts';
import type { CatalogueProblem } from './problem.ts';

/** Defaults that their own parameter refuses, ranges without room, places in sentences that lead nowhere. */
export function valueProblems({ areas }: CatalogueParts): CatalogueProblem[] {
  return areas.flatMap((area) =>
    area.measures.flatMap((measure) => [
      ...measure.parameters.flatMap((parameter) => ofParameter(`${measure.id}/${parameter.id}`, parameter)),
      ...sentenceProblems(measure),
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

function sentenceProblems({ id, parameters, sentence }: CatalogueMeasure): CatalogueProblem[] {
  const known = new Set<string>(parameters.map((parameter) => parameter.id));
  return Object.entries(sentence ?? {}).flatMap(([language, text]) =>
    [...text.matchAll(/\{([^}]*)\}/g)]
      .map(([, parameterId = '']) => parameterId)
      .filter((parameterId) => !known.has(parameterId))
      .map((parameterId) => ({ place: `${id}/sentence/${language}`, cause: `unknown parameter {${parameterId}}` })),
  );
}
