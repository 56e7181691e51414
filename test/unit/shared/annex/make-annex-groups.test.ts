import { describe, expect, test } from 'vitest';
import { type AnnexDocument, annexTexts as textsOf } from '../../../../shared/annex/document.ts';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import { cells, headings, measures, tables } from './annex-parts.ts';
import { assessment, groupState, sampleInput } from './annex-samples.ts';

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
