import { describe, expect, test } from 'vitest';
import { fillPlaces, PLACE } from '../../../../shared/annex/annex-texts.ts';
import { annexTexts, standardLayout } from './annex-samples.ts';

/** Every text with the path that leads to it. */
function entries(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => entries(part, `${path}.${key}`));
}

const places = (text: string) => [...text.matchAll(PLACE)].map((match) => match[1]).toSorted();

describe('delivered texts', () => {
  const german = new Map(entries(annexTexts('de')));
  const english = entries(annexTexts('en'));

  test('both languages say the same with the same places', () => {
    expect(english.map(([path]) => path)).toEqual([...german.keys()]);
    for (const [path, text] of english) expect([path, places(text)]).toEqual([path, places(german.get(path) ?? '')]);
  });

  test('quotation marks are those of the language', () => {
    for (const text of german.values()) expect(text).not.toMatch(/["“]\w|"/);
    for (const [, text] of english) expect(text).not.toMatch(/["„]/);
  });

  test('the standard layout is of the right shape', () => {
    expect(standardLayout().chapters[0]?.kind).toBe('cover');
  });
});

describe('places', () => {
  test('are filled once; what is unknown or looks like a place in a value stays', () => {
    expect(fillPlaces('{a} und {b}, {c}', { a: '{b}', b: '2' })).toBe('{b} und 2, {c}');
    expect(fillPlaces('{constructor}', {})).toBe('{constructor}');
    expect(fillPlaces('{min.length-2}', { 'min.length-2': '12' })).toBe('12');
  });
});
