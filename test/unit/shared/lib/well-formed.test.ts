import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wellFormed } from '../../../../shared/lib/well-formed.ts';

it('repairs halves of characters and leaves whole ones alone', () => {
  expect(wellFormed('a\ud83d')).toBe('a\ufffd');
  expect(wellFormed('a😀')).toBe('a😀');
});

it('repairs every text inside a value and changes nothing else', () => {
  expect(wellFormed({ title: { de: '\udc00' }, list: ['\ud800', 1], none: null, not: undefined })).toEqual({
    title: { de: '\ufffd' },
    list: ['\ufffd', 1],
    none: null,
    not: undefined,
  });
});

it('makes any text one that survives UTF-8', () => {
  const anyText = fc
    .string({ unit: 'binary' })
    .chain((text) => fc.nat(0xffff).map((code) => text + String.fromCharCode(code)));
  fc.assert(
    fc.property(anyText, (text) => {
      const repaired = wellFormed(text);
      expect(new TextDecoder().decode(new TextEncoder().encode(repaired))).toBe(repaired.replace(/^\ufeff/, ''));
    }),
  );
});
