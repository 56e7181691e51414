import { expect, it } from 'vitest';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { emptyAssessment } from '../../../../shared/domain/new-records.ts';
import { formerTarget } from '../../../../shared/domain/target.ts';
import { caseWarnings, catalogueWarnings } from '../../../../shared/file-format/case-warnings.ts';
import { LOCK, sampleCase } from './sample-case.ts';
import { GUARD, HOUSE_MEASURE } from './sample-house.ts';

/** A catalogue that knows these measures with these parameters. */
function catalogueOf(measures: Record<string, string[]>): Catalogue {
  const measure = (id: string) => measures[id] && { parameters: measures[id].map((parameter) => ({ id: parameter })) };
  return { measure } as unknown as Catalogue;
}

it('is silent about a case that the catalogue knows, own measures included', () => {
  expect(caseWarnings(sampleCase(), catalogueOf({ [LOCK]: ['count', 'host'] }))).toEqual([]);
});

it('names measures of another catalogue, not also their values', () => {
  expect(caseWarnings(sampleCase(), catalogueOf({}))).toEqual([{ kind: 'unknownMeasures', ids: [LOCK] }]);
});

it('is silent about what an upgrade left behind: answers laid aside, and blank ones', () => {
  const content = sampleCase();
  const [first] = content.assessments.filter(({ measureId }) => measureId === LOCK);
  if (!first) throw new Error('no answer about the lock');
  const withdrawn = 'ALT-01' as typeof LOCK;
  const aside = { ...first, measureId: withdrawn, target: formerTarget('2026.1', '-') };
  content.assessments.push(aside, emptyAssessment(first.scope, withdrawn));
  expect(caseWarnings(content, catalogueOf({ [LOCK]: ['count', 'host'] }))).toEqual([]);
});

it('names parameters of another catalogue', () => {
  expect(caseWarnings(sampleCase(), catalogueOf({ [LOCK]: ['count'] }))).toEqual([
    { kind: 'unknownParameters', ids: [`${LOCK}.host`] },
  ]);
});

it('knows parameters that users added, at every depth, and those of a measure that is deleted', () => {
  const content = sampleCase();
  for (const answer of content.assessments) {
    if (answer.measureId === LOCK) answer.values = { ...answer.values, [GUARD]: 'Rex' };
    if (answer.measureId === HOUSE_MEASURE) answer.values = { ['gone' as never]: 1 };
  }
  const catalogue = catalogueOf({ [LOCK]: ['count', 'host'] });
  expect(caseWarnings(content, catalogue)).toEqual([{ kind: 'unknownParameters', ids: [`${HOUSE_MEASURE}.gone`] }]);
});

it('knows what options of delivered parameters ask for', () => {
  const label = { de: 'x', en: 'x' };
  const parameters = [
    {
      id: 'host',
      type: 'choice',
      label,
      options: [{ id: 'own', label, parameters: [{ id: 'count', type: 'number', integer: true, label }] }],
    },
  ];
  const catalogue = { measure: () => ({ parameters }) } as unknown as Catalogue;
  expect(caseWarnings(sampleCase(), catalogue)).toEqual([]);
});

it('says that a file was written with another version of the catalogue, or another catalogue', () => {
  const here = { id: 'tom-katalog', version: '2026.2' };
  expect(catalogueWarnings({ ...here }, here)).toEqual([]);
  expect(catalogueWarnings({ ...here, version: '2026.1' }, here)).toEqual([
    { kind: 'otherCatalogue', found: '2026.1', here: '2026.2' },
  ]);
  expect(catalogueWarnings({ id: 'other', version: '2026.2' }, here)).toEqual([
    { kind: 'otherCatalogue', found: 'other 2026.2', here: 'tom-katalog 2026.2' },
  ]);
});

it('names lists that only a later app knows', () => {
  const content = Object.assign(sampleCase(), { wishes: [] });
  expect(caseWarnings(content, catalogueOf({ [LOCK]: ['count', 'host'] }))).toEqual([
    { kind: 'unknownTables', names: ['wishes'] },
  ]);
});
