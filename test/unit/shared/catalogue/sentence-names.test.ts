import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNames, withIds, withNames } from '../../../../shared/catalogue/sentence-names.ts';
import { type Parameter, parameterSchema } from '../../../../shared/domain/parameter.ts';

const text = (de: string, en = de) => ({ de, en });
const number = (id: string, de: string, en?: string): Parameter =>
  parameterSchema.parse({ id, type: 'number', integer: true, label: text(de, en) });

const parameters = [
  number('minLength', 'Mindestlänge', 'Minimum length'),
  number('a1', 'Frist'),
  number('a2', 'Frist'),
];

describe('places with names', () => {
  const names = placeNames(parameters, 'de');

  it('are shown for ids and stored as ids', () => {
    const shown = withNames('Lang genug[, mindestens {minLength}].', names);
    expect(shown).toBe('Lang genug[, mindestens {Mindestlänge}].');
    expect(withIds(shown, names)).toBe('Lang genug[, mindestens {minLength}].');
    expect(withNames('Long[ at least {minLength}].', placeNames(parameters, 'en'))).toBe(
      'Long[ at least {Minimum length}].',
    );
  });

  it('tell apart what is called the same', () => {
    expect(withNames('{a1} {a2}', names)).toBe('{Frist} {Frist 2}');
    expect(withIds('{Frist} {Frist 2}', names)).toBe('{a1} {a2}');
  });

  it('leave what no parameter has as it is', () => {
    expect(withIds('Nach {irgendwas} und {minLength}.', names)).toBe('Nach {irgendwas} und {minLength}.');
    expect(withNames('Nach {gone}.', names)).toBe('Nach {gone}.');
  });

  it('know sub-parameters', () => {
    const choice = parameterSchema.parse({
      id: 'kind',
      type: 'choice',
      label: text('Art'),
      options: [
        { id: 'a', label: text('A'), parameters: [{ id: 'bits', type: 'text', label: text('Länge') }] },
        { id: 'b', label: text('B') },
      ],
    });
    expect(withIds('{Länge}', placeNames([choice], 'de'))).toBe('{bits}');
  });

  it('come back as the same ids, whatever the parameters are called', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }), (labels) => {
        const made = labels.map((label, index) => number(`p${index}`, label));
        const names = placeNames(made, 'de');
        const sentence = made.map(({ id }) => `[ {${id}}]`).join('');
        expect(withIds(withNames(sentence, names), names)).toBe(sentence);
      }),
    );
  });
});
