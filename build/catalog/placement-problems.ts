import type { CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import type { Placements, Scheme } from '../../shared/domain/catalogue.ts';
import type { CatalogueProblem } from './problem.ts';

/**
 * Groups that do not exist or cannot take measures. Assembling drops unknown groups, so a slip of the pen would
 * otherwise send a measure to the supplement without a word.
 */
export function placementProblems({ areas, schemes }: CatalogueParts): CatalogueProblem[] {
  const places = areas.flatMap((area) => [
    { place: `area ${area.id}`, placements: area.placements },
    ...area.measures.map((measure) => ({ place: measure.id, placements: measure.placements ?? {} })),
  ]);
  return [
    ...schemes.flatMap(treeProblems),
    ...places.flatMap(({ place, placements }) => unresolvable(place, placements, schemes)),
  ];
}

function treeProblems(scheme: Scheme): CatalogueProblem[] {
  const place = `scheme ${scheme.id}`;
  const orphans = scheme.groups.filter(
    (group, index) => group.parent && !idsBefore(scheme, index).includes(group.parent),
  );
  return [
    ...orphans.map((group) => ({ place, cause: `parent ${group.parent} of ${group.id} does not stand before it` })),
    ...(isLeaf(scheme, scheme.supplement)
      ? []
      : [{ place, cause: `supplement ${scheme.supplement} takes no measures` }]),
    ...scheme.groups
      .filter((group) => isLeaf(scheme, group.id) && !group.purpose)
      .map((group) => ({ place, cause: `${group.id} has no purpose` })),
  ];
}

const idsBefore = (scheme: Scheme, index: number): string[] => scheme.groups.slice(0, index).map((group) => group.id);

/** Headings with groups below them take no measures themselves. */
function isLeaf(scheme: Scheme, groupId: string): boolean {
  return (
    scheme.groups.some((group) => group.id === groupId) && !scheme.groups.some((group) => group.parent === groupId)
  );
}

function unresolvable(place: string, placements: Placements, schemes: readonly Scheme[]): CatalogueProblem[] {
  return Object.entries(placements).flatMap(([schemeId, groupIds]) => {
    const scheme = schemes.find((candidate) => candidate.id === schemeId);
    if (!scheme) return [{ place, cause: `scheme ${schemeId} does not exist` }];
    if (scheme.derivedFrom)
      return [{ place, cause: `scheme ${schemeId} follows the references and takes no placements` }];
    return groupIds
      .filter((groupId) => !isLeaf(scheme, groupId))
      .map((groupId) => ({ place, cause: `group ${groupId} of scheme ${schemeId} takes no measures` }));
  });
}
