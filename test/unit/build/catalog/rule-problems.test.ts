import { expect, it } from 'vitest';
import { readRules } from '../../../../build/catalog/content.ts';
import { ruleProblems } from '../../../../build/catalog/rule-problems.ts';
import { CATALOGUE_FOLDER, readCatalogueParts } from '../../../../build/cli/read-catalogue.ts';
import { type DeliveredRule, rulesFileSchema } from '../../../../shared/findings/rule.ts';

const parts = readCatalogueParts(CATALOGUE_FOLDER);
const delivered = readRules(CATALOGUE_FOLDER);
const problems = (rules: readonly DeliveredRule[]) =>
  ruleProblems({ ...parts, guidance: new Map(), rules }).map(({ place, cause }) => `${place}: ${cause}`);

const said = (de: string, en = de) => ({ de, en });
const branch = {
  id: 'SDT-99.1',
  severity: 'error',
  message: said('So geht es nicht.', 'This will not do.'),
  advice: said('Anders schreiben.', 'Change it.'),
  finds: { terms: ['Floskel'] },
};
const rule = (fields: object = {}, ofRule: object = {}): DeliveredRule[] =>
  rulesFileSchema.parse([
    {
      id: 'SDT-99',
      title: said('Probe'),
      source: 'Art. 32 GDPR',
      asOf: '2026-11-22',
      ...ofRule,
      branches: [{ ...branch, ...fields }],
    },
  ]);
const at = { measure: 'ZUT-01' };

it('finds nothing wrong with the delivered rules', () => {
  expect(delivered.length).toBeGreaterThan(70);
  expect(problems(delivered)).toEqual([]);
  expect(problems(rule())).toEqual([]);
});

it.each([
  [
    'a verdict',
    { message: said('Das ist nicht DSGVO-konform.', 'No good.') },
    ['rules/SDT-99.1/message/de: “DSGVO-konform”: a legal verdict'],
  ],
  [
    'half a sentence',
    { advice: said('Anders schreiben', 'Change it.') },
    ['rules/SDT-99.1/advice/de: is no full sentence'],
  ],
  [
    'a text that is too long',
    { advice: said('Tun.', `${'Do '.repeat(60)}it.`) },
    ['rules/SDT-99.1/advice/en: has 183 characters, at most 180 fit'],
  ],
  [
    'places in one language',
    { message: said('Hier steht {words}.', 'No.') },
    ['rules/SDT-99.1/message: has other places to fill in in the other language'],
  ],
  [
    'advice that talks to its reader',
    { advice: said('Nennen Sie es.', 'Name it.') },
    ['rules/SDT-99.1/advice/de: talks to the reader; put it as “… nennen.”'],
  ],
  [
    'a cover that does not exist',
    { coveredBy: ['SDT-97.1'] },
    ['rules/SDT-99.1: is covered by SDT-97.1, which does not exist'],
  ],
  [
    'a branch that covers itself',
    { coveredBy: ['SDT-99.1'] },
    ['rules/SDT-99.1: is covered by SDT-99.1, which is covered itself'],
  ],
  ['a foreign id', { id: 'SDT-98.1' }, ['rules/SDT-98.1: expected an id like SDT-99.1']],
  ['no source', { source: ' ' }, ['rules/SDT-99.1: names no source']],
  [
    'an end before its beginning',
    { validFrom: '2027-01-01', validUntil: '2026-01-01' },
    ['rules/SDT-99.1: ends before it begins'],
  ],
  ['an unknown check', { finds: { check: 'guess' } }, ['rules/SDT-99.1: there is no check guess']],
  [
    'an unknown measure',
    { finds: { at, for: 'case', when: { measure: 'ZUT-999', is: 'missing' } } },
    ['rules/SDT-99.1: there is no measure ZUT-999'],
  ],
  [
    'an unknown parameter',
    { finds: { at, for: 'case', when: { value: 'ZUT-01.guess', isEmpty: true } } },
    ['rules/SDT-99.1: there is no parameter ZUT-01.guess'],
  ],
  [
    'an unknown option',
    { finds: { at: { measure: 'WEI-01' }, for: 'case', when: { value: 'WEI-01.tls', oneOf: ['guess'] } } },
    ['rules/SDT-99.1: there is no option WEI-01.tls/guess'],
  ],
])('finds %s', (_, fields, expected) => {
  expect(problems(rule(fields))).toEqual(expected);
});

it('finds ids that stand twice, in different files too', () => {
  expect(problems([...rule(), ...rule()])).toEqual([
    'rules: id SDT-99 stands more than once',
    'rules: id SDT-99.1 stands more than once',
  ]);
});

it('finds a rule without any source', () => {
  expect(problems(rule({}, { source: '' }))).toEqual(['rules/SDT-99: names no source']);
});
