import { describe, expect, it } from 'vitest';
import { sampleValues } from '../../../../shared/catalogue/sample-values.ts';
import { parameterSchema, valueProblem, withSubParameters } from '../../../../shared/domain/parameter.ts';
import { EVERY_PARAMETER } from '../../renderer/features/measures/small-catalogue.ts';

const label = { de: 'Name', en: 'Name' };

describe('sample values', () => {
  it('fit their parameters, whatever the type, and begin with the default', () => {
    const parameters = EVERY_PARAMETER.map((one) => parameterSchema.parse(one));
    const values = sampleValues(parameters, 'Beispiel');
    expect(parameters.map((one) => valueProblem(one, values[one.id]))).toEqual(parameters.map(() => null));
    expect(values).toMatchObject({ minLength: 14, method: 'key', product: 'Beispiel' });
  });

  it('lie within a range that has no default', () => {
    const number = (range: object) =>
      parameterSchema.parse({ id: 'n', type: 'number', integer: true, label, ...range });
    expect(sampleValues([number({ min: 3, max: 6 })], '').n).toBe(5);
    expect(sampleValues([number({ max: 6 })], '').n).toBe(6);
    expect(sampleValues([number({})], '').n).toBe(12);
  });

  it('answer a sub-parameter only when its option is chosen', () => {
    const option = (id: string) => ({ id, label, parameters: [{ id: `of-${id}`, type: 'text', label }] });
    const choice = parameterSchema.parse({ id: 'c', type: 'choice', label, options: [option('a'), option('b')] });
    expect(Object.keys(sampleValues([choice], 'Beispiel'))).toEqual(['c', 'of-a']);
    expect(withSubParameters([choice])).toHaveLength(3);
  });
});
