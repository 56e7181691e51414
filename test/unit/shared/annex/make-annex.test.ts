import { describe, expect, test } from 'vitest';
import {
  type AnnexDocument,
  type Block,
  type MeasureBlock,
  annexTexts as textsOf,
} from '../../../../shared/annex/document.ts';
import { withoutParts } from '../../../../shared/annex/layout.ts';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import { assessment, groupState, sampleInput, uuid } from './annex-samples.ts';

const headings = (annex: AnnexDocument) =>
  annex.blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.number} ${block.text}`] : []));
const measures = (annex: AnnexDocument): MeasureBlock[] =>
  annex.blocks.filter((block): block is MeasureBlock => block.kind === 'measure');
const block = <K extends Block['kind']>(annex: AnnexDocument, kind: K) =>
  annex.blocks.find((it): it is Extract<Block, { kind: K }> => it.kind === kind);
const tables = (annex: AnnexDocument) => annex.blocks.flatMap((it) => (it.kind === 'table' ? [it] : []));
const cells = (rows: { text: string }[][][]) =>
  rows.map((row) => row.map((cell) => cell.map((it) => it.text).join('')));

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

describe('several placements', () => {
  const said = (annex: AnnexDocument) =>
    annex.blocks.flatMap((it) =>
      it.kind === 'paragraph' && it.inlines[0]?.text === 'Siehe auch'
        ? [it.inlines.map((inline) => inline.text).join('')]
        : [],
    );

  test('one is printed in full, the others refer to it by its printed number', () => {
    const annex = makeAnnex(sampleInput('e'));
    expect(measures(annex).filter((it) => it.measureId === 'ZUG-01')).toHaveLength(1);
    expect(said(annex)).toEqual(['Siehe auch 3.1 Identifizierung der Nutzer: Passwortrichtlinie; Bildschirmsperre']);
    expect(headings(annex)).toContain('3.1 Identifizierung der Nutzer');
  });

  test('a reference to what only the client sees to says so', () => {
    const own = assessment('ZUG-01');
    const assessments = [{ ...own, target: 'client' }, assessment('ZUG-02')];
    const [reference] = said(makeAnnex({ ...sampleInput('e'), assessments }));
    expect(reference).toContain('(vom Auftraggeber sicherzustellen)');
    const both = makeAnnex({ ...sampleInput('e'), assessments: [{ ...own, target: 'client' }, own] });
    expect(said(both).join()).not.toContain('Auftraggeber');
  });

  test('a group that only refers is printed and says so in the overview', () => {
    const annex = makeAnnex({ ...sampleInput('e'), assessments: [assessment('ZUG-01')] });
    expect(headings(annex)).toContain('3.2 Physische Sicherheit');
    expect(cells(tables(annex)[2]?.rows ?? [])).toContainEqual(['Physische Sicherheit', '1 mit Verweis']);
  });

  test('no reference leads to a group that is not printed, nor stands in one', () => {
    const groupStates = (id: string) => [groupState('e', id, 'notRelevant', 'Grund')];
    for (const id of ['e5', 'e8'])
      expect(said(makeAnnex({ ...sampleInput('e'), groupStates: groupStates(id) }))).toEqual([]);
  });

  test('long lists of references are several paragraphs', () => {
    const input = sampleInput('e');
    const [first] = input.catalogue.measures.filter((it) => it.id === 'ZUG-01');
    if (!first) throw new Error('the sample has changed');
    const many = Array.from({ length: 60 }, (_, index) => ({ ...first, id: `ZUG-${100 + index}` as typeof first.id }));
    const catalogue = { ...input.catalogue, measures: many, measure: (id: string) => many.find((it) => it.id === id) };
    const annex = makeAnnex({ ...input, catalogue, assessments: many.map(({ id }) => assessment(id)) });
    expect(said(annex).length).toBeGreaterThan(1);
    expect(said(annex).join().split('Passwortrichtlinie')).toHaveLength(61);
  });
});

describe('running text', () => {
  test('begins a new paragraph for each control area and when one gets long', () => {
    const input = sampleInput('b');
    const layout = { ...input.layout, form: 'prose' as const };
    const note = 'Das gilt an allen Standorten. '.repeat(40);
    const annex = makeAnnex({ ...input, layout, assessments: [assessment('ZUG-01', { note }), assessment('ZUG-02')] });
    const running = annex.blocks.filter((it) => it.kind === 'paragraph' && it.inlines.some((one) => one.measureId));
    expect(running).toHaveLength(2);
    expect(measures(annex)).toEqual([]);
  });
});

describe('groups', () => {
  const marker = (annex: AnnexDocument) =>
    annex.blocks.flatMap((it) => (it.kind === 'paragraph' && it.style === 'marker' ? [it.inlines[0]?.text] : []));

  test('not relevant: heading, purpose and reason, no measures', () => {
    const input = { ...sampleInput(), groupStates: [groupState('b', 'b1.1', 'notRelevant', 'kein Standort')] };
    const annex = makeAnnex(input);
    expect(headings(annex)).toContain('3.1 Zutrittskontrolle');
    expect(marker(annex)).toEqual(['Nicht auftragsrelevant: kein Standort']);
    expect(textsOf(annex)).toContain('Zweck: Unbefugte kommen nicht hinein.');
    expect(measures(annex).map((it) => it.measureId)).not.toContain('ZUT-01');
  });

  test('a measure moves to its next group when the first one is not relevant', () => {
    const groupStates = [groupState('b', 'b1.1', 'notRelevant')];
    const annex = makeAnnex({ ...sampleInput(), groupStates, assessments: [assessment('ZUT-03')] });
    expect(measures(annex).map((it) => it.measureId)).toEqual(['ZUT-03']);
    expect(marker(annex)).toEqual(['Nicht auftragsrelevant.']);
  });

  test('an upper group that is not relevant speaks for all below it', () => {
    const annex = makeAnnex({ ...sampleInput(), groupStates: [groupState('b', 'b1', 'notRelevant')] });
    expect(headings(annex).slice(5)).toEqual([
      '3 Vertraulichkeit (Art. 32 Abs. 1 lit. b DSGVO)',
      '4 Geplante Maßnahmen',
      '5 Unterauftragsverarbeiter',
    ]);
  });

  test('hidden and empty groups leave no trace', () => {
    const annex = makeAnnex({ ...sampleInput(), groupStates: [groupState('b', 'b1.1', 'hidden')] });
    expect(headings(annex)).toContain('3.1 Zugangskontrolle');
    expect(textsOf(annex).join()).not.toMatch(/Zutrittskontrolle|Integrität/);
  });

  test('states of another scheme do not count', () => {
    const annex = makeAnnex({ ...sampleInput(), groupStates: [groupState('a', 'a1', 'hidden')] });
    expect(headings(annex)).toContain('3.1 Zutrittskontrolle');
  });
});

describe('cover and tables', () => {
  test('names document, contract and parties', () => {
    const annex = makeAnnex(sampleInput());
    expect(block(annex, 'kicker')?.text).toBe('Anlage 2 · Vertraulich');
    expect(block(annex, 'contractLine')?.text).toBe(
      'zum Vertrag über die Auftragsverarbeitung nach Art. 28 DSGVO, Nr. AV-7, vom 1. März 2026',
    );
    expect(block(annex, 'parties')?.parties).toEqual([
      {
        role: 'Verantwortlicher (Auftraggeber)',
        name: 'Verband Küste e. V.',
        lines: [{ text: 'Hafenstraße 1' }, { text: '20457 Hamburg' }, { text: 'Ole Petersen' }],
      },
      {
        role: 'Auftragsverarbeiter (Auftragnehmer)',
        name: 'Deichdaten GmbH',
        lines: [
          { text: 'Am Deich 4' },
          { text: '26382 Wilhelmshaven' },
          { text: 'DSB: Jule Harms' },
          { text: 'datenschutz@deichdaten.example', verbatim: true },
        ],
      },
    ]);
    expect(annex.header).toEqual({
      left: 'Anlage 2: TOM gemäß Art. 32 DSGVO',
      right: 'Version 2.0 · Stand 15.11.2026',
    });
    expect(annex.footer).toEqual({ left: 'Deichdaten GmbH · Vertraulich', pageOf: 'Seite {page} von {pages}' });
  });

  test('the name of the annex follows the language, as far as it is a word of it', () => {
    const labelled = (annexLabel: string, language: 'de' | 'en') => {
      const input = sampleInput('b', language);
      return block(makeAnnex({ ...input, operation: { ...input.operation, annexLabel } }), 'kicker')?.text;
    };
    expect(labelled('Anlage 2', 'en')).toBe('Annex 2 · Confidential');
    expect(labelled('TOM-Anlage', 'en')).toBe('TOM-Anlage · Confidential');
    expect(labelled('Annex 2', 'de')).toBe('Annex 2 · Vertraulich');
    expect(labelled('', 'de')).toBe('Anlage · Vertraulich');
  });

  test('says why there is no data protection officer', () => {
    const input = sampleInput();
    const organisation = { ...input.organisation, dpo: 'none' as const, dpoReason: 'unter 20 Personen' };
    const lines = block(makeAnnex({ ...input, organisation }), 'parties')?.parties[1]?.lines;
    expect(lines?.at(-1)).toEqual({ text: 'Kein DSB benannt: unter 20 Personen' });
  });

  test('a data protection officer without a name is still called one', () => {
    const officer = (fields: { dpoName: string; dpoContact: string }) => {
      const input = sampleInput();
      const organisation = { ...input.organisation, address: '', ...fields };
      return block(makeAnnex({ ...input, organisation }), 'parties')?.parties[1]?.lines;
    };
    const contact = { text: 'DSB: dsb@deichdaten.example', verbatim: true };
    expect(officer({ dpoName: ' ', dpoContact: 'dsb@deichdaten.example\n0123' })).toEqual([contact, { text: '0123' }]);
    expect(officer({ dpoName: '', dpoContact: '' })).toEqual([]);
  });

  test('without a client there is neither contract nor second party', () => {
    const input = sampleInput();
    const nobody = { clientName: '', clientAddress: '', clientContact: '', contractNumber: '', contractDate: '' };
    const annex = makeAnnex({ ...input, operation: { ...input.operation, ...nobody } });
    expect(block(annex, 'contractLine')?.text).toBe('zum Verarbeitungsvorgang „Kundenportal“');
    expect(block(annex, 'parties')?.parties.map((it) => it.role)).toEqual(['Organisation']);
    expect(textsOf(annex).join()).not.toMatch(/Vertrag[es]|Unterauftragsverarbeiter|weiteren/);
    expect(headings(annex).at(-1)).toBe('5 Auftragsverarbeiter');
  });

  test('document information leaves empty rows out', () => {
    const input = sampleInput();
    const operation = { ...input.operation, subject: '' };
    const [information] = tables(makeAnnex({ ...input, operation, versions: [] }));
    expect(cells(information?.rows ?? [])).toEqual([
      ['Verarbeitungsvorgang', 'Kundenportal'],
      ['Stand', '21.11.2026'],
      ['Gliederung', 'Art. 32 DSGVO'],
      ['Vertraulichkeit', 'Vertraulich – nur für die Vertragsparteien'],
    ]);
  });

  test('versions are in their order and the last one is described', () => {
    const annex = makeAnnex(sampleInput());
    expect(cells(tables(annex)[1]?.rows ?? [])).toEqual([
      ['1.0', '01.03.2026', 'J. Harms', 'Fassung 1.0'],
      ['2.0', '15.11.2026', 'J. Harms', 'Fassung 2.0'],
    ]);
    expect(annex.properties.createdAt).toBe('2026-11-15T00:00:00.000Z');
  });

  test('rows of versions that nobody filled in are left out', () => {
    const input = sampleInput();
    const versions = input.versions.map((it) =>
      it.number === '2.0' ? { ...it, number: ' ', date: '' as const, change: '' } : it,
    );
    const annex = makeAnnex({ ...input, versions });
    expect(cells(tables(annex)[1]?.rows ?? [])).toEqual([['1.0', '01.03.2026', 'J. Harms', 'Fassung 1.0']]);
    expect(annex.header.right).toBe('Version 1.0 · Stand 01.03.2026');
  });

  test('the overview counts what is in place or planned, and nothing else', () => {
    expect(cells(tables(makeAnnex(sampleInput()))[2]?.rows ?? [])).toEqual([
      ['Zutrittskontrolle', '2 umgesetzt, 1 geplant'],
      ['Zugangskontrolle', '1 umgesetzt, 1 teilweise umgesetzt'],
      ['Pseudonymisierung', 'nicht auftragsrelevant'],
      ['Verfügbarkeit', '1 geplant'],
    ]);
  });

  test('sub-processors are those of the operation, in its order; without any there is no chapter', () => {
    const input = sampleInput();
    const rows = cells(tables(makeAnnex(input)).at(-1)?.rows ?? []);
    expect(rows.map(([name, , , country]) => [name, country])).toEqual([
      ['Nordlicht Backup GmbH', 'Deutschland'],
      ['Helvetia Monitoring AG', 'Schweiz\nDrittland: Angemessenheitsbeschluss'],
    ]);
    const none = makeAnnex({ ...input, operation: { ...input.operation, partyIds: [] } });
    expect(headings(none).join()).not.toContain('Unterauftragsverarbeiter');
  });

  const lastTable = (annex: AnnexDocument) => {
    const table = tables(annex).at(-1);
    return [table?.columns.map(({ title }) => title) ?? [], ...cells(table?.rows ?? [])];
  };

  test('a cell never stays empty, and table shares add up', () => {
    const input = sampleInput();
    const parties = input.parties.map((party, index) => (index === 0 ? { ...party, country: '' as const } : party));
    const annex = makeAnnex({ ...input, parties });
    expect(lastTable(annex).map((row) => row[3])).toEqual([
      'Land',
      '–',
      'Schweiz\nDrittland: Angemessenheitsbeschluss',
    ]);
    for (const table of tables(annex)) {
      expect(table.columns.reduce((sum, column) => sum + column.share, 0)).toBeCloseTo(1);
    }
  });

  test('a column that says nothing of anybody is left out', () => {
    const input = sampleInput();
    const parties = input.parties.map((party) => ({ ...party, country: '' as const, address: ' ' }));
    const annex = makeAnnex({ ...input, parties });
    expect(lastTable(annex)[0]).toEqual(['Unternehmen', 'Leistung']);
    expect(
      tables(annex)
        .at(-1)
        ?.columns.reduce((sum, column) => sum + column.share, 0),
    ).toBeCloseTo(1);
  });
});
