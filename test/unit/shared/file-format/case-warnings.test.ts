import { expect, it } from 'vitest';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { caseWarnings } from '../../../../shared/file-format/case-warnings.ts';
import { LOCK, sampleCase } from './sample-case.ts';

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

it('names parameters of another catalogue', () => {
  expect(caseWarnings(sampleCase(), catalogueOf({ [LOCK]: ['count'] }))).toEqual([
    { kind: 'unknownParameters', ids: [`${LOCK}.host`] },
  ]);
});

it('names lists that only a later app knows', () => {
  const content = Object.assign(sampleCase(), { sites: [] });
  expect(caseWarnings(content, catalogueOf({ [LOCK]: ['count', 'host'] }))).toEqual([
    { kind: 'unknownTables', names: ['sites'] },
  ]);
});
