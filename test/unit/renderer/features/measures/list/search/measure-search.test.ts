import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  createMeasureSearch,
  type MeasureSearch,
  type SearchedAnswers,
} from '../../../../../../../renderer/features/measures/list/search/measure-search.ts';
import type {
  SearchedAnswer,
  SearchSources,
} from '../../../../../../../renderer/features/measures/list/search/search-texts.ts';
import { annexTexts } from '../../../../../../../renderer/text/annex-texts.ts';
import { SEARCH_WORDS } from '../../../../../../../renderer/text/search-words.ts';
import type { Language } from '../../../../../../../shared/domain/localised.ts';
import { measureId, smallCatalogue } from '../../small-catalogue.ts';

const sourcesIn = (language: Language): SearchSources => ({
  wording: { texts: annexTexts(language), partyName: () => 'Rechenzentrum Muster GmbH' },
  // Its ids are those of other measures in the delivered catalogue.
  words: { ...SEARCH_WORDS, areas: {}, measures: {} },
  areas: new Map(smallCatalogue().areas.map((area) => [area.id, area])),
});
const GERMAN = sourcesIn('de');
const NO_ANSWERS: SearchedAnswers = new Map();
const BLANK: SearchedAnswer = {
  ...{ note: '', internalNote: '', values: {}, condition: '', reason: '', responsible: '', evidence: [] },
};
const answered = (id: string, ...answers: Partial<SearchedAnswer>[]): SearchedAnswers =>
  new Map([[measureId(id), answers.map((answer) => ({ ...BLANK, ...answer }))]]);

let search: MeasureSearch;
const idsOf = (query: string, answers = NO_ANSWERS) => search.find(query, answers)?.map(({ id }) => id);

beforeEach(() => {
  search = createMeasureSearch(smallCatalogue().measures, GERMAN);
});

describe('search over measures', () => {
  it.each([
    ['a German title from its beginning', 'mehr', 'ZUG-03'],
    ['an id', 'zug-02', 'ZUG-02'],
    ['an umlaut as typed', 'Schlüssel', 'ZUG-04'],
    ['an umlaut without its dots', 'schlussel', 'ZUG-04'],
    ['an umlaut in two letters', 'schluesselverw', 'ZUG-04'],
    ['an umlaut in two letters inside a compound', 'luesselverw', 'ZUG-04'],
    ['an option of a parameter', 'totp', 'ZUG-02'],
    ['a word that only looks like an umlaut', 'steuerung', 'WEI-02'],
    ['a typing error', 'passwotrrichtlinie', 'ZUG-02'],
    ['two errors in a short word', 'eindueitg', 'ZUG-01'],
    ['a part of a compound', 'richtlinie', 'ZUG-02'],
    ['the label of a parameter', 'sperrliste', 'ZUG-02'],
    ['a part of the label of a parameter', 'perrlist', 'ZUG-02'],
    ['two words in any order', 'mindestlänge passwort', 'ZUG-02'],
    ['what is written after a word that says nothing', 'Richtlinie für Passwort', 'ZUG-02'],
    ['a compound by its parts', 'Passwortmindestlänge', 'ZUG-02'],
    ['a part of one compound and a typing error in the next', 'richtlinie passwotd', 'ZUG-02'],
    ['words without their hyphens', 'mehrfaktor', 'ZUG-03'],
    ['another word for the same', 'Kennwort', 'ZUG-02'],
    ['another word for the beginning of a compound', 'Kennwortrichtlinie', 'ZUG-02'],
    ['another word while it is being typed', 'kennw', 'ZUG-02'],
    ['a word for a row of words', '2FA', 'ZUG-03'],
    ['a clause of a standard', 'ORP.4', 'ZUG-01'],
  ])('finds %s', (_, query, expected) => {
    expect(idsOf(query)?.[0]).toBe(expected);
  });

  it('finds a word inside a compound behind those that begin with it', () => {
    expect(idsOf('schlüssel')).toEqual(['ZUG-04', 'WEI-01', 'ZUG-02']);
  });

  it('finds nothing where a word is missing', () => {
    expect(idsOf('passwortrichtlinie hubschrauber')).toEqual([]);
  });

  it('finds by an id no other measure whose id ends in the same digits', () => {
    expect(idsOf('zug-02')).toEqual(['ZUG-02']);
    expect(idsOf('ZUG-0')?.toSorted()).toEqual(['ZUG-01', 'ZUG-02', 'ZUG-03', 'ZUG-04']);
  });

  it('is no search without a word of two letters', () => {
    expect(search.find('  ', NO_ANSWERS)).toBeNull();
    expect(search.find('p', NO_ANSWERS)).toBeNull();
  });

  it('does not find an own measure by its UUID', () => {
    const [first] = smallCatalogue().measures;
    const own = { ...first, id: measureId('0f2d2ee2-53a5-4d8e-9a0e-60c35cf7c2ab'), isOwn: true } as NonNullable<
      typeof first
    >;
    expect(createMeasureSearch([own], GERMAN).find('0f2d2ee2', NO_ANSWERS)).toEqual([]);
  });
});

describe('search over answers', () => {
  it.each([
    ['note', { note: 'Im Tresor verwahrt' }],
    ['internalNote', { internalNote: 'Tresor klären' }],
    ['condition', { condition: 'soweit ein Tresor vorhanden ist' }],
    ['reason', { reason: 'kein Tresor nötig' }],
    ['responsible', { responsible: 'Tresorverwaltung' }],
    ['evidence', { evidence: [{ reference: 'Tresorbuch', hash: '', issuer: '', validUntil: '', remark: '' }] }],
  ] as [string, Partial<SearchedAnswer>][])('finds what is said as %s, and says so', (field, answer) => {
    const [hit] = search.find('tresor', answered('ZUG-01', answer)) ?? [];
    expect(hit).toMatchObject({ id: 'ZUG-01', place: { field } });
  });

  it('finds a value as it prints, with its label', () => {
    const [hit] = search.find('14 Zeichen', answered('ZUG-02', { values: { minLength: 14 } as never })) ?? [];
    expect(hit).toMatchObject({ id: 'ZUG-02', place: { field: 'values', text: 'Mindestlänge: 14 Zeichen' } });
  });

  it('finds the answers for each site and party', () => {
    expect(idsOf('ravensburg', answered('ZUG-01', { note: 'hier' }, { note: 'in Ravensburg' }))).toEqual(['ZUG-01']);
  });

  it('follows their changes', () => {
    expect(idsOf('tresor', answered('ZUG-01', { note: 'Tresor' }))).toEqual(['ZUG-01']);
    expect(idsOf('tresor', answered('ZUG-03', { internalNote: 'Tresor klären' }))).toEqual(['ZUG-03']);
    expect(idsOf('tresor', NO_ANSWERS)).toEqual([]);
  });

  it('names no place for what the shown title says', () => {
    const [hit] = search.find('passwort', answered('ZUG-02', { note: 'Passwort' })) ?? [];
    expect(hit?.place).toBeUndefined();
  });
});

describe('search by language', () => {
  it('finds nothing English in German', () => {
    expect(idsOf('policy')).toEqual([]);
    expect(idsOf('security key')).toEqual([]);
  });

  it('finds in English English words, and German titles with their place', () => {
    const english = createMeasureSearch(smallCatalogue().measures, sourcesIn('en'));
    expect(english.find('policy', NO_ANSWERS)?.[0]).toMatchObject({ id: 'ZUG-02', place: undefined });
    const place = { field: 'titleDe', text: 'Passwortrichtlinie' };
    expect(english.find('passwortrichtlinie', NO_ANSWERS)?.[0]?.place).toEqual(place);
    expect(english.find('sperrliste', NO_ANSWERS)).toEqual([]);
  });
});

describe('the index of a search', () => {
  it('is made in slices and then finds the same', () => {
    let slices = 1;
    while (!search.prepare(NO_ANSWERS, 0)) slices += 1;
    expect(slices).toBe(smallCatalogue().measures.length);
    const atOnce = createMeasureSearch(smallCatalogue().measures, GERMAN);
    const ids = (one: MeasureSearch) => one.find('schlüssel', NO_ANSWERS)?.map(({ id }) => id);
    expect(ids(search)).toEqual(ids(atOnce));
  });

  it('has what was answered between two slices', () => {
    search.prepare(NO_ANSWERS, 0);
    expect(idsOf('tresor', answered('ZUG-01', { note: 'Tresor' }))).toEqual(['ZUG-01']);
  });
});

describe('search, whatever is typed', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('Schlüssel', 'ß', 'e', 'ae', '-', '.*', 'Passwort (alt)', '\\', '𝔘mlaut', 'ÄÖÜ', 'E\u0301'),
  );
  const answers = fc.dictionary(fc.constantFrom('ZUG-01', 'ZUG-02', 'WEI-01'), fc.record({ note: text, reason: text }));
  const asAnswers = (notes: Record<string, Partial<SearchedAnswer>>): SearchedAnswers =>
    new Map(Object.entries(notes).map(([id, answer]) => [measureId(id), [{ ...BLANK, ...answer }]]));

  it('never throws, and finds each measure at most once', () => {
    fc.assert(
      fc.property(text, answers, (query, notes) => {
        const ids = idsOf(query, asAnswers(notes)) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('finds after changes what a new index finds', () => {
    fc.assert(
      fc.property(text, fc.array(answers, { minLength: 1, maxLength: 4 }), (query, steps) => {
        const changing = createMeasureSearch(smallCatalogue().measures, GERMAN);
        for (const step of steps) changing.find('tresor', asAnswers(step));
        const last = asAnswers(steps.at(-1) ?? {});
        const rebuilt = createMeasureSearch(smallCatalogue().measures, GERMAN);
        const ids = (one: MeasureSearch) =>
          one
            .find(query, last)
            ?.map(({ id }) => id)
            .toSorted();
        expect(ids(changing)).toEqual(ids(rebuilt));
      }),
    );
  });

  it('finds every piece of four letters or more of a title, as it is or in capitals', () => {
    const titles = smallCatalogue().measures.map(({ id, title }) => ({ id, title: title.de }));
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.nat(), fc.nat(), fc.boolean(), ({ id, title }, from, more, isLoud) => {
        const words = title.split(/[\s-]+/).filter((word) => word.length >= 4);
        const word = words[from % words.length] ?? '';
        const start = from % (word.length - 3);
        const piece = word.slice(start, start + 4 + (more % (word.length - start - 3)));
        expect(idsOf(isLoud ? piece.toUpperCase() : piece)).toContain(id);
      }),
    );
  });
});
