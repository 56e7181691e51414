import { describe, expect, test } from 'vitest';
import { measureInlines, measureSentence, type WordedMeasure } from '../../../../shared/annex/measure-text.ts';
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

test('a list prints the title even where there is a sentence', () => {
  expect(text(spoken, { minLength: 12 })).toBe('Passwortrichtlinie (Mindestlänge: 12 Zeichen)');
});

function sentence(measure: WordedMeasure, values: Record<string, ParameterValue>, language: 'de' | 'en' = 'de') {
  return measureSentence(measure, { values }, wording(language));
}

describe('sentence', () => {
  test('takes its values in, the others follow before the full stop', () => {
    expect(sentence(spoken, { minLength: 12 })).toBe('Passwörter haben mindestens 12 Zeichen.');
    expect(sentence(spoken, { minLength: 12, blocklist: true })).toBe(
      'Passwörter haben mindestens 12 Zeichen (Sperrliste).',
    );
  });

  test('falls back to the title when one of the values is missing that it cannot do without', () => {
    expect(sentence(spoken, { blocklist: true })).toBe('Passwortrichtlinie (Sperrliste).');
    expect(sentence(policy, {})).toBe('Passwortrichtlinie.');
  });

  test('prints an optional part with all of its values, and says none of them twice', () => {
    const measure = {
      ...policy,
      sentence: { de: 'Passwörter sind lang[, mindestens {minLength}][; Geltung: {scope}].', en: 'Long.' },
    };
    expect(sentence(measure, {})).toBe('Passwörter sind lang.');
    expect(sentence(measure, { minLength: 14, blocklist: false })).toBe(
      'Passwörter sind lang, mindestens 14 Zeichen (Sperrliste: nein).',
    );
    expect(sentence(measure, { scope: 'alle', minLength: 14 })).toBe(
      'Passwörter sind lang, mindestens 14 Zeichen; Geltung: alle.',
    );
    expect(sentence(measure, { minLength: 14 }, 'en')).toBe('Long (Minimum length: 14 characters).');
  });

  test('a place in a value is text, not a place', () => {
    const measure = { ...policy, sentence: { de: 'Gilt für {scope}.', en: 'Applies to {scope}.' } };
    expect(sentence(measure, { scope: '{minLength}', minLength: 8 })).toBe(
      'Gilt für {minLength} (Mindestlänge: 8 Zeichen).',
    );
  });
});

describe('details of chosen options', () => {
  const bits = (id: string) => ({
    id,
    label: { de: 'Schlüssellänge', en: 'Key length' },
    type: 'number',
    integer: true,
    unit: 'bit',
  });
  const mode = { id: 'mode', label: { de: 'Betriebsart', en: 'Mode' }, type: 'text' };
  const method = parameterSchema.parse({
    id: 'method',
    label: { de: 'Verfahren', en: 'Method' },
    type: 'choices',
    options: [
      { id: 'aes', label: { de: 'AES', en: 'AES' }, parameters: [bits('aesBits'), mode] },
      { id: 'rsa', label: { de: 'RSA', en: 'RSA' }, parameters: [bits('rsaBits')] },
      { id: 'other', label: { de: 'anderes', en: 'other' } },
    ],
  });
  const title = { de: 'Verschlüsselung', en: 'Encryption' };
  const measure: WordedMeasure = { title, parameters: [method] };
  const chosen = { method: ['rsa', 'aes', 'other'], aesBits: 256, rsaBits: 3072, mode: 'GCM' };

  test('stand in brackets behind their option', () => {
    expect(text(measure, { method: ['aes', 'rsa'], aesBits: 256, rsaBits: 3072 })).toBe(
      'Verschlüsselung (Verfahren: AES (Schlüssellänge: 256 Bit), RSA (Schlüssellänge: 3072 Bit))',
    );
    expect(text(measure, chosen, 'en')).toBe(
      'Encryption (Method: AES (Key length: 256 bits; Mode: GCM), RSA (Key length: 3072 bits), other)',
    );
  });

  test('of options that are not chosen they are not printed', () => {
    expect(text(measure, { ...chosen, method: ['other'] })).toBe('Verschlüsselung (Verfahren: anderes)');
    expect(text(measure, { aesBits: 256 })).toBe('Verschlüsselung');
  });

  test('with a place of their own in the sentence they are not said again behind their option', () => {
    const spelled = {
      ...measure,
      sentence: { de: 'Daten sind verschlüsselt[ ({method})][; AES mit {aesBits}].', en: 'Encrypted.' },
    };
    expect(sentence(spelled, chosen)).toBe(
      'Daten sind verschlüsselt (AES (Betriebsart: GCM), RSA (Schlüssellänge: 3072 Bit), anderes); AES mit 256 Bit.',
    );
    expect(sentence(spelled, { method: ['rsa'], aesBits: 256 })).toBe('Daten sind verschlüsselt (RSA).');
  });
});
