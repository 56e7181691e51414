/** How a measure differs from itself in another version of the catalogue. */
import type { CatalogueMeasure } from '../../domain/catalogue.ts';
import type { ChangeKind } from '../../domain/catalogue-changes.ts';
import { LANGUAGES, type Localised } from '../../domain/localised.ts';
import { optionsOf, type Parameter, withSubParameters } from '../../domain/parameter.ts';

/** A text in both versions. `place` is "title", "sentence" or the path of a parameter, option or warning. */
export interface TextDifference {
  place: string;
  before: Localised;
  after: Localised;
}

export interface MeasureDifference {
  reworded: readonly TextDifference[];
  /** Texts that were not there: a sentence, parameters, options, warnings. */
  extended: readonly { place: string; text: Localised }[];
  /** Names of what differs beside the texts: "kind", "references", "minLength/max". */
  details: readonly string[];
}

/** What differs between two versions of one measure. Ids are for ever, so nothing ever goes missing. */
export function measureDifference(before: CatalogueMeasure, after: CatalogueMeasure): MeasureDifference {
  const old = new Map(textsOf(before));
  const texts = textsOf(after);
  return {
    reworded: texts.flatMap(([place, text]) => {
      const said = old.get(place);
      return said && !isSameText(said, text) ? [{ place, before: said, after: text }] : [];
    }),
    extended: texts.flatMap(([place, text]) => (old.has(place) ? [] : [{ place, text }])),
    details: differingKeys(factsOf(before), factsOf(after)),
  };
}

/** The kinds of change that a change list has to name. */
export function kindsOf({ reworded, extended, details }: MeasureDifference): ChangeKind[] {
  return [
    ...(reworded.length > 0 ? (['reworded'] as const) : []),
    ...(extended.length > 0 ? (['extended'] as const) : []),
    ...(details.length > 0 ? (['details'] as const) : []),
  ];
}

const isSameText = (one: Localised, other: Localised): boolean => LANGUAGES.every((it) => one[it] === other[it]);

function textsOf({ title, sentence, parameters }: CatalogueMeasure): [string, Localised][] {
  return [
    ['title', title],
    ...(sentence ? [['sentence', sentence] as [string, Localised]] : []),
    ...withSubParameters(parameters).flatMap(({ parameter }) => parameterTexts(parameter)),
  ];
}

function parameterTexts(parameter: Parameter): [string, Localised][] {
  const options = optionsOf(parameter).flatMap(({ id, label, warning }): [string, Localised][] => [
    [`${parameter.id}/${id}`, label],
    ...(warning ? [[`${parameter.id}/${id}/warning`, warning] as [string, Localised]] : []),
  ]);
  return [[parameter.id, parameter.label], ...options];
}

/**
 * Everything that is no text; of parameters, what limits their values, not how strong these are. What a retired measure is
 * said to be, is its own.
 */
function factsOf(measure: CatalogueMeasure): Map<string, string> {
  const { id, title, sentence, parameters, retired, ...facts } = measure;
  const limits = withSubParameters(parameters).flatMap(({ parameter }) =>
    Object.entries(parameter).map(([key, value]) => [`${parameter.id}/${key}`, value] as const),
  );
  const all = [...Object.entries(facts), ...limits.filter(([key]) => !/\/(id|label|options|stronger)$/.test(key))];
  return new Map(all.map(([key, value]) => [key, JSON.stringify(value)]));
}

/** A limit of a parameter that is new belongs to the parameter, which is listed as new. */
function differingKeys(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const parameters = new Set([...before.keys()].map((key) => key.split('/')[0]));
  const isNewParameter = (key: string) => key.includes('/') && !parameters.has(key.split('/')[0]);
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => before.get(key) !== after.get(key) && !isNewParameter(key)).sort();
}
