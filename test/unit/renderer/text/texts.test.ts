import { describe, expect, it } from 'vitest';
import * as de from '../../../../renderer/text/de/index.ts';
import * as en from '../../../../renderer/text/en/index.ts';

/** "app.history.undone" → text, for every text of a language. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

const placesOf = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

const german = new Map(textsOf(de));
const english = new Map(textsOf(en));

describe('interface texts', () => {
  it('exist in both languages under the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  it.each([
    ['German', german],
    ['English', english],
  ])('leave none empty in %s', (_language, texts) => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('have the same places to fill in', () => {
    const different = [...german].filter(([key, text]) => {
      const translated = english.get(key) ?? '';
      return placesOf(text).join() !== placesOf(translated).join();
    });
    expect(different).toEqual([]);
  });

  it('give every plural a form for one and a form for more', () => {
    const plurals = [...german.keys()].filter((key) => /_(one|other)$/.test(key));
    const missing = plurals.filter(
      (key) => !german.has(key.replace(/_(one|other)$/, '_one')) || !german.has(key.replace(/_(one|other)$/, '_other')),
    );
    expect(missing).toEqual([]);
  });

  it('write German quotation marks in German and none of the straight kind', () => {
    const straight = [...german, ...english].filter(([, text]) => text.includes('"') || text.includes("'"));
    expect(straight).toEqual([]);
  });
});
