import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, parseDate } from '../../../../shared/lib/date-text.ts';

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

describe('formatDate', () => {
  test('writes the date as the language does, and nothing for no date', () => {
    expect(formatDate('2026-03-01', 'de')).toBe('01.03.2026');
    expect(formatDate('2026-03-01', 'en')).toBe('1 Mar 2026');
    expect(formatDate('', 'de')).toBe('');
  });

  test('what it writes is read back as the same day', () => {
    const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('de' as const, 'en' as const), (day, language) => {
        const iso = day.toISOString().slice(0, 10);
        expect(parseDate(formatDate(iso, language))).toBe(iso);
      }),
    );
  });
});
