import { describe, expect, it } from 'vitest';
import { catalogueProblems } from '../../../../build/catalog/catalogue-problems.ts';
import type { CatalogueParts } from '../../../../shared/catalogue/catalogue.ts';
import { area, group, measure, parts, scheme } from '../../../support/catalogue-parts.ts';

const label = (de: string, en = de) => ({ de, en });
const causes = (given: CatalogueParts) => catalogueProblems(given).map(({ place, cause }) => `${place}: ${cause}`);
const withMeasure = (fields: Parameters<typeof measure>[1]) => causes(parts([area('A', [measure('A-01', fields)])]));
const withReferences = (fields: object) =>
  withMeasure({ references: { iso27001: [], bsi2023: [], sdm: ['VT'], law: [], ...fields } });

describe('a sound catalogue', () => {
  it('has no problems', () => {
    expect(causes(parts([area('A', [measure('A-01')])]))).toEqual([]);
  });
});

describe('ids', () => {
  it('must be unique among measures, parameters, options and groups', () => {
    const option = { id: 'chip', label: label('Chip') };
    const parameter = { id: 'type', label: label('Art'), type: 'choice', options: [option, option] };
    const doubled = measure('A-01', {
      parameters: [parameter, { ...parameter, options: [option, { ...option, id: 'x' }] }],
    });
    const groups = [group('p1'), group('p1'), group('p9')];
    expect(causes(parts([area('A', [doubled, doubled])], [scheme({ groups })]))).toEqual([
      'measures: id A-01 stands more than once',
      'A-01: id type stands more than once',
      'A-01: id type stands more than once',
      'A-01/type: id chip stands more than once',
      'A-01/type: id chip stands more than once',
      'scheme p: id p1 stands more than once',
    ]);
  });

  it('name the area in which a measure was written', () => {
    expect(causes(parts([area('A', [measure('B-01')])]))).toEqual(['B-01: expected an id like A-01']);
  });

  it('are listed in the manifest, and only those', () => {
    const given = parts([area('A')]);
    const manifest = { ...given.manifest, areas: parts([area('B')]).manifest.areas };
    expect(causes({ ...given, manifest })).toEqual([
      'manifest areas: B has no file',
      'manifest areas: A is not listed',
    ]);
  });
});

describe('placements', () => {
  it('name groups that take measures, in schemes that exist', () => {
    const placements = { p: ['gone', 'p0', 'p1'], q: ['q1'] };
    expect(withMeasure({ placements })).toEqual([
      'A-01: group gone of scheme p takes no measures',
      'A-01: group p0 of scheme p takes no measures',
      'A-01: scheme q does not exist',
    ]);
  });

  it('are not for schemes that follow the references', () => {
    const derived = scheme({ derivedFrom: 'sdm', groups: [group('p1'), group('p9')] });
    expect(causes(parts([area('A')], [derived]))).toEqual([
      'area A: scheme p follows the references and takes no placements',
    ]);
  });

  it('need a sound tree: parents before children, a supplement, a purpose per leaf', () => {
    const { purpose: _, ...aimless } = group('p9');
    const groups = [group('p1', 'p0'), group('p0'), aimless];
    expect(causes(parts([area('A')], [scheme({ groups, supplement: 'p0' })]))).toEqual([
      'scheme p: parent p0 of p1 does not stand before it',
      'scheme p: supplement p0 takes no measures',
      'scheme p: p9 has no purpose',
    ]);
  });
});

describe('references', () => {
  it.each(['8.35', '4.1', '5.0', '5.01', 'A.5.1', '5'])('refuse %s as a clause of ISO 27001', (clause) => {
    expect(withReferences({ iso27001: [clause] })).toEqual([`A-01: ISO clause "${clause}" is not of the usual form`]);
  });

  it.each(['ORP', 'XYZ.1.A1', 'ORP.4.8A'])('refuse %s as a requirement of the BSI', (item) => {
    expect(withReferences({ bsi2023: [item] })).toEqual([`A-01: BSI requirement "${item}" is not of the usual form`]);
  });

  it.each(['Art. 28(1) DSGVO', 'Art. 28 Abs. 1', 'Art. 5 DSGVO; § 4 BDSG', '28 DSGVO'])(
    'refuse %s as a citation',
    (law) => {
      expect(withReferences({ law: [law] })).toEqual([`A-01: citation "${law}" is not of the usual form`]);
    },
  );

  it.each(['Art. 28 Abs. 3 lit. a DSGVO', '§ 30 Abs. 2 Nr. 10 BSIG', '§ 393 SGB V', 'Art. 44 ff. DSGVO'])(
    'take %s',
    (law) => {
      expect(withReferences({ law: [law], iso27001: ['8.34'], bsi2023: ['ORP.4.A8', 'NET.1.1'] })).toEqual([]);
    },
  );

  it('stand once and name a protection goal', () => {
    expect(withReferences({ iso27001: ['5.1', '5.1'], sdm: [] })).toEqual([
      'A-01: no protection goal of the SDM',
      'A-01: reference 5.1 stands twice',
    ]);
  });
});

describe('values', () => {
  const number = { id: 'length', label: label('Länge'), type: 'number', integer: true };

  it('have defaults within their range', () => {
    expect(withMeasure({ parameters: [{ ...number, min: 4, max: 128, default: 3 }] })).toEqual([
      'A-01/length: default does not fit: tooSmall',
    ]);
    expect(withMeasure({ parameters: [{ ...number, min: 5, max: 5 }] })).toEqual([
      'A-01/length: the range from min to max is empty',
    ]);
  });

  it('fill places of the sentence that exist', () => {
    const sentence = label('Mindestens {length} Zeichen.', 'At least {lenght} characters.');
    expect(withMeasure({ parameters: [number], sentence })).toEqual(['A-01/sentence/en: unknown parameter {lenght}']);
  });
});

describe('texts', () => {
  it.each([
    [' Titel', 'begins or ends with a blank'],
    ['Ein  Titel', 'has more than one blank in a row'],
    ['Ein "Titel"', 'has straight quotation marks'],
    ['Titel , weiter', 'has a blank before a punctuation mark'],
    ['Titel - weiter', 'has a hyphen for a dash or three dots'],
  ])('refuse the title %j', (de, cause) => {
    expect(withMeasure({ title: { de, en: 'Title' } })).toEqual([`A/A-01/title/de: "${de}" ${cause}`]);
  });

  it('have the quotation marks of their language', () => {
    expect(withMeasure({ title: { de: 'Die Regel „kein Zugriff“', en: 'The rule “no access”, the user’s' } })).toEqual(
      [],
    );
    expect(withMeasure({ title: { de: 'Die Regel “kein Zugriff”', en: 'The rule „no access“' } })).toEqual([
      'A/A-01/title/de: "Die Regel “kein Zugriff”" has other quotation marks than „…“',
      'A/A-01/title/en: "The rule „no access“" has other quotation marks than “…”',
    ]);
  });

  it('have labels that stand well in brackets and are no code names', () => {
    const text = (id: string, de: string) => ({ id, label: label(de, 'Owner'), type: 'text' });
    expect(withMeasure({ parameters: [text('owner', 'Zuständig (intern)'), text('scope', 'scope')] })).toEqual([
      'A/A-01/owner/label/de: "Zuständig (intern)" has brackets or a final mark in a label',
      'A/A-01/scope/label: "scope" is a code name',
    ]);
  });

  it('have purposes that are full sentences', () => {
    const given = area('A');
    expect(causes(parts([{ ...given, purpose: label('Zweck', 'Purpose.') }]))).toEqual([
      'A/purpose/de: "Zweck" is no full sentence',
    ]);
  });
});
