import type { CatalogueMeasure, Guidance } from '../domain/catalogue.ts';
import type { OwnMeasure, OwnOption, OwnParameter } from '../domain/house-records.ts';
import type { AreaId, OptionId, ParameterId } from '../domain/ids.ts';
import type { OwnText } from '../domain/localised.ts';
import { newOwnMeasure, newOwnOption, newOwnParameter } from '../domain/new-house-records.ts';
import { optionsOf, type Parameter } from '../domain/parameter.ts';

/** An own measure with everything that hangs on it. */
export interface MeasureCopy {
  measure: OwnMeasure;
  parameters: OwnParameter[];
  options: OwnOption[];
}

type Parent = Pick<OwnParameter, 'parentParameterId' | 'parentOptionId'>;

/**
 * A measure of the house catalogue with the content of another one. Parameters and options get ids of their own, also in
 * the places of the sentence; references and defaults stay behind, because own measures have none.
 */
export function copyOfMeasure(
  source: CatalogueMeasure & { areaId: AreaId },
  { title, guidance }: { title: OwnText; guidance: Partial<Guidance> },
  newId: () => string,
): MeasureCopy {
  const id = newId() as OwnMeasure['id'];
  const parameters: OwnParameter[] = [];
  const options: OwnOption[] = [];
  const newIds = new Map<string, ParameterId>();

  const copyParameters = (all: readonly Parameter[], parent?: Parent) => {
    for (const [index, parameter] of all.entries()) {
      const parameterId = newId() as ParameterId;
      newIds.set(parameter.id, parameterId);
      const { label, type } = parameter;
      const own = newOwnParameter({ id: parameterId, measureId: id, type, label, ...parent, order: index + 1 });
      parameters.push({ ...own, ...rangeOf(parameter) });
      for (const [place, option] of optionsOf(parameter).entries()) {
        const optionId = newId() as OptionId;
        const { label: word, warning } = option;
        const copy = newOwnOption({ id: optionId, measureId: id, parameterId, label: word, order: place + 1 });
        options.push(warning ? { ...copy, warning } : copy);
        copyParameters(option.parameters ?? [], { parentParameterId: parameterId, parentOptionId: optionId });
      }
    }
  };
  copyParameters(source.parameters);

  const withNewIds = (text: string) =>
    text.replace(/\{([^{}]*)\}/g, (place, name: string) => (newIds.has(name) ? `{${newIds.get(name)}}` : place));
  const { areaId, kind, level, sentence } = source;
  const words = sentence ? { sentence: { de: withNewIds(sentence.de), en: withNewIds(sentence.en) } } : {};
  const fields = { organisationId: '', areaId, title, kind, level, ...guidance, ...words } as const;
  return { measure: newOwnMeasure({ id }, fields), parameters, options };
}

function rangeOf(parameter: Parameter): Partial<OwnParameter> {
  if (parameter.type !== 'number') return {};
  const { integer, min = null, max = null, unit = '' } = parameter;
  return { integer, min, max, unit };
}
