import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editableNumber, parseNumber } from '../../../../renderer/text/number-text.ts';
import { LANGUAGES } from '../../../../shared/domain/localised.ts';

const languages = fc.constantFrom(...LANGUAGES);
const hundredths = fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 100);

describe('typed numbers', () => {
  it.each([
    ['10.000', 10_000],
    ['1.200,5', 1200.5],
    ['1.234.567', 1_234_567],
    ['99,5', 99.5],
    ['99.5', 99.5],
    ['99.25', 99.25],
    ['1,125', 1.125],
    ['-18', -18],
    [' 1000 ', 1000],
  ])('mean in German what a German reader sees: "%s"', (text, number) => {
    expect(parseNumber(text, 'de')).toBe(number);
  });

  it.each([
    ['10,000', 10_000],
    ['1,200.5', 1200.5],
    ['99.5', 99.5],
    ['99,5', 99.5],
    ['1.125', 1.125],
  ])('mean in English what an English reader sees: "%s"', (text, number) => {
    expect(parseNumber(text, 'en')).toBe(number);
  });

  it('are nothing when empty', () => {
    expect(parseNumber('  ', 'de')).toBeUndefined();
  });

  it.each(['zwölf', '1,000.5', '0.500', '10.00.000', '1.2345', '1234.567', '1 000', '1e3', '12 Zeichen', '0x10', '.'])(
    'refuse "%s" in German',
    (text) => {
      expect(parseNumber(text, 'de')).toBeNaN();
    },
  );

  it('read what they wrote', () => {
    fc.assert(
      fc.property(languages, hundredths, (language, number) => {
        expect(parseNumber(editableNumber(number, language), language)).toBe(number);
      }),
    );
  });

  it('read what the language writes with thousands separators', () => {
    fc.assert(
      fc.property(languages, hundredths, (language, number) => {
        expect(parseNumber(number.toLocaleString(language), language)).toBe(number);
      }),
    );
  });
});
