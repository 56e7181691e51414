import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../shared/lib/parse-date.ts';

describe('parseDate', () => {
  test.each([
    ['1.3.26', '2026-03-01'],
    ['01.03.2026', '2026-03-01'],
    [' 1. 3. 2026 ', '2026-03-01'],
    ['1/3/2026', '2026-03-01'],
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

test('any day is understood as German and English readers write it', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  const locales = fc.constantFrom('de-DE', 'en-GB');
  const lengths = fc.constantFrom('short' as const, 'medium' as const, 'long' as const);
  fc.assert(
    fc.property(days, locales, lengths, (day, locale, dateStyle) => {
      const year = day.getUTCFullYear();
      fc.pre(locale !== 'de-DE' || dateStyle !== 'short' || (year >= 2000 && year < 2100));
      expect(parseDate(day.toLocaleDateString(locale, { dateStyle, timeZone: 'UTC' }))).toBe(
        day.toISOString().slice(0, 10),
      );
    }),
  );
});
