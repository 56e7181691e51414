import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMissingDay, parseDate } from '../../../../shared/lib/parse-date.ts';

describe('parseDate', () => {
  test.each([
    ['1.3.26', '2026-03-01'],
    ['01.03.2026', '2026-03-01'],
    [' 1. 3. 2026 ', '2026-03-01'],
    ['1/3/2026', '2026-03-01'],
    ['010326', '2026-03-01'],
    ['01032026', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['1. März 2026', '2026-03-01'],
    ['1 Mar 2026', '2026-03-01'],
    ['24. Dez. 27', '2027-12-24'],
    ['29.2.2028', '2028-02-29'],
    ['', ''],
    ['   ', ''],
  ])('understands "%s"', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  test.each([
    '31.4.2026',
    '29.2.2027',
    '0.1.2026',
    '1.13.2026',
    '1.3.',
    '1.3.226',
    'morgen',
    '1. Foo 2026',
    '…',
    '1.3.2026.4',
  ])('refuses "%s"', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

test.each([
  ['1.3.46', '2046-03-01'],
  ['1.3.47', '1947-03-01'],
  ['1.3.99', '1999-03-01'],
  ['1.3.00', '2000-03-01'],
])('in 2026 "%s" lies at most 20 years ahead', (text, iso) => {
  expect(parseDate(text, 2026)).toBe(iso);
});

test.each(['31.2.2026', '31.4.26', '1.13.2026', '310226'])('"%s" is a date of a day that is missing', (text) => {
  expect(isMissingDay(text)).toBe(true);
});

test.each(['1.3.2026', 'morgen', '1. Foo 2026', '1.3.', '1.3.226', ''])('"%s" is not', (text) => {
  expect(isMissingDay(text)).toBe(false);
});

test('any day is understood as German and English readers write it', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  const locales = fc.constantFrom('de-DE', 'en-GB');
  const lengths = fc.constantFrom('short' as const, 'medium' as const, 'long' as const);
  fc.assert(
    fc.property(days, locales, lengths, (day, locale, dateStyle) => {
      const year = day.getUTCFullYear();
      fc.pre(locale !== 'de-DE' || dateStyle !== 'short' || (year > 1946 && year <= 2046));
      expect(parseDate(day.toLocaleDateString(locale, { dateStyle, timeZone: 'UTC' }), 2026)).toBe(
        day.toISOString().slice(0, 10),
      );
    }),
  );
});
