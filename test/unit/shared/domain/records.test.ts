import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scopeSchema } from '../../../../shared/domain/answer-records.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import {
  isAskedFor,
  isEmptyValue,
  optionsOf,
  type Parameter,
  parameterSchema,
  valueProblem,
  withSubParameters,
} from '../../../../shared/domain/parameter.ts';
import { FILE_TABLES, recordSchemas } from '../../../../shared/domain/records.ts';
import { STATUSES, toggled } from '../../../../shared/domain/status.ts';
import { OPERATION, sampleCase } from '../file-format/sample-case.ts';

it.each(FILE_TABLES)('new %s fit their schema', (table) => {
  for (const record of sampleCase()[table]) expect(recordSchemas[table].safeParse(record).error).toBeUndefined();
});

it('a scope is an organisation or an operation', () => {
  expect(scopeSchema.safeParse({ kind: 'operation', id: OPERATION }).success).toBe(true);
  expect(scopeSchema.safeParse({ kind: 'site', id: OPERATION }).success).toBe(false);
  expect(scopeSchema.safeParse({ kind: 'operation', id: 'no uuid' }).success).toBe(false);
});

it('the box goes from any answer to implemented, and from there to open', () => {
  for (const status of STATUSES) expect(toggled(status)).toBe(status === 'implemented' ? 'open' : 'implemented');
});

it('a text missing in one language is shown in the other', () => {
  expect(inLanguage({ de: 'Schleuse', en: '' }, 'en')).toBe('Schleuse');
  expect(inLanguage({ de: 'Schleuse', en: 'Airlock' }, 'en')).toBe('Airlock');
});

describe('values and their parameters', () => {
  const label = { de: 'Wert', en: 'value' };
  const options = [
    { id: 'one', label },
    { id: 'two', label },
  ];
  const parameter = (fields: object): Parameter => parameterSchema.parse({ id: 'p', label, ...fields });
  const count = parameter({ type: 'number', integer: true, min: 1, max: 24 });

  it.each([
    [count, 12, null],
    [count, 0, 'tooSmall'],
    [count, 25, 'tooLarge'],
    [count, 1.5, 'notInteger'],
    [count, '12', 'wrongType'],
    [count, Number.NaN, 'wrongType'],
    [parameter({ type: 'boolean' }), false, null],
    [parameter({ type: 'boolean' }), 'yes', 'wrongType'],
    [parameter({ type: 'choice', options }), 'one', null],
    [parameter({ type: 'choice', options }), 'three', 'unknownOption'],
    [parameter({ type: 'choices', options }), ['one', 'two'], null],
    [parameter({ type: 'choices', options }), ['one', 'three'], 'unknownOption'],
    [parameter({ type: 'interval' }), 'yearly', null],
    [parameter({ type: 'interval' }), 'regularly', 'unknownOption'],
    [parameter({ type: 'date' }), '2026-02-28', null],
    [parameter({ type: 'date' }), '2026-02-30', 'badDate'],
    [parameter({ type: 'countries' }), ['DE', 'EEA'], null],
    [parameter({ type: 'countries' }), ['Deutschland'], 'badCountry'],
    [parameter({ type: 'text' }), 'AES-256', null],
    [parameter({ type: 'text' }), 256, 'wrongType'],
    [parameter({ type: 'parties' }), 'one', 'wrongType'],
  ])('$0.type takes $1: $2', (given, value, problem) => {
    expect(valueProblem(given, value)).toBe(problem);
  });

  it('nothing said is no problem for any parameter', () => {
    for (const empty of [undefined, '', []]) {
      expect(isEmptyValue(empty)).toBe(true);
      expect(valueProblem(count, empty)).toBeNull();
    }
  });

  it('false and zero are answers', () => {
    expect(isEmptyValue(false)).toBe(false);
    expect(isEmptyValue(0)).toBe(false);
  });

  it('no value makes the check throw', () => {
    const anything = fc.oneof(fc.double(), fc.boolean(), fc.string(), fc.array(fc.string()));
    fc.assert(fc.property(anything, (value) => void valueProblem(count, value)));
  });
});

describe('parameters of options', () => {
  const label = { de: 'Verfahren', en: 'method' };
  const bits = { id: 'bits', label, type: 'number', integer: true };
  const mode = { id: 'mode', label, type: 'choice', options: ['gcm', 'cbc'].map((id) => ({ id, label })) };
  const options = [
    { id: 'aes', label, parameters: [bits, mode] },
    { id: 'rsa', label, parameters: [{ ...bits, id: 'modulus' }] },
  ];
  const cipher = (type: string) => parameterSchema.parse({ id: 'cipher', label, type, options });
  const place = parameterSchema.parse({ id: 'place', label, type: 'text' });
  const placed = withSubParameters([cipher('choices'), place]);
  const askedFor = (values: Record<string, string | string[]>) =>
    placed.filter((one) => isAskedFor(one, values)).map(({ parameter }) => parameter.id);

  it('stand behind the parameter to whose option they belong', () => {
    expect(placed.map(({ parameter, parent }) => [parameter.id, parent?.optionId])).toEqual([
      ['cipher', undefined],
      ['bits', 'aes'],
      ['mode', 'aes'],
      ['modulus', 'rsa'],
      ['place', undefined],
    ]);
  });

  it('are asked for once their option is chosen, alone or among others', () => {
    expect(askedFor({})).toEqual(['cipher', 'place']);
    expect(askedFor({ cipher: ['rsa'] })).toEqual(['cipher', 'modulus', 'place']);
    expect(askedFor({ cipher: ['aes', 'rsa'] })).toEqual(['cipher', 'bits', 'mode', 'modulus', 'place']);
    expect(askedFor({ cipher: 'aes' })).toEqual(['cipher', 'bits', 'mode', 'place']);
  });

  it('end there: what an option asks for has no options with parameters', () => {
    const deeper = {
      ...mode,
      options: [
        { id: 'gcm', label, parameters: [bits] },
        { id: 'cbc', label },
      ],
    };
    const tooDeep = {
      id: 'cipher',
      label,
      type: 'choice',
      options: [{ id: 'aes', label, parameters: [deeper] }, options[1]],
    };
    expect(parameterSchema.safeParse(tooDeep).success).toBe(false);
  });

  it('only choices have options', () => {
    expect(optionsOf(cipher('choice')).map(({ id }) => id)).toEqual(['aes', 'rsa']);
    expect(optionsOf(place)).toEqual([]);
  });
});
