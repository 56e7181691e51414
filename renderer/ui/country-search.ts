import { countryName, EEA } from '../../shared/lib/countries.ts';
import { foldUmlauts } from '../../shared/lib/fold.ts';

export interface Country {
  /** ISO 3166-1 alpha-2 code, or `EEA`. */
  value: string;
  label: string;
}

/** What countries are called besides their names in both languages. */
const ALIASES: readonly (readonly [alias: string, code: string])[] = [
  ['EU', EEA],
  ['EWR', EEA],
  ['USA', 'US'],
  ['UK', 'GB'],
  ['England', 'GB'],
  ['Großbritannien', 'GB'],
  ['Great Britain', 'GB'],
  ['Türkei', 'TR'],
  ['Turkey', 'TR'],
  ['Holland', 'NL'],
];
const ALIAS_CODES = new Map(ALIASES.map(([alias, code]) => [foldUmlauts(alias), code]));

/** The countries that a text may mean, in either language: named or coded so first, then those whose name begins so. */
export function findCountries(countries: readonly Country[], typed: string): Country[] {
  const ranked = countries.map((country) => ({ country, rank: rank(country, typed) }));
  return ranked
    .filter((found) => found.rank < NO_MATCH)
    .sort((one, other) => one.rank - other.rank)
    .map((found) => found.country);
}

/** The country that a text means when no one is asked: named or coded so, the first that begins so, or the only one that fits. */
export function countryMeant(countries: readonly Country[], typed: string): Country | undefined {
  if (typed.trim() === '') return undefined;
  const [first, ...others] = findCountries(countries, typed);
  if (!first) return undefined;
  return others.length === 0 || rank(first, typed) < HOLDS ? first : undefined;
}

const HOLDS = 2;
const NO_MATCH = 3;

function rank({ value, label }: Country, typed: string): number {
  const text = foldUmlauts(typed.trim());
  const names = [label, countryName(value, 'de'), countryName(value, 'en')].map(foldUmlauts);
  if (value === typed.trim().toUpperCase() || ALIAS_CODES.get(text) === value || names.includes(text)) return 0;
  if (names.some((name) => name.startsWith(text))) return 1;
  return names.some((name) => name.includes(text)) ? HOLDS : NO_MATCH;
}
