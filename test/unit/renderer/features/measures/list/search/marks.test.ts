import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  markedPieces,
  type Piece,
  snippetPieces,
} from '../../../../../../../renderer/features/measures/list/search/marks.ts';

const hit = (words: string[], terms: string[] = []) => ({ words, terms });
const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');

describe('marks in a text', () => {
  it.each([
    ['anywhere in a word', 'Transportverschlüsselung', ['schlüssel'], 'Transportver[schlüssel]ung'],
    ['umlauts typed in two letters', 'Schlüsselverwaltung', ['schluessel'], '[Schlüssel]verwaltung'],
    ['umlauts typed without dots', 'Über Größen', ['groß', 'uber'], '[Über] [Größ]en'],
    ['words typed without hyphens', 'Mehr-Faktor-Anmeldung', ['mehrfaktor'], '[Mehr-Faktor]-Anmeldung'],
    ['short words at the beginning only', 'Die Idee', ['de', 'id'], 'Die [Id]ee'],
    ['letters that look like an umlaut', 'Steuerung', ['steuer'], '[Steuer]ung'],
    ['what overlaps in one piece', 'Passwortwort', ['passwort', 'wortwort'], '[Passwortwort]'],
  ])('%s', (_, text, words, expected) => {
    expect(shown(markedPieces(text, hit(words)))).toBe(expected);
  });

  it('marks a word as a whole that was found by a typing error', () => {
    expect(shown(markedPieces('Die Passwortrichtlinie', hit(['passwotrrichtlinie'], ['passwortrichtlinie'])))).toBe(
      'Die [Passwortrichtlinie]',
    );
  });

  it('marks whatever stands in a text, in the middle of a word from four letters on', () => {
    const sign = fc.constantFrom(...'abeorsuäöüßéÄÖÜ -.');
    const text = fc.string({ unit: sign, minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(36), fc.integer({ min: 4, max: 12 }), (one, from, length) => {
        const word = one.slice(from, from + length).replaceAll(/[-. ]/g, '');
        fc.pre(word.length >= 4 && one.includes(word));
        const marked = markedPieces(one, hit([word.toLowerCase()])).filter(({ isMarked }) => isMarked);
        expect(marked.some((piece) => piece.text.includes(word))).toBe(true);
      }),
    );
  });

  it('leaves every text as it is, whatever is searched', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (one, words) => {
        const pieces = markedPieces(one, hit(words));
        expect(pieces.map((piece) => piece.text).join('')).toBe(one);
      }),
    );
  });
});

describe('a snippet', () => {
  it('is the line that was found', () => {
    expect(shown(snippetPieces('Erste Zeile\nIm Tresor verwahrt\nTresor', hit(['tresor'])))).toBe(
      'Im [Tresor] verwahrt',
    );
  });

  it('is cut to the surroundings of what was found', () => {
    const text = shown(snippetPieces(`${'vorher '.repeat(20)}Tresor ${'nachher '.repeat(40)}`, hit(['tresor'])));
    expect(text).toMatch(/^… (vorher )+\[Tresor\] nachher/);
    expect(text).toMatch(/ …$/);
    expect(text.length).toBeLessThan(140);
  });
});
