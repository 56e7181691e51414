import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Answers,
  createMeasureSearch,
  type MeasureSearch,
} from '../../../../../../renderer/features/measures/list/measure-search.ts';
import { measureId, smallCatalogue } from '../small-catalogue.ts';

const NO_ANSWERS: Answers = new Map();
let search: MeasureSearch;

beforeEach(() => {
  search = createMeasureSearch(smallCatalogue().measures);
});

describe('search over measures', () => {
  it.each([
    ['a German title from its beginning', 'mehr', 'ZUG-03'],
    ['an English title', 'policy', 'ZUG-02'],
    ['an id', 'zug-02', 'ZUG-02'],
    ['an umlaut as typed', 'Schlüssel', 'ZUG-04'],
    ['an umlaut without its dots', 'schlussel', 'ZUG-04'],
    ['an umlaut in two letters', 'schluesselverw', 'ZUG-04'],
    ['an umlaut in two letters inside a compound', 'luesselverw', 'ZUG-04'],
    ['an option of a parameter', 'totp', 'ZUG-02'],
    ['a word that only looks like an umlaut', 'steuerung', 'WEI-02'],
    ['a typing error', 'passwotrrichtlinie', 'ZUG-02'],
    ['a part of a compound', 'richtlinie', 'ZUG-02'],
    ['the label of a parameter', 'sperrliste', 'ZUG-02'],
    ['two words in any order', 'management key', 'ZUG-04'],
  ])('finds %s', (_, query, expected) => {
    expect(search.find(query, NO_ANSWERS)?.[0]).toBe(expected);
  });

  it('finds nothing where a word is missing', () => {
    expect(search.find('passwortrichtlinie hubschrauber', NO_ANSWERS)).toEqual([]);
  });

  it('is no search without a word of two letters', () => {
    expect(search.find('  ', NO_ANSWERS)).toBeNull();
    expect(search.find('p', NO_ANSWERS)).toBeNull();
  });

  it('finds notes, and follows their changes', () => {
    const noted = new Map([[measureId('ZUG-01'), { note: 'Im Tresor verwahrt', internalNote: '' }]]);
    expect(search.find('tresor', noted)).toEqual(['ZUG-01']);
    const changed = new Map([[measureId('ZUG-03'), { note: '', internalNote: 'Tresor klären' }]]);
    expect(search.find('tresor', changed)).toEqual(['ZUG-03']);
    expect(search.find('tresor', NO_ANSWERS)).toEqual([]);
  });

  it('does not find an own measure by its UUID', () => {
    const [first] = smallCatalogue().measures;
    const own = { ...first, id: measureId('0f2d2ee2-53a5-4d8e-9a0e-60c35cf7c2ab'), isOwn: true } as NonNullable<
      typeof first
    >;
    expect(createMeasureSearch([own]).find('0f2d2ee2', NO_ANSWERS)).toEqual([]);
  });
});
