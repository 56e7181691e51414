import type { CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import type { CatalogueMeasure } from '../../shared/domain/catalogue.ts';
import { optionsOf, withSubParameters } from '../../shared/domain/parameter.ts';
import type { CatalogueProblem } from './problem.ts';

/** Ids that stand twice where they must be unique, and parts that the manifest forgets or invents. */
export function idProblems({ manifest, areas, schemes }: CatalogueParts): CatalogueProblem[] {
  const measures = areas.flatMap((area) => area.measures);
  const parameters = measures.flatMap((measure) =>
    withSubParameters(measure.parameters).map(({ parameter }) => ({ measure, parameter })),
  );
  return [
    ...unlike('manifest areas', manifest.areas, ids(areas)),
    ...unlike('manifest schemes', manifest.schemes, ids(schemes)),
    ...doubles('measures', ids(measures)),
    ...measures.flatMap(({ id, parameters: own }) =>
      doubles(id, ids(withSubParameters(own).map((it) => it.parameter))),
    ),
    ...parameters.flatMap(({ measure, parameter }) =>
      doubles(`${measure.id}/${parameter.id}`, ids(optionsOf(parameter))),
    ),
    ...schemes.flatMap((scheme) => doubles(`scheme ${scheme.id}`, ids(scheme.groups))),
    ...areas.flatMap((area) => foreignMeasures(area.id, ids(area.measures))),
    ...measures.flatMap((measure) => retirementProblems(measure, ids(measures))),
  ];
}

/** Whoever answered a retired measure must be told since when, and with which one to go on. */
function retirementProblems({ id: place, retired }: CatalogueMeasure, known: readonly string[]): CatalogueProblem[] {
  if (!retired) return [];
  return [
    ...(retired.since ? [] : [{ place, cause: 'is retired without a version' }]),
    ...retired.successors
      .filter((id) => !known.includes(id) || id === place)
      .map((id) => ({ place, cause: `successor ${id} is not in the catalogue` })),
  ];
}

const ids = (items: readonly { id: string }[]): string[] => items.map((item) => item.id);

function doubles(place: string, found: readonly string[]): CatalogueProblem[] {
  const repeated = new Set(found.filter((id, index) => found.indexOf(id) !== index));
  return [...repeated].map((id) => ({ place, cause: `id ${id} stands more than once` }));
}

function unlike(place: string, listed: readonly string[], found: readonly string[]): CatalogueProblem[] {
  return [
    ...doubles(place, listed),
    ...listed.filter((id) => !found.includes(id)).map((id) => ({ place, cause: `${id} has no file` })),
    ...found.filter((id) => !listed.includes(id)).map((id) => ({ place, cause: `${id} is not listed` })),
  ];
}

/** A delivered measure carries the id of the area in which it was written: "ZUG-02". */
function foreignMeasures(areaId: string, measureIds: readonly string[]): CatalogueProblem[] {
  const pattern = new RegExp(`^${areaId}-\\d{2,}$`);
  return measureIds
    .filter((id) => !pattern.test(id))
    .map((id) => ({ place: id, cause: `expected an id like ${areaId}-01` }));
}
