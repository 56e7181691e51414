import { describe, expect, it } from 'vitest';
import { type Country, countryMeant, findCountries } from '../../../../renderer/ui/country-search.ts';
import { COUNTRY_CODES, countryName, EEA } from '../../../../shared/lib/countries.ts';

const countries: Country[] = [EEA, ...COUNTRY_CODES].map((value) => ({ value, label: countryName(value, 'de') }));

describe('a typed country', () => {
  it.each([
    ['Deutschland', 'DE'],
    ['  deutschland ', 'DE'],
    ['deutsch', 'DE'],
    ['Germany', 'DE'],
    ['ch', 'CH'],
    ['AE', 'AE'],
    ['Niger', 'NE'],
    ['Österreich', 'AT'],
    ['oesterreich', 'AT'],
    ['USA', 'US'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['Großbritannien', 'GB'],
    ['grossbritannien', 'GB'],
    ['Türkei', 'TR'],
    ['Tuerkei', 'TR'],
    ['EU', EEA],
    ['EWR', EEA],
  ])('"%s" is found', (typed, code) => {
    expect(countryMeant(countries, typed)?.value).toBe(code);
  });

  it.each(['', '  ', 'Utopia', 'land'])('"%s" means none', (typed) => {
    expect(countryMeant(countries, typed)).toBeUndefined();
  });

  it('is offered wherever the text occurs', () => {
    expect(findCountries(countries, 'land').length).toBeGreaterThan(5);
    expect(findCountries(countries, '')).toHaveLength(countries.length);
  });
});
