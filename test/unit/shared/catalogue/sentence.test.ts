import { describe, expect, it } from 'vitest';
import { filledSentence, placesIn, sentenceProblems } from '../../../../shared/catalogue/sentence.ts';
import { type Parameter, parameterSchema } from '../../../../shared/domain/parameter.ts';

const label = { de: 'Angabe', en: 'value' };
const parameters: Parameter[] = [
  { id: 'length', type: 'number', integer: true },
  { id: 'list', type: 'boolean' },
  {
    id: 'algorithm',
    type: 'choice',
    options: [
      { id: 'aes', label, parameters: [{ id: 'bits', label, type: 'number', integer: true }] },
      { id: 'other', label },
    ],
  },
].map((it) => parameterSchema.parse({ label, ...it }));

const problems = (template: string) => sentenceProblems(template, parameters);

describe('a sentence', () => {
  it.each([
    'Passwörter folgen einer Richtlinie.',
    'Passwörter folgen einer Richtlinie[ und haben {length}].',
    'Daten sind verschlüsselt[ mit {algorithm}][, Schlüssel {bits}].',
    'Passwörter folgen einer Richtlinie[, {length}.]',
  ])('is sound: %s', (template) => expect(problems(template)).toEqual([]));

  it.each([
    ['', [{ kind: 'empty' }]],
    ['Ohne Punkt', [{ kind: 'noFullStop' }]],
    ['Mindestens {length}.', [{ kind: 'placeOutside', place: 'length' }]],
    ['Gut[ und {lenght}].', [{ kind: 'unknownPlace', place: 'lenght' }]],
    ['Gut[ und {list}].', [{ kind: 'yesOrNoPlace', place: 'list' }]],
    ['Gut[ und [noch] mehr].', [{ kind: 'brackets' }]],
    ['Gut] so.', [{ kind: 'brackets' }]],
    ['Gut[ und {length].', [{ kind: 'brackets' }]],
  ])('has problems: %s', (template, expected) => expect(problems(template)).toEqual(expected));

  it('names each of its places once', () => {
    expect(placesIn('[{a} und {b}][, noch einmal {a}].')).toEqual(['a', 'b']);
  });
});

describe('filling a sentence', () => {
  const fill = (template: string, values: Record<string, string>) => filledSentence(template, (place) => values[place]);

  it('prints optional parts only when all of their places have values', () => {
    const template = 'Schlüssel werden gewechselt[, {interval}][ durch {owner} und {deputy}].';
    expect(fill(template, { interval: 'jährlich', owner: 'die IT' })).toEqual({
      text: 'Schlüssel werden gewechselt, jährlich.',
      printed: new Set(['interval']),
    });
    expect(fill(template, {}).text).toBe('Schlüssel werden gewechselt.');
  });

  it('leaves braces and brackets inside values as they are', () => {
    expect(fill('Gut[ mit {a}].', { a: '{a} [x] $&' }).text).toBe('Gut mit {a} [x] $&.');
  });
});
