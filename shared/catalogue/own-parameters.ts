/** Parameters and options that users added, as part of the measures they belong to. */

import type { OwnOption, OwnParameter } from '../domain/house-records.ts';
import type { ParameterId } from '../domain/ids.ts';
import { inLanguage, type Localised } from '../domain/localised.ts';
import {
  type Option,
  optionsOf,
  type Parameter,
  parameterSchema,
  type SubParameter,
  subParameterSchema,
} from '../domain/parameter.ts';

/** What was added to one measure, without deleted records, in order. */
export interface Additions {
  parameters: readonly OwnParameter[];
  options: readonly OwnOption[];
}

/**
 * The parameters with the additions. A choice without at least two options asks nothing yet and is left out; so is what
 * hangs on a parameter or option that is gone.
 */
export function extendedParameters(delivered: readonly Parameter[], added: Additions): Parameter[] {
  const top = added.parameters.filter((own) => own.parentParameterId === '');
  return [
    ...delivered.map((parameter) => withOptions(parameter, added)),
    ...top.flatMap((own) => asParameter(own, added)),
  ];
}

/** A text in one language stands for both. */
export function asLocalised(text: { de: string; en: string }): Localised {
  return { de: inLanguage(text, 'de'), en: inLanguage(text, 'en') };
}

function withOptions(parameter: Parameter, added: Additions): Parameter {
  if (parameter.type !== 'choice' && parameter.type !== 'choices') return parameter;
  const own = optionsFor(parameter.id, added);
  const options = [...parameter.options, ...own].map((option) => withSubParametersOf(parameter, option, added));
  return { ...parameter, options };
}

function withSubParametersOf({ id }: Parameter, option: Option, added: Additions): Option {
  const own = added.parameters
    .filter((it) => it.parentParameterId === id && it.parentOptionId === option.id)
    .flatMap((it) => asSubParameter(it, added));
  return own.length > 0 ? { ...option, parameters: [...(option.parameters ?? []), ...own] } : option;
}

function asParameter(own: OwnParameter, added: Additions): Parameter[] {
  const checked = parameterSchema.safeParse(rawParameter(own, added));
  return checked.success ? [withSubOptions(checked.data, added)] : [];
}

function withSubOptions(parameter: Parameter, added: Additions): Parameter {
  if (optionsOf(parameter).length === 0) return parameter;
  const options = optionsOf(parameter).map((option) => withSubParametersOf(parameter, option, added));
  return { ...parameter, options } as Parameter;
}

function asSubParameter(own: OwnParameter, added: Additions): SubParameter[] {
  const checked = subParameterSchema.safeParse(rawParameter(own, added));
  return checked.success ? [checked.data] : [];
}

/** Whether it is a sound parameter, the schema says: a choice needs options, every label a text. */
function rawParameter({ id, type, label, integer, min, max, unit }: OwnParameter, added: Additions): unknown {
  const base = { id, type, label: asLocalised(label) };
  if (type === 'number') {
    return {
      ...base,
      integer,
      ...(min === null ? {} : { min }),
      ...(max === null ? {} : { max }),
      ...(unit === '' ? {} : { unit }),
    };
  }
  if (type !== 'choice' && type !== 'choices') return base;
  return { ...base, options: optionsFor(id, added) };
}

/** Options that have a name; the others are still being written. */
function optionsFor(id: ParameterId, { options }: Additions): Option[] {
  return options.filter((it) => it.parameterId === id && (it.label.de || it.label.en)).map(asOption);
}

function asOption({ id, label, warning }: OwnOption): Option {
  const isWarned = warning.de !== '' || warning.en !== '';
  return { id, label: asLocalised(label), ...(isWarned ? { warning: asLocalised(warning) } : {}) };
}
