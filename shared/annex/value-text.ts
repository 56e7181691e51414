/** Parameter values as a reader of the annex sees them. */
import type { Language } from '../domain/localised.ts';
import { type Interval, isEmptyValue, type Parameter, type ParameterValue, valueProblem } from '../domain/parameter.ts';
import { countryName } from '../lib/countries.ts';

import { shortDate } from './annex-date.ts';
import { type AnnexTexts, fillPlaces } from './annex-texts.ts';

/** What turning stored values into words needs besides the values. */
export interface Wording {
  /** Fixes the language too. */
  texts: Pick<AnnexTexts, 'language' | 'values'>;
  /** Parties are stored by id; one that is unknown or deleted has no name. */
  partyName(id: string): string | undefined;
}

const number = (locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
const NUMBERS: Record<Language, Intl.NumberFormat> = { de: number('de-DE'), en: number('en-GB') };
const PLURALS: Record<Language, Intl.PluralRules> = { de: new Intl.PluralRules('de'), en: new Intl.PluralRules('en') };

/**
 * "14 Zeichen", "jährlich", "AES-256, Datenbank", "31.03.2027", "Deutschland, EU/EWR", "ja".
 *
 * '' when there is nothing to print: no value, or one that does not fit its parameter (see `valueProblem`; the export's
 * check list names those).
 */
export function valueText(parameter: Parameter, value: ParameterValue | undefined, wording: Wording): string {
  if (isEmptyValue(value) || valueProblem(parameter, value) !== null) return '';
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
      return options.map((option) => option.label[language]).join(', ');
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
  const n = NUMBERS[language].format(value);
  if (!unit) return n;
  const form = PLURALS[language].select(value) === 'one' ? 'one' : 'other';
  return fillPlaces(values.units[unit][form], { n });
}
