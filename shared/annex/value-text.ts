/** Parameter values as a reader of the annex sees them. */
import {
  type Interval,
  isEmptyValue,
  type Option,
  type Parameter,
  type ParameterValue,
  valueProblem,
} from '../domain/parameter.ts';
import { countryName } from '../lib/countries.ts';
import { perLanguage } from '../lib/per-language.ts';

import { shortDate } from './annex-date.ts';
import { type AnnexTexts, fillPlaces } from './annex-texts.ts';

/** What turning stored values into words needs besides the values. */
export interface Wording {
  /** Fixes the language too. */
  texts: Pick<AnnexTexts, 'language' | 'values'>;
  /** Parties are stored by id; one that is unknown or deleted has no name. */
  partyName(id: string): string | undefined;
}

/** All values of one answer, by parameter id. */
export type Values = Readonly<Record<string, ParameterValue>>;

const numbersWith = (useGrouping: boolean) =>
  perLanguage(
    (language) =>
      new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 10, useGrouping }),
  );
const numbers = numbersWith(true);
/** Key lengths are written in one piece: "3072 Bit". */
const bits = numbersWith(false);
const plurals = perLanguage((language) => new Intl.PluralRules(language));

/**
 * "14 Zeichen", "jährlich", "AES-256, Datenbank", "31.03.2027", "Deutschland, EU/EWR", "ja". Without the details of chosen
 * options: for those see `valueWithDetails`.
 *
 * '' when there is nothing to print: no value, or one that does not fit its parameter (see `valueProblem`; the export's
 * check list names those). Of several options, an unknown one takes none of the others along.
 */
export function valueText(parameter: Parameter, value: ParameterValue | undefined, wording: Wording): string {
  return worded(parameter, value, wording, (option) => option.label[wording.texts.language]);
}

/**
 * The value with the details of chosen options behind them: "AES (Schlüssellänge: 256 Bit), RSA". Details of options that
 * are not chosen stay stored and are not printed.
 *
 * @param elsewhere ids of sub-parameters that are printed at another place
 */
export function valueWithDetails(
  parameter: Parameter,
  values: Values,
  wording: Wording,
  elsewhere: ReadonlySet<string> = NONE,
): string {
  return worded(parameter, values[parameter.id], wording, (option) => {
    if (isLeftEmpty(option, values)) return '';
    const inside = detailsText(option.parameters ?? [], values, wording, elsewhere);
    const label = option.label[wording.texts.language];
    return inside ? `${label} (${inside})` : label;
  });
}

const NONE: ReadonlySet<string> = new Set();

/** "Another one", and nobody has said which: that states nothing, so it is not printed. */
export function isLeftEmpty({ id, parameters = [] }: Option, values: Values): boolean {
  return id === OTHER && parameters.length > 0 && parameters.every((parameter) => isEmptyValue(values[parameter.id]));
}

/** In the catalogue, the option of whatever is not among the others; what it is stands in its details. */
const OTHER = 'other';

/** "Mindestlänge: 14 Zeichen; Sperrliste": a yes stands for itself, a no is said ("Sperrliste: nein"); '' without values. */
export function detailsText(
  parameters: readonly Parameter[],
  values: Values,
  wording: Wording,
  elsewhere: ReadonlySet<string> = NONE,
): string {
  const details = parameters.flatMap((parameter) => {
    const text = elsewhere.has(parameter.id) ? '' : valueWithDetails(parameter, values, wording, elsewhere);
    const label = parameter.label[wording.texts.language];
    return text === '' ? [] : [values[parameter.id] === true ? label : `${label}: ${text}`];
  });
  return details.join('; ');
}

function worded(
  parameter: Parameter,
  value: ParameterValue | undefined,
  wording: Wording,
  optionText: (option: Option) => string,
): string {
  const problem = valueProblem(parameter, value);
  const isGapInList = problem === 'unknownOption' && parameter.type === 'choices';
  if (isEmptyValue(value) || (problem && !isGapInList)) return '';
  const { language, values } = wording.texts;
  const chosen = [value].flat().map(String);
  switch (parameter.type) {
    case 'number':
      return numberText(Number(value), parameter.unit, wording);
    case 'boolean':
      return value ? values.yes : values.no;
    case 'choice':
    case 'choices': {
      // In the catalogue's order, so that the same choice always reads the same.
      const options = parameter.options.filter((option) => chosen.includes(option.id));
      return options.map(optionText).filter(Boolean).join(', ');
    }
    case 'interval':
      return values.intervals[value as Interval];
    case 'text':
      return String(value).replace(/\s+/g, ' ').trim();
    case 'date':
      return shortDate(String(value), language);
    case 'countries':
      return chosen.map((code) => countryName(code, language)).join(', ');
    case 'party':
    case 'parties':
      return chosen.flatMap((id) => wording.partyName(id) || []).join(', ');
  }
}

type NumberUnit = Extract<Parameter, { type: 'number' }>['unit'];

function numberText(value: number, unit: NumberUnit, { texts: { language, values } }: Wording): string {
  const n = (unit === 'bit' ? bits : numbers)(language).format(value);
  if (!unit) return n;
  const form = plurals(language).select(value) === 'one' ? 'one' : 'other';
  return fillPlaces(values.units[unit][form], { n });
}
