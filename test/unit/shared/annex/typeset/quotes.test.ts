import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotes } from '../../../../../shared/annex/typeset/quotes.ts';

test.each([
  ['Ordner "Personal" und "Lohn"', 'Ordner „Personal“ und „Lohn“'],
  ['"Vertraulich"', '„Vertraulich“'],
  ['(Schutzklasse "P-4"), "AES-256".', '(Schutzklasse „P-4“), „AES-256“.'],
  ['Stufe "VS 3"/"VS 4"', 'Stufe „VS 3“/„VS 4“'],
])('%s: pairs become quotation marks', (text, expected) => {
  expect(quotes(text, 'de')).toBe(expected);
});

test('in English they stand above', () => {
  expect(quotes('the "data room"', 'en')).toBe('the “data room”');
});

test.each([
  ['inches', 'Schrank 19" breit, 24" tief'],
  ['inches with a hyphen', 'zwei 24"-Monitore mit 27"-Ersatz'],
  ['assignments', 'Schalter mode="strict" gesetzt'],
  ['a mark that was forgotten', 'Ordner "Personal und Lohn'],
  ['one pair and an inch', 'der "große" Schrank, 19" breit'],
  ['marks around blanks', 'a " b " c'],
  ['curly marks, as typed', 'Ordner „Personal“ und “HR”'],
])('%s stay as they were typed', (_, text) => {
  expect(quotes(text, 'de')).toBe(text);
});

test('nothing but straight marks changes, in all of a text or in nothing', () => {
  const anyText = fc.string({ unit: fc.constantFrom('"', 'a', '1', ' ', '.', '(', ')', '-', '\n') });
  fc.assert(
    fc.property(anyText, (text) => {
      const result = quotes(text, 'de');
      expect(result.replace(/[„“]/g, '"')).toBe(text);
      expect(result === text || !result.includes('"')).toBe(true);
      expect(quotes(result, 'de')).toBe(result);
    }),
  );
});
