import { describe, expect, test } from 'vitest';
import { exportChecks } from '../../../../shared/annex/export-checks.ts';
import { layoutProblems } from '../../../../shared/annex/layout-checks.ts';
import { layoutContentSchema } from '../../../../shared/domain/layout.ts';
import { deliveredLayouts } from '../../../support/layout-arbitraries.ts';
import { annexTexts, assessment, sampleInput } from './annex-samples.ts';
import { ownSitesInput } from './target-samples.ts';

const MEASURES = { kind: 'measures' };
const text = (de: string, en = de) => ({ kind: 'text', text: { de, en } });
const layoutOf = (...chapters: object[]) => layoutContentSchema.parse({ chapters });
const problems = (...chapters: object[]) => layoutProblems(layoutOf(...chapters));

describe('texts of a layout', () => {
  test('of the delivered ones have no faults', () => {
    for (const layout of deliveredLayouts) expect(layoutProblems(layout), layout.id).toEqual([]);
  });

  test('name places that there are, those of a party only where it has one', () => {
    expect(problems(text('{organisation}, {firma}'), MEASURES)).toEqual([
      { kind: 'unknownPlace', chapter: 0, place: 'firma' },
    ]);
    expect(problems(text('{party}'), MEASURES)).toEqual([{ kind: 'partyPlace', chapter: 0, place: 'party' }]);
    const own = { title: { de: '{party}', en: '{party}' }, text: { de: 'x', en: 'x' } };
    expect(problems({ kind: 'partyMeasures', texts: [own] })).toEqual([]);
  });

  test('close brackets around places; other brackets are words', () => {
    expect(problems(text('Es gilt[ mit {client}] [1].'), MEASURES)).toEqual([]);
    expect(problems(text('Es gilt[ mit {client}.'), MEASURES)).toEqual([{ kind: 'brackets', chapter: 0 }]);
    expect(problems(text('Es gilt[ a [b {client}]].'), MEASURES)).toEqual([{ kind: 'brackets', chapter: 0 }]);
  });

  test('are there in both languages, or in none', () => {
    expect(problems(text('Ja', ''), MEASURES)).toEqual([{ kind: 'notTranslated', chapter: 0, language: 'en' }]);
    expect(problems(text('', ''), MEASURES)).toEqual([]);
  });

  test('stand below a chapter that is there, and somewhere are measures', () => {
    const below = { ...text('x'), level: 2 };
    expect(problems({ kind: 'cover' }, below, MEASURES)).toEqual([{ kind: 'belowNothing', chapter: 1 }]);
    expect(problems({ kind: 'information' }, below)).toEqual([{ kind: 'noMeasures', chapter: -1 }]);
  });
});

describe('before export', () => {
  const sample = sampleInput();
  const kinds = (...chapters: object[]) => kindsOf({ layout: layoutOf(...chapters) });
  const kindsOf = (more: Partial<typeof sample>) => exportChecks({ ...sample, ...more }).map(({ kind }) => kind);

  test('places without content are named, unless they stand in an optional part', () => {
    expect(kinds(text('Für {sites}'), MEASURES)).toContain('emptyPlaces');
    expect(kinds(text('Für[ {sites}] {client}'), MEASURES)).not.toContain('emptyPlaces');
  });

  test('words that the language of the annex lacks are named', () => {
    const layout = layoutOf(text('Nur deutsch', ''), MEASURES);
    expect(kindsOf({ layout })).not.toContain('layoutNotTranslated');
    expect(kindsOf({ layout, texts: annexTexts('en') })).toContain('layoutNotTranslated');
  });

  test('a working copy says that it is one', () => {
    expect(kindsOf({ layout: { ...sample.layout, unticked: true } })).toContain('workingCopy');
    expect(kindsOf({})).not.toContain('workingCopy');
  });

  test('what is in place and no chapter prints is named', () => {
    const input = ownSitesInput();
    const assessments = [
      assessment('ZUT-01'),
      ...input.assessments.filter(({ target }) => target.startsWith('party:')),
    ];
    const missing = (layout: typeof input.layout) =>
      exportChecks({ ...input, layout, assessments }).flatMap((it) => (it.kind === 'notInLayout' ? it.measureIds : []));
    expect(missing(input.layout)).toEqual([]);
    expect(missing({ ...input.layout, ...layoutOf({ kind: 'partyMeasures' }) })).toEqual(['ZUT-01']);
  });
});
