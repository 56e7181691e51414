import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../../../build/catalog/checks.ts';
import type { CatalogueContent } from '../../../../build/catalog/content.ts';
import type { CatalogueParts } from '../../../../shared/catalogue/catalogue.ts';
import { type AreaGuidance, areaGuidanceSchema } from '../../../../shared/domain/catalogue.ts';
import type { AreaId } from '../../../../shared/domain/ids.ts';
import { area, group, measure, parts, scheme } from '../../../support/catalogue-parts.ts';

const label = (de: string, en = de) => ({ de, en });
/** Without guidance of its own, a catalogue gets one that nothing is wrong with. */
const causes = (given: CatalogueParts | CatalogueContent) =>
  checkCatalogue('guidance' in given ? given : { ...given, guidance: guidanceFor(given) })
    .flatMap((result) => result.problems)
    .map(({ place, cause }) => `${place}: ${cause}`);
const soundHelp = {
  meaning: label('Nur wer hinein darf, kommt hinein.', 'Only those who may come in do come in.'),
  good: label('Die Tür öffnet nur mit Karte, seit 2021.', 'The door opens with a card only, since 2021.'),
  weak: label('Der Zutritt ist angemessen gesichert.', 'Access is appropriately secured.'),
};
const guidanceFor = ({ areas }: CatalogueParts): ReadonlyMap<AreaId, AreaGuidance> =>
  new Map(
    areas.map((it) => [
      it.id,
      areaGuidanceSchema.parse(Object.fromEntries(it.measures.map(({ id }) => [id, soundHelp]))),
    ]),
  );
const sound = { sentence: label('Es ist so.', 'So it is.') };
const withMeasure = (fields: Parameters<typeof measure>[1]) =>
  causes(parts([area('A', [measure('A-01', { ...sound, ...fields })])]));
const withReferences = (fields: object) =>
  withMeasure({ references: { iso27001: [], bsi2023: [], sdm: ['VT'], law: [], ...fields } });

describe('a sound catalogue', () => {
  it('has no problems', () => {
    expect(withMeasure({})).toEqual([]);
  });
});

describe('ids', () => {
  it('must be unique among measures, parameters, options and groups', () => {
    const option = { id: 'chip', label: label('Chip') };
    const parameter = { id: 'type', label: label('Art'), type: 'choice', options: [option, option] };
    const doubled = measure('A-01', {
      ...sound,
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
    expect(causes(parts([area('A', [measure('B-01', sound)])]))).toEqual(['B-01: expected an id like A-01']);
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

  it.each(['ORP', 'XYZ.1.A1', 'ORP.4.8A', 'ORP.4.A99'])('refuse %s as a requirement of the BSI', (item) => {
    expect(withReferences({ bsi2023: [item] })).toEqual([
      `A-01: BSI requirement "${item}" is not among those that were looked up`,
    ]);
  });

  it.each(['Art. 28(1) DSGVO', 'Art. 28 Abs. 1', 'Art. 5 DSGVO; § 4 BDSG', '28 DSGVO', 'Art. 100 DSGVO', '§ 87 BDSG'])(
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

  it('have an order of strength that says something, and no other direction beside it', () => {
    const option = (id: string, strength: number) => ({ id, label: label(id), strength });
    const choices = { id: 'how', label: label('Verfahren'), type: 'choices' };
    expect(withMeasure({ parameters: [{ ...choices, options: [option('a', 1), option('b', 1)] }] })).toEqual([
      'A-01/how: the strengths of its options are no order',
    ]);
    const both = { ...choices, stronger: 'more', options: [option('a', 0), option('b', 1)] };
    expect(withMeasure({ parameters: [both] })).toEqual([
      'A-01/how: says which way is stronger although its options have strengths',
    ]);
  });

  it('are checked for sub-parameters, too', () => {
    const option = { id: 'aes', label: label('AES'), parameters: [{ ...number, min: 9, max: 1 }] };
    const choice = {
      id: 'how',
      label: label('Verfahren'),
      type: 'choice',
      options: [option, { ...option, id: 'rsa' }],
    };
    expect(withMeasure({ parameters: [choice] })).toEqual([
      'A-01: id length stands more than once',
      'A-01/length: the range from min to max is empty',
      'A-01/length: the range from min to max is empty',
    ]);
  });
});

describe('sentences', () => {
  const number = { id: 'length', label: label('Länge'), type: 'number', integer: true };
  const list = { id: 'list', label: label('Sperrliste'), type: 'boolean' };
  const problems = (de: string, en: string) =>
    withMeasure({ parameters: [number, list], sentence: label(de, en) }).map((it) => it.replace('A-01/sentence', ''));

  it('are there', () => {
    expect(causes(parts([area('A', [measure('A-01')])]))).toEqual(['A-01: has no sentence']);
  });

  it('fill places that exist, in optional parts, and none that are yes or no', () => {
    expect(problems('Gut[ und {lenght}].', 'Good, {length}.')).toEqual([
      '/de: unknown parameter {lenght}',
      '/en: {length} does not stand in square brackets',
      ': has other places in German than in English',
    ]);
    expect(problems('Gut[ und {list}].', 'Good[ and {list}].')).toHaveLength(2);
  });

  it('end with a full stop and close their brackets', () => {
    expect(problems('Gut[ und {length}', 'Good[ and {length}]')).toEqual([
      '/de: has brackets or braces that do not close, or brackets in brackets',
      '/de: has no full stop',
      '/de: {length} does not stand in square brackets',
      '/en: has no full stop',
    ]);
  });
});

describe('guidance', () => {
  const content = (texts: Record<string, unknown>) => ({
    ...parts([area('A', [measure('A-01', sound)])]),
    guidance: new Map([['A' as AreaId, areaGuidanceSchema.parse(texts)]]),
  });

  it('is there for every measure, and for nothing else', () => {
    expect(causes(content({ 'A-02': soundHelp }))).toEqual(['A-01: has no guidance', 'guidance/A-02: no such measure']);
  });

  it('tells a good statement from a weak one, and says enough', () => {
    const { good } = soundHelp;
    expect(causes(content({ 'A-01': { meaning: label('Kurz.', 'Short.'), good, weak: good } }))).toEqual([
      'guidance/A-01/de: the good and the weak statement are the same',
      'guidance/A-01/en: the good and the weak statement are the same',
      'guidance/A-01/meaning/de: is too short to help',
      'guidance/A-01/meaning/en: is too short to help',
    ]);
  });
});

describe('words', () => {
  it.each([
    ['Regelmäßige Kontrolle', 'no interval'],
    ['Angemessene Sicherung', 'a verdict'],
    ['Schutz nach dem Stand der Technik', 'names no technique'],
    ['DSGVO-konforme Löschung', 'a legal verdict'],
    ['Kennwörter sind lang', 'write Passwort'],
  ])('refuse “%s”', (de, cause) => {
    expect(withMeasure({ title: label(de, 'Title') })).toEqual([expect.stringContaining(`: ${cause}`)]);
  });

  it.each(['Regular control', 'Appropriate safeguards', 'Organizational rules', 'Data center'])('refuse “%s”', (en) => {
    expect(withMeasure({ title: label('Titel', en) })).toHaveLength(1);
  });

  it('of the law itself may stay', () => {
    const title = label('Verfahren zur regelmäßigen Überprüfung', 'Procedure for regularly testing');
    expect(withMeasure({ title })).toEqual([]);
  });

  it('stay short enough for their place', () => {
    expect(withMeasure({ title: label('x'.repeat(131), 'Title') })).toEqual([
      'A/A-01/title/de: has 131 characters, at most 130 fit',
    ]);
  });
});

describe('retired measures', () => {
  it('say since when, and name successors that exist', () => {
    expect(withMeasure({ retired: { successors: ['A-01', 'A-99'] } })).toEqual([
      'A-01: is retired without a version',
      'A-01: successor A-01 is not in the catalogue',
      'A-01: successor A-99 is not in the catalogue',
    ]);
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
