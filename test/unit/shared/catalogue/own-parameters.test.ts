import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Additions, extendedParameters } from '../../../../shared/catalogue/own-parameters.ts';
import type { OwnOption, OwnParameter } from '../../../../shared/domain/house-records.ts';
import { newOwnOption, newOwnParameter } from '../../../../shared/domain/new-house-records.ts';
import { optionsOf, PARAMETER_TYPES, parameterSchema, withSubParameters } from '../../../../shared/domain/parameter.ts';

const text = (de: string) => ({ de, en: '' });
const own = (id: string, type: OwnParameter['type'], fields: Partial<OwnParameter> = {}): OwnParameter =>
  newOwnParameter({ id: id as never, measureId: 'A-01' as never, type, label: text(`Angabe ${id}`), ...fields });
const option = (id: string, parameterId: string, fields: Partial<OwnOption> = {}): OwnOption =>
  newOwnOption({
    id: id as never,
    measureId: 'A-01' as never,
    parameterId: parameterId as never,
    label: text(`Option ${id}`),
    ...fields,
  });
const under = (parentParameterId: string, parentOptionId: string) =>
  ({ parentParameterId, parentOptionId }) as Partial<OwnParameter>;

const method = parameterSchema.parse({
  id: 'method',
  type: 'choices',
  label: { de: 'Verfahren', en: 'Method' },
  options: ['aes', 'rsa'].map((id) => ({ id, label: { de: id, en: id } })),
});
const extended = (added: Partial<Additions>) => extendedParameters([method], { parameters: [], options: [], ...added });
const ids = (parameters: ReturnType<typeof extended>) => parameters.map(({ id }) => id);

describe('parameters that users added', () => {
  it('stand behind the delivered ones', () => {
    expect(ids(extended({ parameters: [own('since', 'date')] }))).toEqual(['method', 'since']);
  });

  it('are there in every type, a choice once it has two options', () => {
    const choices = (id: string) => [option(`${id}-1`, id), option(`${id}-2`, id)];
    const parameters = PARAMETER_TYPES.map((type) => own(type, type));
    const options = [...choices('choice'), ...choices('choices')];
    expect(ids(extended({ parameters, options })).slice(1)).toEqual(PARAMETER_TYPES);
    expect(ids(extended({ parameters: [own('choice', 'choice')], options: [option('only', 'choice')] }))).toEqual([
      'method',
    ]);
  });

  it('keep range and unit of numbers', () => {
    const days = own('days', 'number', { integer: false, min: 1, max: 30, unit: 'day' });
    expect(extended({ parameters: [days] })[1]).toEqual({
      id: 'days',
      type: 'number',
      label: { de: 'Angabe days', en: 'Angabe days' },
      integer: false,
      min: 1,
      max: 30,
      unit: 'day',
    });
  });

  it('without a name ask nothing', () => {
    expect(ids(extended({ parameters: [own('silent', 'text', { label: text('') })] }))).toEqual(['method']);
  });

  it('of an option are asked for below it', () => {
    const [delivered] = extended({ parameters: [own('bits', 'number', under('method', 'aes'))] });
    expect(delivered && optionsOf(delivered).map(({ parameters }) => parameters?.map(({ id }) => id))).toEqual([
      ['bits'],
      undefined,
    ]);
  });

  it('of an option that is gone are left out', () => {
    const orphans = [own('a', 'text', under('method', 'gone')), own('b', 'text', under('gone', 'aes'))];
    expect(extended({ parameters: orphans })).toEqual([method]);
  });
});

describe('options that users added', () => {
  it('stand behind the delivered ones of their choice, with their warning', () => {
    const added = option('des', 'method', { warning: text('veraltet') });
    const [choice] = extended({ options: [added] });
    expect(choice && optionsOf(choice).at(-1)).toEqual({
      id: 'des',
      label: { de: 'Option des', en: 'Option des' },
      warning: { de: 'veraltet', en: 'veraltet' },
    });
  });

  it('are left out as long as they have no name, and keep none of the others from being asked', () => {
    const options = [option('a', 'level'), option('b', 'level', { label: text('') }), option('c', 'level')];
    const [, choice] = extended({ parameters: [own('level', 'choice')], options });
    expect(choice && optionsOf(choice).map(({ id }) => id)).toEqual(['a', 'c']);
    const [delivered] = extended({ options: [option('new', 'method', { label: text('') })] });
    expect(delivered && optionsOf(delivered).map(({ id }) => id)).toEqual(['aes', 'rsa']);
  });

  it('may ask for more themselves: three levels', () => {
    const parameters = [own('cipher', 'choice'), own('bits', 'number', under('cipher', 'aes-own'))];
    const options = [option('aes-own', 'cipher'), option('chacha', 'cipher')];
    const [, cipher] = extended({ parameters, options });
    expect(
      cipher && withSubParameters([cipher]).map(({ parameter, parent }) => [parameter.id, parent?.optionId]),
    ).toEqual([
      ['cipher', undefined],
      ['bits', 'aes-own'],
    ]);
  });

  it('of a parameter that has none are left out', () => {
    const parameters = [own('since', 'date')];
    expect(extended({ parameters, options: [option('x', 'since')] })[1]).not.toHaveProperty('options');
  });
});

it('whatever was added, every parameter is a sound one and ids are unique within the measure', () => {
  const place = fc.constantFrom('', 'method', 'p0', 'p1', 'gone');
  const parent = fc.record({
    parentParameterId: place,
    parentOptionId: fc.constantFrom('', 'aes', 'o0', 'o1', 'gone'),
  });
  const parameters = fc
    .array(fc.record({ type: fc.constantFrom(...PARAMETER_TYPES), parent }), { maxLength: 5 })
    .map((made) =>
      made.map(({ type, parent: above }, index) => own(`p${index}`, type, above as Partial<OwnParameter>)),
    );
  const options = fc
    .array(place, { maxLength: 6 })
    .map((places) => places.map((parameterId, index) => option(`o${index}`, parameterId || 'method')));
  fc.assert(
    fc.property(parameters, options, (added, chosen) => {
      const all = extended({ parameters: added, options: chosen });
      for (const parameter of all) expect(parameterSchema.safeParse(parameter).error).toBeUndefined();
      const found = withSubParameters(all).map(({ parameter }) => parameter.id);
      expect(new Set(found).size).toBe(found.length);
    }),
  );
});
