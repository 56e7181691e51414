/** Parameters and options that users added, as part of the measures they belong to. */

import type { OwnOption, OwnParameter } from '../domain/house-records.ts';
import type { ParameterId } from '../domain/ids.ts';
import { inLanguage, type Localised, type OwnText } from '../domain/localised.ts';
import { type Option, optionsOf, type Parameter, type SubParameter } from '../domain/parameter.ts';
import { FEWEST_OPTIONS } from './own-rules.ts';

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
  return asSubParameter(own, added).map((parameter) => withSubOptions(parameter, added));
}

function withSubOptions(parameter: Parameter, added: Additions): Parameter {
  if (optionsOf(parameter).length === 0) return parameter;
  const options = optionsOf(parameter).map((option) => withSubParametersOf(parameter, option, added));
  return { ...parameter, options } as Parameter;
}

/**
 * One without a name, or a choice of less than two options, is none yet. Not checked by the schema, which with thousands of
 * them would take a second after every word typed: what is stored has been checked field by field.
 */
function asSubParameter({ id, type, label, integer, min, max, unit }: OwnParameter, added: Additions): SubParameter[] {
  if (!isNamed(label)) return [];
  const base = { id, label: asLocalised(label) };
  if (type === 'number') {
    const range = { ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
    return [{ ...base, type, integer, ...range, ...(unit === '' ? {} : { unit }) }];
  }
  if (type !== 'choice' && type !== 'choices') return [{ ...base, type }];
  const options = optionsFor(id, added);
  return options.length < FEWEST_OPTIONS ? [] : [{ ...base, type, options }];
}

/** Options that have a name; the others are still being written. */
function optionsFor(id: ParameterId, { options }: Additions): Option[] {
  return options.filter((it) => it.parameterId === id && isNamed(it.label)).map(asOption);
}

const isNamed = ({ de, en }: OwnText): boolean => de !== '' || en !== '';

function asOption({ id, label, warning }: OwnOption): Option {
  const isWarned = warning.de !== '' || warning.en !== '';
  return { id, label: asLocalised(label), ...(isWarned ? { warning: asLocalised(warning) } : {}) };
}
