import { describe, expect, test } from 'vitest';
import { measureInlines, type WordedMeasure } from '../../../../shared/annex/measure-text.ts';
import { type Parameter, type ParameterValue, parameterSchema } from '../../../../shared/domain/parameter.ts';
import { wording } from './annex-samples.ts';

const parameters: Parameter[] = [
  {
    id: 'minLength',
    label: { de: 'Mindestlänge', en: 'Minimum length' },
    type: 'number',
    integer: true,
    unit: 'character',
  },
  { id: 'blocklist', label: { de: 'Sperrliste', en: 'Blocklist' }, type: 'boolean' },
  { id: 'scope', label: { de: 'Geltung', en: 'Scope' }, type: 'text' },
].map((fields) => parameterSchema.parse(fields));

const policy: WordedMeasure = { title: { de: 'Passwortrichtlinie', en: 'Password policy' }, parameters };
const spoken: WordedMeasure = {
  ...policy,
  sentence: { de: 'Passwörter haben mindestens {minLength}.', en: 'Passwords have at least {minLength}.' },
};

function text(measure: WordedMeasure, values: Record<string, ParameterValue>, language: 'de' | 'en' = 'de'): string {
  return measureInlines(measure, { values }, wording(language))
    .map((inline) => inline.text)
    .join('');
}

describe('title with values', () => {
  test('values follow in brackets, a yes by its name alone', () => {
    expect(text(policy, { minLength: 14, blocklist: true })).toBe(
      'Passwortrichtlinie (Mindestlänge: 14 Zeichen; Sperrliste)',
    );
    expect(text(policy, { minLength: 14, blocklist: true }, 'en')).toBe(
      'Password policy (Minimum length: 14 characters; Blocklist)',
    );
  });

  test('a no is said', () => {
    expect(text(policy, { blocklist: false })).toBe('Passwortrichtlinie (Sperrliste: nein)');
  });

  test('what has no value leaves no bracket and no colon behind', () => {
    expect(text(policy, {})).toBe('Passwortrichtlinie');
    expect(text(policy, { scope: '  ', minLength: 'viele' })).toBe('Passwortrichtlinie');
  });

  test('values of parameters that the measure does not have are not printed', () => {
    expect(text(policy, { other: 'geheim' })).toBe('Passwortrichtlinie');
  });
});

describe('sentence', () => {
  test('takes its values in, the others follow before the full stop', () => {
    expect(text(spoken, { minLength: 12 })).toBe('Passwörter haben mindestens 12 Zeichen.');
    expect(text(spoken, { minLength: 12, blocklist: true })).toBe(
      'Passwörter haben mindestens 12 Zeichen (Sperrliste).',
    );
  });

  test('falls back to the title when one of its values is missing', () => {
    expect(text(spoken, { blocklist: true })).toBe('Passwortrichtlinie (Sperrliste)');
  });

  test('a place in a value is text, not a place', () => {
    const measure = { ...policy, sentence: { de: 'Gilt für {scope}.', en: 'Applies to {scope}.' } };
    expect(text(measure, { scope: '{minLength}', minLength: 8 })).toBe(
      'Gilt für {minLength} (Mindestlänge: 8 Zeichen).',
    );
  });
});
