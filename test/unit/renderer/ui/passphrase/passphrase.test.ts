import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

  it('are drawn from all letters alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (below) => {
        const number = systemRandom(below);
        expect(number >= 0 && number < below).toBe(true);
      }),
    );
  });
});
