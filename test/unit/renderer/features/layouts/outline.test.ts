import { describe, expect, it } from 'vitest';
import { readDeliveredCatalogue } from '../../../../../build/cli/read-catalogue.ts';
import { outlineOf } from '../../../../../renderer/features/layouts/outline.ts';
import { layoutContentSchema } from '../../../../../shared/domain/layout.ts';

const catalogue = readDeliveredCatalogue();
const flat = catalogue.schemes.find(({ groups }) => groups.every(({ parent }) => !parent));
const deep = catalogue.schemes.find(
  ({ groups, numbering }) => numbering === 'decimal' && groups.some((it) => it.parent),
);
const text = (title: string) => ({ kind: 'text', title: { de: title, en: '' }, text: { de: 'x', en: '' } });

const outline = (scheme: typeof flat, chapters: object[], more: object = {}) =>
  outlineOf(layoutContentSchema.parse({ chapters, ...more }), scheme);
const numbers = (...of: Parameters<typeof outline>) =>
  outline(...of).map(({ number, groups }) => [number, groups[0]?.number, groups[1]?.number]);

describe('the numbers of headings', () => {
  it('count chapters, and groups below the chapter of a flat scheme', () => {
    expect(
      numbers(flat, [{ kind: 'cover' }, { kind: 'introduction' }, { kind: 'measures' }, { kind: 'sites' }]),
    ).toEqual([
      ['', undefined, undefined],
      ['1', undefined, undefined],
      ['2', '2.1', '2.2'],
      ['3', undefined, undefined],
    ]);
  });

  it('count upper groups as chapters where the scheme has groups below them', () => {
    const [measures, sites] = outline(deep, [{ kind: 'measures' }, { kind: 'sites' }]);
    expect(measures).toMatchObject({ number: '' });
    expect(measures?.groups[0]?.number).toBe('1');
    expect(Number(sites?.number)).toBe((measures?.groups.length ?? 0) + 1);
  });

  it('follow the choice of the layout over that of the scheme', () => {
    const always = { kind: 'measures', inOneChapter: 'always' };
    expect(numbers(deep, [always])).toEqual([['1', '1.1', '1.2']]);
    expect(numbers(deep, [always], { numbering: 'none' })).toEqual([['1', '', '']]);
    expect(numbers(deep, [always], { numbering: 'letters' })).toEqual([['1', 'A', 'B']]);
  });

  it('leave out what is not counted, and texts without a heading', () => {
    const outside = { kind: 'information' };
    const unnumbered = { kind: 'sites', heading: 'unnumbered' };
    expect(numbers(flat, [outside, text(''), unnumbered, text('Grundsätze')]).map(([number]) => number)).toEqual([
      '',
      '',
      '',
      '1',
    ]);
  });

  it('of texts below another heading begin with its number', () => {
    const below = (title: string) => ({ ...text(title), level: 2 });
    const information = { kind: 'information', heading: 'numbered' };
    const chapters = [below('Oben'), information, below('Zweck'), below('Umfang'), { kind: 'sites' }, below('Lage')];
    expect(numbers(flat, chapters).map(([number]) => number)).toEqual(['1', '2', '2.1', '2.2', '3', '3.1']);
    const uncounted = [{ kind: 'sites', heading: 'unnumbered' }, below('Lage')];
    expect(numbers(flat, uncounted).map(([number]) => number)).toEqual(['', '']);
    const groups = flat?.groups.length ?? 0;
    expect(outline(flat, [{ kind: 'measures' }, below('Rest')]).at(-1)?.number).toBe(`1.${groups + 1}`);
  });

  it('stand even where no scheme is known', () => {
    expect(numbers(undefined, [{ kind: 'measures' }])).toEqual([['1', undefined, undefined]]);
  });
});
