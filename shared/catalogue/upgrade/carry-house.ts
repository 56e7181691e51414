/** What users added to measures goes on with the answers: own parameters, own options, own places in schemes. */
import { type ParameterMove, successorsOf } from '../../domain/catalogue-changes.ts';
import type { OwnPlacement } from '../../domain/house-records.ts';
import type { GroupId, MeasureId } from '../../domain/ids.ts';
import { inLanguage } from '../../domain/localised.ts';
import { emptyPlacement } from '../../domain/new-house-records.ts';
import { type Parameter, withSubParameters } from '../../domain/parameter.ts';
import type { Revisions } from '../../domain/revision.ts';
import { extendedParameters } from '../own-parameters.ts';
import { carryAdditions, type Way } from './carry-additions.ts';
import { ruleFor, type UpgradeContent, type UpgradeDecisions, type UpgradeStep } from './upgrade-step.ts';

type HouseContent = Omit<UpgradeContent, 'assessments' | 'operations'>;

/** The house catalogue after a step, and how answers find their values in it. */
export interface CarriedHouse {
  content: HouseContent;
  /** Of own parameters and options that were carried from one measure to the other. */
  movesOf(from: MeasureId, to: MeasureId): readonly ParameterMove[];
  /** All parameters of a measure of the newer version at any depth, own ones included. */
  parametersOf(id: MeasureId): readonly Parameter[];
  /** The user's own title of a measure. */
  titleOf(id: MeasureId): string | undefined;
}

export function carryHouse(content: HouseContent, step: UpgradeStep, decisions: UpgradeDecisions): CarriedHouse {
  const ways = waysOf(step, decisions);
  const { ownParameters, ownOptions, moves } = withAdditions(content, ways, step);
  const carried: HouseContent = {
    measureOverlays: content.measureOverlays.map((it) =>
      decisions.newWording.has(it.id) && !it.deleted ? { ...it, ...AS_DELIVERED } : it,
    ),
    ownParameters,
    ownOptions,
    ownPlacements: withPlacements(content.ownPlacements, ways),
  };
  const known = new Map<MeasureId, readonly Parameter[]>();
  return {
    content: carried,
    movesOf: (from, to) => moves.get(`${from}/${to}`) ?? [],
    parametersOf(id) {
      const parameters = known.get(id) ?? flatParameters(id, step, carried);
      known.set(id, parameters);
      return parameters;
    },
    titleOf: (id) => {
      const title = content.measureOverlays.find((it) => it.id === id && !it.deleted)?.title;
      return (title && inLanguage(title, decisions.language)) || undefined;
    },
  };
}

const AS_DELIVERED = { title: null, sentence: null, meaning: null, good: null, weak: null };

function waysOf(step: UpgradeStep, decisions: UpgradeDecisions): Way[] {
  return step.equivalences.flatMap((line): Way[] => {
    const [first] = successorsOf(line);
    const stays = successorsOf(line).some(({ measureId }) => measureId === line.measureId);
    if (!first || stays || ruleFor(step, line, decisions) === 'drop') return [];
    return [{ from: line.measureId, to: first.measureId, moves: first.moves ?? [] }];
  });
}

const isLiveOf = (id: MeasureId) => (it: { measureId: MeasureId; deleted: boolean }) =>
  it.measureId === id && !it.deleted;

function withAdditions(content: HouseContent, ways: readonly Way[], step: UpgradeStep) {
  let { ownParameters, ownOptions } = content;
  const moves = new Map<string, readonly ParameterMove[]>();
  for (const way of ways) {
    const parameters = content.ownParameters.filter(isLiveOf(way.from));
    const options = content.ownOptions.filter(isLiveOf(way.from));
    const there = withSubParameters(step.to.measure(way.to)?.parameters ?? []).map(({ parameter }) => parameter);
    const carried = carryAdditions(way, { parameters, options }, there);
    ownParameters = withRecords(ownParameters, carried.parameters);
    ownOptions = withRecords(ownOptions, carried.options);
    moves.set(`${way.from}/${way.to}`, carried.moves);
  }
  return { ownParameters, ownOptions, moves };
}

/** One that is stored already, because an upgrade was taken back, keeps its revisions. */
function withRecords<T extends { id: string; revisions: Revisions }>(stored: T[], added: readonly T[]): T[] {
  if (added.length === 0) return stored;
  const known = new Map(stored.map((it) => [it.id, it]));
  for (const record of added) known.set(record.id, { ...record, revisions: known.get(record.id)?.revisions ?? {} });
  return [...known.values()];
}

/** A successor without a place of its own stands where its predecessors stood. */
function withPlacements(stored: OwnPlacement[], ways: readonly Way[]): OwnPlacement[] {
  const arriving = new Map<string, { blank: OwnPlacement; groups: GroupId[] }>();
  for (const { from, to } of ways) {
    for (const { schemeId, groupIds } of stored.filter((it) => it.ofId === from && !it.deleted)) {
      const blank = emptyPlacement(schemeId, to);
      const known = arriving.get(blank.id) ?? { blank, groups: [] };
      known.groups.push(...groupIds);
      arriving.set(blank.id, known);
    }
  }
  const result = new Map(stored.map((it) => [it.id, it]));
  for (const { blank, groups } of arriving.values()) {
    const there = result.get(blank.id) ?? blank;
    const isPlaced = !there.deleted && there.groupIds.length > 0;
    if (!isPlaced && groups.length > 0) {
      result.set(blank.id, { ...there, deleted: false, groupIds: [...new Set(groups)] });
    }
  }
  return [...result.values()];
}

function flatParameters(id: MeasureId, { to }: UpgradeStep, house: HouseContent): Parameter[] {
  const additions = {
    parameters: house.ownParameters.filter(isLiveOf(id)),
    options: house.ownOptions.filter(isLiveOf(id)),
  };
  return withSubParameters(extendedParameters(to.measure(id)?.parameters ?? [], additions)).map((it) => it.parameter);
}
