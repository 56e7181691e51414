import { expect, test } from 'vitest';
import { countrySchema } from '../../../../shared/domain/parameter.ts';
import { COUNTRY_CODES, countryName, EEA, isInEea } from '../../../../shared/lib/countries.ts';

test('every code is one that may be stored, and has a name in both languages', () => {
  expect(new Set(COUNTRY_CODES).size).toBe(249);
  for (const code of COUNTRY_CODES) {
    expect(countrySchema.safeParse(code).success).toBe(true);
    expect(countryName(code, 'de')).not.toBe(code);
    expect(countryName(code, 'en')).not.toBe(code);
  }
});

test('names follow the language; unknown codes stay readable', () => {
  expect(countryName('DE', 'de')).toBe('Deutschland');
  expect(countryName('DE', 'en')).toBe('Germany');
  expect(countryName(EEA, 'de')).toBe('EU/EWR');
  expect(countryName('', 'de')).toBe('');
  expect(countryName('nowhere', 'en')).toBe('nowhere');
});

test('EU and EEA members are told from third countries', () => {
  expect(['DE', 'NO', EEA].every(isInEea)).toBe(true);
  expect(['CH', 'GB', 'US', ''].some(isInEea)).toBe(false);
});
