import { expect, it } from 'vitest';
import { kindsOf, measureDifference } from '../../../../../shared/catalogue/upgrade/measure-difference.ts';
import { measure } from '../../../../support/catalogue-parts.ts';

const label = (de: string) => ({ de, en: `${de} (en)` });
const choice = (options: object[]) => ({ id: 'method', label: label('Verfahren'), type: 'choice', options });
const aes = { id: 'aes', label: label('AES') };
const des = { id: 'des', label: label('3DES') };
const bits = { id: 'bits', label: label('Schlüssellänge'), type: 'number', integer: true, min: 128 };

const before = measure('M-01', { parameters: [choice([aes, des])] });
const differenceTo = (fields: object) =>
  measureDifference(before, measure('M-01', { parameters: [choice([aes, des])], ...fields }));

it('finds nothing between a measure and itself', () => {
  expect(differenceTo({})).toEqual({ reworded: [], extended: [], details: [] });
  expect(kindsOf(differenceTo({}))).toEqual([]);
});

it('tells words that differ, in either language', () => {
  const { reworded } = differenceTo({ title: { ...before.title, en: 'Another title' } });
  expect(reworded).toEqual([{ place: 'title', before: before.title, after: { ...before.title, en: 'Another title' } }]);
  const options = [aes, { ...des, label: label('Triple DES') }];
  expect(differenceTo({ parameters: [choice(options)] }).reworded.map(({ place }) => place)).toEqual(['method/des']);
});

it('tells what was not there: a sentence, a warning, options and what they ask for', () => {
  const options = [
    { ...aes, parameters: [bits] },
    { ...des, warning: label('Veraltet.') },
    { id: 'new', label: label('Neu') },
  ];
  const difference = differenceTo({ sentence: label('Ein Satz.'), parameters: [choice(options)] });
  expect(difference.extended.map(({ place }) => place)).toEqual([
    'sentence',
    'method/des/warning',
    'method/new',
    'bits',
  ]);
  expect(kindsOf(difference)).toEqual(['extended']);
});

it('tells details apart from words', () => {
  const difference = differenceTo({ kind: 'both', level: 'high' });
  expect(difference.details).toEqual(['kind', 'level']);
  const limited = measure('M-01', { parameters: [bits] });
  const wider = measure('M-01', { parameters: [{ ...bits, min: 64, unit: 'bit' }] });
  expect(measureDifference(limited, wider).details).toEqual(['bits/min', 'bits/unit']);
});
