import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleIdSchema } from '../../../../shared/domain/ids.ts';
import type { WordRule } from '../../../../shared/findings/rule.ts';
import { DETECTORS } from '../../../../shared/findings/words/detectors/detectors.ts';
import { findWords } from '../../../../shared/findings/words/find-words.ts';
import { tokensOf } from '../../../../shared/findings/words/tokens.ts';
import { WordSearch } from '../../../../shared/findings/words/word-search.ts';

const cut = (text: string, rule: WordRule): string[] => findWords(rule, text).map((it) => text.slice(it.start, it.end));

describe('words', () => {
  it('end where letters, umlauts, ß and digits end', () => {
    const rule = { terms: ['maß', 'schlüssel'] };
    expect(cut('Maß, Maße, Übermaß, Schlüssel-Bund, Schlüsselbund, maß2', rule)).toEqual(['Maß', 'Schlüssel']);
  });

  it('are found whether ß is written ss and umlauts in one sign or two', () => {
    expect(cut('geeignete MASSNAHMEN'.normalize('NFD'), { terms: ['geeignete* Maßnahme*'] })).toHaveLength(1);
    expect(cut('höchste Sicherheit'.normalize('NFD'), { terms: ['höchste Sicherheit'] })).toHaveLength(1);
  });

  it('are found behind emphasis, soft hyphens and hyphens that do not break', () => {
    const rule = { terms: ['Stand der Technik', 'SHA-1'] };
    const texts = [
      '**Stand** der _Technik_',
      'Stand\u00A0der Tech\u00ADnik',
      'SHA\u20111',
      'Stand\nder Technik',
      '*Sta*nd der Technik',
    ];
    for (const text of texts) expect(findWords(rule, text), text).toHaveLength(1);
  });

  it('are not found across sentences, paragraphs and items of a list', () => {
    const rule = { terms: ['geeignete Maßnahmen'] };
    for (const text of [
      'geeignete. Maßnahmen',
      'geeignete\n\nMaßnahmen',
      '- geeignete\n- Maßnahmen',
      'geeignete, Maßnahmen',
    ]) {
      expect(findWords(rule, text), text).toEqual([]);
    }
  });

  it('count capitals only where the rule says so', () => {
    expect(cut('DES des Des', { terms: ['DES'], exactCase: true })).toEqual(['DES']);
    expect(cut('DES des Des', { terms: ['DES'] })).toHaveLength(3);
  });

  it('with a star stand for any letters, in the middle too', () => {
    expect(cut('verschlüsselt entschlüsselten geschlossen', { terms: ['*schlüssel*'] })).toEqual([
      'verschlüsselt',
      'entschlüsselten',
    ]);
    expect(cut('abXcdYef abcdef abef aef', { terms: ['ab*cd*ef'] })).toEqual(['abXcdYef', 'abcdef']);
  });

  it('mark the longest of several terms once', () => {
    expect(cut('Anlage zu § 9 BDSG', { terms: ['§ 9 BDSG', 'Anlage zu § 9', 'Anlage zu § 9 BDSG'] })).toEqual([
      'Anlage zu § 9 BDSG',
    ]);
  });

  it('are let pass in the sentence of a word that makes them fine, and only there', () => {
    const rule = { terms: ['regelmäßig'], unless: ['jährlich'] };
    expect(cut('Regelmäßig, z. B. jährlich. Regelmäßig geprüft! Das 1. Mal regelmäßig, ca. jährlich.', rule)).toEqual([
      'Regelmäßig',
    ]);
  });
});

const SEARCHED = 'geeignete* Maßnahme*,SSL,*sicher,in der Regel,§ 9 BDSG,a b'.split(',');
const PIECES = [
  'geeignete ',
  'Maßnahmen',
  ' SSL',
  'hochsicher',
  'in der',
  '\u00A0Regel',
  '§',
  '9 ',
  'BDSG',
  '**',
  '\n- ',
  '. ',
  'a',
  ' b',
  '10.0.0.1',
  'Passwort: x9!yz77',
  'Frau Muster ',
  'a@b.de',
  'srv-01',
  '\uD83D',
  '💡',
  '\u00AD',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((it) => it.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const rules: WordRule[] = [
  { terms: SEARCHED },
  { terms: SEARCHED, exactCase: true, unless: ['b'] },
  ...(['ipAddress', 'hostName', 'emailAddress', 'password', 'personName'] as const).map((detect) => ({ detect })),
];

describe('marks', () => {
  it('lie inside the text, in order, do not overlap, and cut out what is found again by itself', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...rules), (text, rule) => {
        const marks = findWords(rule, text);
        let before = 0;
        for (const { start, end } of marks) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
          const part = text.slice(start, end);
          if (rule.terms) expect(findWords({ ...rule, unless: [] }, part)).toEqual([{ start: 0, end: part.length }]);
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('are those of a plain search, where nothing is in the way', () => {
    const word = fc.constantFrom('alpha', 'beta', 'gamma');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join(' ');
        const plain = [...text.matchAll(/\bbeta\b/g)].map(({ index }) => ({ start: index, end: index + 4 }));
        expect(findWords({ terms: ['beta'] }, text)).toEqual(plain);
      }),
    );
  });
});

const LONG = 20_000;
const HOSTILE = [
  'a',
  '*',
  '_',
  'a*',
  'a.',
  '1.',
  '1.1',
  '@',
  'a@',
  '\\',
  ':',
  '::1',
  'A ',
  'Aa ',
  'Frau ',
  'Dr. ',
  'Passwort: ',
  '-',
  '\n- ',
  'srv-',
  'db',
  '0',
  '"',
  '\u00AD',
  'a\u00AD',
];

describe('hostile notes of 20,000 characters', () => {
  const long = HOSTILE.map((it) => it.repeat(LONG / it.length));

  it('are compared as often as they have words, times the terms that may begin there', () => {
    const rule = { terms: ['a* b*', '*a*a*a*x', 'a a a a x', '*'.repeat(20)], unless: ['*x'] };
    for (const text of long) {
      const search = new WordSearch([{ id: ruleIdSchema.parse('X'), finds: rule }]);
      search.hits(text);
      expect(search.cost.comparisons).toBeLessThanOrEqual(tokensOf(text).length * 5);
    }
  });

  it('give no more tokens than characters, and an end to every detector', () => {
    for (const text of long) {
      expect(tokensOf(text).length).toBeLessThanOrEqual(text.length);
      for (const detector of Object.values(DETECTORS)) expect(detector(text).length).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('a search', () => {
  const rule = (id: string, terms: string[]) => ({ id: ruleIdSchema.parse(id), finds: { terms } });

  it('reads a text once for all rules, and never again', () => {
    const search = new WordSearch([rule('A', ['SSL']), rule('B', ['TLS'])]);
    const notes = Array.from({ length: 100 }, (_, at) => `Notiz ${at} mit SSL und TLS`);
    for (const note of notes) search.hits(note);
    expect(search.cost.texts).toBe(100);
    notes[7] = 'anders: SSL';
    for (const note of notes) search.hits(note);
    expect(search.cost.texts).toBe(101);
  });

  it('tells which rule found what', () => {
    const hits = new WordSearch([rule('A', ['SSL']), rule('B', ['TLS']), rule('C', ['IPsec'])]).hits('TLS, SSL');
    expect([...hits]).toEqual([
      ['B', [{ start: 0, end: 3 }]],
      ['A', [{ start: 5, end: 8 }]],
    ]);
  });
});
