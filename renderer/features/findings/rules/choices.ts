/** What an own rule can be about: the parameters of the catalogue and what they offer. */

import type { AnnexTexts } from '../../../../shared/annex/annex-texts.ts';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { inLanguage, type Language } from '../../../../shared/domain/localised.ts';
import { INTERVALS, optionsOf, type Parameter, withSubParameters } from '../../../../shared/domain/parameter.ts';
import type { RuleDraft } from './rule-draft.ts';

interface Choice {
  value: string;
  label: string;
}

/** Measures that have parameters. */
export function measureChoices(catalogue: Catalogue, language: Language): Choice[] {
  return catalogue.measures
    .filter(({ parameters }) => parameters.length > 0)
    .map(({ id, title, isOwn }) => {
      const name = inLanguage(title, language);
      return { value: id, label: isOwn ? name : `${id} · ${name}` };
    });
}

export function parameterChoices(measureId: string, catalogue: Catalogue, language: Language): Choice[] {
  return parametersOf(measureId, catalogue).map(({ id, label }) => ({ value: id, label: inLanguage(label, language) }));
}

/** The parameter that a draft names, if it is there. */
export function parameterOf(
  { measureId, parameterId }: Pick<RuleDraft, 'measureId' | 'parameterId'>,
  catalogue: Catalogue,
): Parameter | undefined {
  return parametersOf(measureId, catalogue).find(({ id }) => id === parameterId);
}

/** Options of a choice, or intervals. */
export function optionChoices(parameter: Parameter, texts: Pick<AnnexTexts, 'language' | 'values'>): Choice[] {
  if (parameter.type === 'interval') return INTERVALS.map((value) => ({ value, label: texts.values.intervals[value] }));
  return optionsOf(parameter).map(({ id, label }) => ({ value: id, label: inLanguage(label, texts.language) }));
}

function parametersOf(measureId: string, catalogue: Catalogue): Parameter[] {
  const measure = catalogue.measure(measureId as MeasureId);
  return withSubParameters(measure?.parameters ?? []).map(({ parameter }) => parameter);
}
