import { describe, expect, test } from 'vitest';
import { annexTexts as textsOf } from '../../../../shared/annex/document.ts';
import { withoutParts } from '../../../../shared/annex/layout.ts';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import { block, headings, measures } from './annex-parts.ts';
import { assessment, groupState, sampleInput, uuid } from './annex-samples.ts';

describe('order and numbers', () => {
  test('a scheme with sub-groups makes chapters of its upper groups', () => {
    expect(headings(makeAnnex(sampleInput('b')))).toEqual([
      '1 Gegenstand und Geltungsbereich',
      '1.1 Zweck dieser Anlage',
      '1.2 Kennzeichnung der Maßnahmen',
      '1.3 Änderungen und Fortentwicklung',
      '2 Umsetzungsübersicht',
      '3 Vertraulichkeit (Art. 32 Abs. 1 lit. b DSGVO)',
      '3.1 Zutrittskontrolle',
      '3.1.1 Technische Maßnahmen',
      '3.1.2 Organisatorische Maßnahmen',
      '3.2 Zugangskontrolle',
      '3.3 Pseudonymisierung',
      '4 Geplante Maßnahmen',
      '5 Unterauftragsverarbeiter',
    ]);
  });

  test('there is no contents list where no heading would stand in it', () => {
    const input = sampleInput('b');
    const chapters = input.layout.chapters.filter(({ kind }) => ['cover', 'information', 'contents'].includes(kind));
    const annex = makeAnnex({ ...input, layout: { ...input.layout, chapters } });
    expect(headings(annex)).toEqual([]);
    expect(block(annex, 'tableOfContents')).toBeUndefined();
    expect(block(makeAnnex(input), 'tableOfContents')).toBeDefined();
  });

  test('a text for below another one stands at the top where there is none above it', () => {
    const input = sampleInput('b');
    const text = { de: 'Worum es geht.', en: 'What it is about.' };
    const below = {
      kind: 'text',
      role: 'scope',
      condition: 'always',
      title: { de: 'Umfang', en: 'Scope' },
      text,
      heading: 'numbered',
      level: 2,
    } as const;
    const annex = makeAnnex({ ...input, layout: { ...input.layout, chapters: [below, ...input.layout.chapters] } });
    expect(block(annex, 'heading')).toMatchObject({ level: 1, number: '1', text: 'Umfang' });
  });

  test('below a heading that is not counted none is', () => {
    const input = sampleInput('b');
    const text = { de: 'Worum es geht.', en: 'What it is about.' };
    const titled = (de: string) =>
      ({ kind: 'text', role: 'scope', condition: 'always', title: { de, en: de }, text }) as const;
    const above = { ...titled('Ohne'), heading: 'unnumbered', level: 1 } as const;
    const below = { ...titled('Umfang'), heading: 'numbered', level: 2 } as const;
    const annex = makeAnnex({
      ...input,
      layout: { ...input.layout, chapters: [above, below, ...input.layout.chapters] },
    });
    expect(headings(annex).slice(0, 3)).toEqual([' Ohne', ' Umfang', '1 Gegenstand und Geltungsbereich']);
  });

  test('a flat scheme stands in one chapter', () => {
    expect(headings(makeAnnex(sampleInput('a', 'en'))).slice(4)).toEqual([
      '2 Implementation overview',
      '3 Measures',
      '3.1 Physical access control',
      '3.1.1 Technical measures',
      '3.1.2 Organisational measures',
      '3.2 System access control',
      '4 Planned measures',
      '5 Sub-processors',
    ]);
  });

  test('only the first heading begins a page', () => {
    const breaks = makeAnnex(sampleInput()).blocks.filter((it) => it.kind === 'heading' && it.pageBreak);
    expect(breaks).toMatchObject([{ number: '1' }]);
  });

  test('kinds are not told apart where the layout does not want it', () => {
    const input = sampleInput();
    const annex = makeAnnex({ ...input, layout: { ...input.layout, splitByKind: false, legalReferences: 'none' } });
    expect(headings(annex)).not.toContain('3.1.1 Technische Maßnahmen');
    expect(headings(annex)).toContain('3 Vertraulichkeit');
  });
});

describe('what is printed', () => {
  test('implemented and partial are ticked, with values, qualifier and note', () => {
    const [, , password, lock] = measures(makeAnnex(sampleInput()));
    expect(password).toMatchObject({
      measureId: 'ZUG-01',
      checked: true,
      inlines: [{ text: 'Passwortrichtlinie (Mindestlänge: 14 Zeichen; Sperrliste; Anbieter: Nordlicht Backup GmbH)' }],
    });
    expect(password?.qualifier).toBeUndefined();
    expect(lock).toMatchObject({
      checked: true,
      inlines: [{ text: 'Bildschirmsperre (Wartezeit: 10 Minuten)' }],
      qualifier: 'teilweise umgesetzt',
      note: [{ kind: 'paragraph', inlines: [{ text: 'Nur Notebooks.' }] }],
    });
  });

  test('planned measures stand at the end, unticked, with their date', () => {
    const planned = measures(makeAnnex(sampleInput())).filter((it) => !it.checked);
    expect(planned.map((it) => [it.measureId, it.qualifier])).toEqual([
      ['ZUT-03', 'geplant bis 31.03.2027'],
      ['VER-02', 'geplant, ohne Termin'],
    ]);
  });

  test('a layout without planned measures, notes, overview and versions does not mention them', () => {
    const input = sampleInput();
    const layout = withoutParts(input.layout, ['planned', 'notes', 'overview', 'versions']);
    const annex = makeAnnex({ ...input, layout });
    expect(measures(annex).every((it) => it.checked && it.note.length === 0)).toBe(true);
    expect(headings(annex).join()).not.toMatch(/Geplante|übersicht/);
    expect(textsOf(annex).join()).not.toContain('Änderungshistorie');
  });

  test('where nothing is in place, the annex says so in one sentence', () => {
    const assessments = [assessment('VER-02', { status: 'planned' })];
    const sentence = 'Zum Stand dieser Anlage ist noch keine Maßnahme als umgesetzt erfasst.';
    for (const scheme of ['a', 'b'] as const) {
      const annex = makeAnnex({ ...sampleInput(scheme), assessments });
      const at = annex.blocks.findIndex((it) => it.kind === 'heading' && it.text === 'Maßnahmen');
      expect(annex.blocks[at + 1]).toMatchObject({ kind: 'paragraph', inlines: [{ text: sentence }] });
      expect(textsOf(makeAnnex(sampleInput(scheme)))).not.toContain(sentence);
    }
  });

  test('a layout of which nothing is left still has a title', () => {
    const input = sampleInput();
    const annex = makeAnnex({
      ...input,
      sites: [],
      layout: { ...input.layout, chapters: [{ kind: 'sites', title: { de: '', en: '' }, heading: 'numbered' }] },
    });
    expect(annex.blocks).toEqual([{ kind: 'title', text: input.texts.document.title }]);
  });

  test('the mark "confidential" can be left out', () => {
    const input = sampleInput();
    const layout = withoutParts(input.layout, ['confidential']);
    expect(textsOf(makeAnnex(input)).join()).toContain('Vertraulich –');
    expect(textsOf(makeAnnex({ ...input, layout })).join()).not.toMatch(/Vertraulich( –|,)|· Vertraulich/);
  });

  test('open, not implemented and not applicable are never printed', () => {
    const printed = measures(makeAnnex(sampleInput())).map((it) => it.measureId);
    expect(printed).toEqual(['ZUT-01', 'ZUT-02', 'ZUG-01', 'ZUG-02', 'ZUT-03', 'VER-02']);
  });

  test('deleted answers, and answers about what the operation does not use, are not printed', () => {
    const assessments = [
      assessment('ZUT-01', { deleted: true }),
      assessment('ZUT-02', { target: `site:${uuid(31)}` }),
      assessment('ZUT-03', { target: `party:${uuid(13)}` }),
      assessment('ZUG-01', { target: 'former:1.0:-' }),
      assessment('ZUG-02', { internalOnly: true }),
    ];
    expect(measures(makeAnnex({ ...sampleInput(), assessments }))).toEqual([]);
  });
});

describe('kinds', () => {
  test('what is technical and organisational at once stands under a heading of its own', () => {
    const input = sampleInput('b', 'en');
    const measures = input.catalogue.measures.map((it) => (it.id === 'ZUT-03' ? { ...it, kind: 'both' as const } : it));
    const catalogue = { ...input.catalogue, measures, measure: (id: string) => measures.find((it) => it.id === id) };
    const annex = makeAnnex({ ...input, catalogue, assessments: [assessment('ZUT-01'), assessment('ZUT-03')] });
    const at = annex.blocks.findIndex((it) => it.kind === 'heading' && it.number === '3.1.2');
    expect(annex.blocks[at]).toMatchObject({ text: 'Technical and organisational measures combined' });
    expect(annex.blocks[at + 1]).toMatchObject({ measureId: 'ZUT-03' });
  });

  test('under a text of the user’s behind the measures nothing is split, or it would belong to the last kind', () => {
    const groupStates = [{ ...groupState('b', 'b1.1', 'normal'), textAfter: 'Gilt für alle Räume.' }];
    expect(headings(makeAnnex({ ...sampleInput(), groupStates })).join()).not.toContain('Technische Maßnahmen');
  });
});
