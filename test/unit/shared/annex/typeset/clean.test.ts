import { expect, test } from 'vitest';
import { clean } from '../../../../../shared/annex/typeset/clean.ts';

test('keeps text, tabs and line feeds as they are', () => {
  expect(clean('Zutritt\tfür Gäste\n日本語 👩‍👩‍👧 e\u0301')).toBe('Zutritt\tfür Gäste\n日本語 👩‍👩‍👧 e\u0301');
});

test('makes every kind of line end a line feed', () => {
  expect(clean('a\r\nb\rc\u2028d\u2029e\u0085f')).toBe('a\nb\nc\nd\ne\nf');
});

test('drops what XML forbids or nobody sees', () => {
  expect(clean('a\u0000b\u0008c\u001Fd\u007Fe\u0090f\uFEFFg\uFFFEh\uFFFFi')).toBe('abcdefghi');
});

test('marks lone surrogates and keeps pairs', () => {
  expect(clean('\uD83D x \uDE00 😀')).toBe('\uFFFD x \uFFFD 😀');
});

test('drops characters that turn the direction of text around', () => {
  expect(clean('Anhang \u202Efdp.exe\u202C \u2066x\u2069')).toBe('Anhang fdp.exe x');
});
