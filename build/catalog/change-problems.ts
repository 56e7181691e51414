import type { CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import { kindsOf, measureDifference } from '../../shared/catalogue/upgrade/measure-difference.ts';
import type { CatalogueMeasure } from '../../shared/domain/catalogue.ts';
import {
  type CatalogueChanges,
  type Equivalence,
  successorsOf,
  type VersionChanges,
} from '../../shared/domain/catalogue-changes.ts';
import type { MeasureId } from '../../shared/domain/ids.ts';
import { withSubParameters } from '../../shared/domain/parameter.ts';
import type { CatalogueProblem } from './problem.ts';

type Measures = ReadonlyMap<MeasureId, CatalogueMeasure>;

/**
 * What the change list forgets or invents: whatever differs between two versions must be listed, and every other word that
 * an answer hangs on needs a line in the equivalence table.
 *
 * @param versions all versions, the newest included
 */
export function changeProblems(
  { versions: listed }: CatalogueChanges,
  versions: readonly CatalogueParts[],
): CatalogueProblem[] {
  const byVersion = new Map(versions.map((parts) => [parts.manifest.version, measuresOf(parts)]));
  return listed.flatMap((changes, index) => {
    const place = `changes ${changes.version}`;
    const expected = listed[index - 1]?.version;
    const after = byVersion.get(changes.version);
    const before = changes.from ? byVersion.get(changes.from) : undefined;
    if (changes.from !== expected) return [{ place, cause: `from must be ${expected ?? 'left out'}` }];
    if (!after) return [{ place, cause: 'there is no such version' }];
    return before ? versionProblems(changes, before, after).map((cause) => ({ place, cause })) : [];
  });
}

const measuresOf = ({ areas }: CatalogueParts): Measures =>
  new Map(areas.flatMap((area) => area.measures.map((measure) => [measure.id, measure])));

function versionProblems(changes: VersionChanges, before: Measures, after: Measures): string[] {
  const lines = new Map(changes.equivalences.map((line) => [line.measureId, line]));
  return [
    ...[...before.keys()].filter((id) => !after.has(id)).map((id) => `${id} is gone; withdraw it instead`),
    ...unlisted(changes, wantedEntries(lines, before, after)),
    ...[...lines.values()].flatMap((line) => lineProblems(line, before, after)),
    ...(lines.size < changes.equivalences.length ? ['a measure has two lines in the equivalence table'] : []),
    ...[...after.values()].flatMap((measure) => unlistedRewording(measure, before.get(measure.id), lines)),
    ...[...after.values()]
      .filter((it) => it.retired?.since === changes.version && lines.get(it.id)?.kind === undefined)
      .map((it) => `${it.id} is retired without a line in the equivalence table`),
  ];
}

type Lines = ReadonlyMap<MeasureId, Equivalence>;

/** "added ZUG-25": what entries have to name. */
function wantedEntries(lines: Lines, before: Measures, after: Measures): Set<string> {
  const wanted = new Set([...lines.values()].map((line) => `${line.kind} ${line.measureId}`));
  for (const [id, measure] of after) {
    const old = before.get(id);
    if (!old) wanted.add(`added ${id}`);
    else if (!lines.has(id) || lines.get(id)?.kind === 'reworded') {
      for (const kind of kindsOf(measureDifference(old, measure))) wanted.add(`${kind} ${id}`);
    }
  }
  return wanted;
}

function unlisted({ entries }: VersionChanges, wanted: ReadonlySet<string>): string[] {
  const listed = entries.flatMap(({ kind, measureIds }) => measureIds.map((id) => `${kind} ${id}`));
  const known = new Set(listed);
  return [
    ...[...wanted].filter((it) => !known.has(it)).map((it) => `not listed: ${it}`),
    ...[...known].filter((it) => !wanted.has(it)).map((it) => `listed without cause: ${it}`),
    ...listed.filter((it, index) => listed.indexOf(it) !== index).map((it) => `listed twice: ${it}`),
  ];
}

function unlistedRewording(measure: CatalogueMeasure, old: CatalogueMeasure | undefined, lines: Lines): string[] {
  if (!old || lines.has(measure.id)) return [];
  const { reworded } = measureDifference(old, measure);
  return reworded.map(({ place }) => `${measure.id}: ${place} was reworded without a line in the equivalence table`);
}

function lineProblems(line: Equivalence, before: Measures, after: Measures): string[] {
  const { measureId, kind } = line;
  const old = before.get(measureId);
  if (!old) return [`${measureId}: the older version does not have it`];
  const isLeft = !successorsOf(line).some((it) => it.measureId === measureId);
  const isRetired = after.get(measureId)?.retired !== undefined;
  return [
    ...(isLeft === isRetired ? [] : [`${measureId}: ${kind}, but ${isRetired ? 'retired' : 'not retired'}`]),
    ...successorsOf(line).flatMap(({ measureId: id, moves = [] }) => {
      const target = after.get(id);
      if (!target) return [`${measureId}: successor ${id} does not exist`];
      if (target.retired) return [`${measureId}: successor ${id} is retired itself`];
      return moves.flatMap((move) => [
        ...(hasParameter(old, move.from) ? [] : [`${measureId}: has no parameter ${move.from}`]),
        ...(hasParameter(target, move.to) ? [] : [`${id}: has no parameter ${move.to}`]),
      ]);
    }),
  ];
}

const hasParameter = ({ parameters }: CatalogueMeasure, id: string): boolean =>
  withSubParameters(parameters).some(({ parameter }) => parameter.id === id);
