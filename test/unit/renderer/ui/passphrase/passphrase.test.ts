import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { passphraseStrength } from '../../../../../renderer/ui/passphrase/passphrase-strength.ts';
import { suggestedPassphrase, systemRandom } from '../../../../../renderer/ui/passphrase/suggest-passphrase.ts';

describe('passphrases', () => {
  it('that are suggested are strong, and never twice the same', () => {
    const all = Array.from({ length: 50 }, () => suggestedPassphrase(systemRandom));
    expect(new Set(all).size).toBe(50);
    for (const one of all.slice(0, 5)) expect(passphraseStrength(one)).toBe(4);
  });

  it('are told apart by how hard they are to guess', () => {
    expect(passphraseStrength('passwort')).toBeLessThan(2);
    expect(passphraseStrength('Sommer2026')).toBeLessThan(3);
  });

  it('are drawn from all letters alike: what would make some more likely is drawn again', () => {
    // 2 ** 32 leaves a rest of 6 by 10: without it, 0 to 5 would come up more often.
    const drawn = [2 ** 32 - 1, 2 ** 32 - 6, 2 ** 32 - 7];
    const random = vi.spyOn(crypto, 'getRandomValues').mockImplementation((numbers) => {
      (numbers as Uint32Array)[0] = drawn.shift() ?? 0;
      return numbers;
    });
    expect(systemRandom(10)).toBe(9);
    expect(drawn).toEqual([]);
    random.mockRestore();
  });

  it('are drawn from numbers below a limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (below) => {
        const number = systemRandom(below);
        expect(number >= 0 && number < below).toBe(true);
      }),
    );
  });
});
