import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initials } from '../../../../renderer/app/shell/initials.ts';

describe('initials', () => {
  it.each([
    ['Süd-RZ Hosting AG', 'SR'],
    ['Klinikverbund GmbH', 'KL'],
    ['Bäckerei Korn & Kruste', 'BK'],
    ['ärztehaus am Markt', 'ÄA'],
    ['Möwe', 'MÖ'],
    ['GmbH', ''],
    ['', ''],
  ])('of %s are %s', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });

  it('are never more than two characters, whatever the name', () => {
    fc.assert(fc.property(fc.string(), (name) => [...initials(name)].length <= 4));
  });
});
