import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editableNumber, parseNumber } from '../../../../../../renderer/features/measures/inspector/number-text.ts';
import { LANGUAGES } from '../../../../../../shared/domain/localised.ts';

describe('typed numbers', () => {
  it('take comma and point as decimal marks', () => {
    expect(parseNumber(' 2,5 ')).toBe(2.5);
    expect(parseNumber('2.5')).toBe(2.5);
    expect(parseNumber('-18')).toBe(-18);
  });

  it('are nothing when empty', () => {
    expect(parseNumber('  ')).toBeUndefined();
  });

  it.each(['zwölf', '1.000,5', '1 000', '1e3', '12 Zeichen', '0x10', '.'])('refuse "%s"', (text) => {
    expect(parseNumber(text)).toBeNaN();
  });

  it('read what they wrote', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.integer({ min: -1e6, max: 1e6 }), (language, hundredths) => {
        const number = hundredths / 100;
        expect(parseNumber(editableNumber(number, language))).toBe(number);
      }),
    );
  });
});
