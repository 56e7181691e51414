/** Sources stand as one text for both languages: they are cited as German readers do, one way each. */
import { expect, test } from 'vitest';
import { branchesOf } from '../../../../shared/findings/rule-set.ts';
import { deliveredRules } from './delivered-rules.ts';

const SOURCES = ['consistency', 'state-of-the-art', 'weak-statements', 'wording']
  .flatMap(deliveredRules)
  .flatMap(branchesOf)
  .map(({ source }) => source);

test('laws are cited by Abs. and lit., courts and boards by their German names', () => {
  const foreign = /GDPR|EDPB|CJEU|\bClauses?\b|\bAnnex\b|\brecital|\bpart\b|Buchst\.|\d\(\d+\)/;
  expect(SOURCES.filter((source) => foreign.test(source))).toEqual([]);
});

test('the compendium of the BSI has one name', () => {
  const otherwise = /(?<!BSI )IT-Grundschutz|BSI Kompendium/;
  expect(SOURCES.filter((source) => otherwise.test(source))).toEqual([]);
});
