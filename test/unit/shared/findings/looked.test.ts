import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { changedFacts, lookedText } from '../../../../shared/findings/looked.ts';

describe('what a finding rested on', () => {
  it('is told by name where it is another now, and not where only the order is', () => {
    const before = { 'WEI-01.algorithms': ['3des', 'rc4'], 'ZUG-02.minLength': 8, 'status ZUG-02': 'implemented' };
    const now = { 'WEI-01.algorithms': ['rc4', '3des'], 'ZUG-02.minLength': 6, 'status ZUG-02': 'implemented' };
    expect(changedFacts(lookedText(before), now)).toEqual([{ name: 'ZUG-02.minLength', before: 8, now: 6 }]);
  });

  it('is told also where it is not said any more, or was not said then', () => {
    expect(changedFacts(lookedText({ a: 1, b: undefined }), { b: 2 })).toEqual([
      { name: 'a', before: 1, now: undefined },
      { name: 'b', before: undefined, now: 2 },
    ]);
  });

  it('is unknown where nothing was kept, where it was too much, or where a file holds something else', () => {
    expect(lookedText({ words: ['x'.repeat(LIMITS.text)] })).toBe('');
    expect(lookedText(undefined)).toBe('');
    for (const stored of ['', '{', '[1]', 'null', '7', '{}']) expect(changedFacts(stored, { a: 1 })).toEqual([]);
  });

  it('has not changed right after it was kept', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()), fc.constant(undefined));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), (looked) => {
        expect(changedFacts(lookedText(looked), looked)).toEqual([]);
      }),
    );
  });
});
