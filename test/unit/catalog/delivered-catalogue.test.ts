import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../../build/catalog/checks.ts';
import { readCatalogueContent } from '../../../build/catalog/content.ts';
import { CATALOGUE_FOLDER, readDeliveredCatalogue } from '../../../build/cli/read-catalogue.ts';
import type { Measure } from '../../../shared/catalogue/catalogue.ts';
import type { GroupId, MeasureId, SchemeId } from '../../../shared/domain/ids.ts';
import type { Parameter } from '../../../shared/domain/parameter.ts';

const catalogue = readDeliveredCatalogue();
const measureById = (id: string): Measure => {
  const measure = catalogue.measure(id as MeasureId);
  if (!measure) throw new Error(`no measure ${id}`);
  return measure;
};
const parameters: [string, Parameter][] = catalogue.measures.flatMap((measure) =>
  measure.parameters.map((parameter): [string, Parameter] => [measure.id, parameter]),
);

describe('the delivered catalogue', () => {
  it('has 24 areas, eleven schemes and more measures than at first', () => {
    expect(catalogue.areas).toHaveLength(24);
    expect(catalogue.measures.length).toBeGreaterThan(411);
    expect(catalogue.schemes.map((scheme) => scheme.id)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
      'g',
      's1',
      's2',
      's3',
      's4',
    ]);
  });

  it.each(checkCatalogue(readCatalogueContent(CATALOGUE_FOLDER)))(
    'passes the check of $name',
    ({ looksAt, problems }) => {
      expect(problems).toEqual([]);
      expect(looksAt).toBeGreaterThan(0);
    },
  );

  it('places every measure in every scheme', () => {
    for (const measure of catalogue.measures)
      for (const scheme of catalogue.schemes)
        expect(measure.groups.get(scheme.id)?.length, measure.id).toBeGreaterThan(0);
  });

  it('names every parameter and option in both languages, in a form that fits into a line', () => {
    const labels = parameters.flatMap(([, parameter]) => [
      parameter.label,
      ...('options' in parameter ? parameter.options.map((option) => option.label) : []),
    ]);
    expect(labels.length).toBeGreaterThan(422);
    for (const label of labels) expect(Math.max(label.de.length, label.en.length), label.de).toBeLessThanOrEqual(60);
  });

  it('leaves room for values in brackets behind the title', () => {
    const closed = catalogue.measures.filter(
      (measure) => measure.parameters.length > 0 && /\)$/m.test(titles(measure)),
    );
    expect(closed.map((measure) => measure.id)).toEqual([]);
  });

  it('never calls two parameters of a measure or two options of a parameter the same', () => {
    for (const measure of catalogue.measures) expectDistinct(measure.id, measure.parameters);
    for (const [id, parameter] of parameters) if ('options' in parameter) expectDistinct(id, parameter.options);
  });

  it('says the unit or the meaning of every number', () => {
    const unitless = parameters.filter(([, parameter]) => parameter.type === 'number' && !parameter.unit);
    expect(unitless.map(([id, parameter]) => `${id}/${parameter.id}`)).toEqual([
      'ZUT-01/zones',
      'ZUT-19/count',
      'ZUG-05/attempts',
      'ZGR-06/count',
      'PSV-13/k',
      'AUF-16/classes',
      'VER-03/copies',
      'VER-03/media',
      'VER-03/offsite',
      'VER-10/generators',
      'VER-24/zones',
      'BEL-02/providers',
      'WDH-07/stages',
      'DSM-03/activities',
      'INC-08/levels',
      'INC-20/members',
      'PBD-16/epsilon',
      'MOB-18/wipeAfter',
    ]);
  });

  it('keeps duties of one role out of the other one’s annex', () => {
    expect(measureById('INC-04').role).toBe('controller');
    expect(measureById('INC-06').role).toBe('processor');
  });

  it('knows when a measure makes sense at all', () => {
    expect(measureById('KIS-01').appliesIf).toEqual({ fact: 'ai' });
    expect(measureById('ZUT-18').appliesIf).toEqual({ not: 'ownServers' });
    expect(measureById('AUF-04').appliesIf).toEqual({ any: ['processors', 'isProcessor'] });
    expect(measureById('ZUG-02').appliesIf).toBeUndefined();
  });
});

describe('the grouping traps', () => {
  const groupsOf = (id: string, scheme: string) => measureById(id).groups.get(scheme as SchemeId);
  const inGroup = (scheme: string, group: string) =>
    catalogue.measures.filter((measure) => measure.groups.get(scheme as SchemeId)?.includes(group as GroupId));

  it('separate equipment access (§ 64 BDSG) from system access (§ 9 BDSG a. F.)', () => {
    expect(groupsOf('ZUT-01', 'a')).toEqual(['a1']);
    expect(groupsOf('ZUT-01', 'c')).toEqual(['c1']);
    expect(groupsOf('ZUG-02', 'a')).toEqual(['a2']);
    expect(groupsOf('ZUG-02', 'c')).toEqual(['c1', 'c4']);
  });

  it('drop no measure of organisation and review: they stand in the last group of the old schemes', () => {
    expect(inGroup('a', 'a0')).toHaveLength(133);
    expect(inGroup('c', 'c0')).toHaveLength(113);
    for (const id of ['a', 'c']) {
      const scheme = catalogue.scheme(id as SchemeId);
      expect(scheme?.groups.at(-1)?.id).toBe(scheme?.supplement);
    }
  });

  it('part pseudonymisation and encryption in the scheme of Art. 32', () => {
    expect(inGroup('b', 'b1.5').map((measure) => measure.id)).toEqual([
      'PSV-10',
      'PSV-11',
      'PSV-12',
      'PSV-13',
      'PSV-14',
      'PSV-18',
    ]);
    expect(inGroup('b', 'b1.6')).toHaveLength(12);
  });

  it('leave nothing delivered over in schemes that follow references, and industrial IT empty', () => {
    for (const [scheme, group] of [
      ['d', 'd0'],
      ['f', 'f0'],
      ['g', 'g0'],
      ['g', 'IND'],
    ] as const)
      expect(inGroup(scheme, group)).toEqual([]);
  });
});

function titles(measure: Measure): string {
  return `${measure.title.de}\n${measure.title.en}`;
}

function expectDistinct(place: string, named: readonly { label: { de: string; en: string } }[]): void {
  expect(new Set(named.map((item) => item.label.de)).size, place).toBe(named.length);
  expect(new Set(named.map((item) => item.label.en)).size, place).toBe(named.length);
}
