import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLargerThan } from '../../../../shared/lib/json-size.ts';

describe('telling whether a value is larger than so many characters', () => {
  test('agrees with writing it, but for escapes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: true }), (value) => {
        const written = JSON.stringify(value);
        const escapes = written.split('\\').length - 1;
        expect(isLargerThan(written.length, value)).toBe(false);
        if (escapes === 0) expect(isLargerThan(written.length - 1, value)).toBe(true);
      }),
    );
  });

  test('looks no further once that is clear', () => {
    const trap = {
      get rest(): string {
        throw new Error('looked');
      },
    };
    expect(isLargerThan(10, ['a long text before it', trap])).toBe(true);
  });
});
