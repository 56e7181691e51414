import { describe, expect, test } from 'vitest';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import { readAnnexState, writeAnnexState } from '../../../../shared/versions/annex-state.ts';
import { isLowered } from '../../../../shared/versions/change.ts';
import { stateOfDocuments } from '../../../../shared/versions/state-of-document.ts';
import { annexTexts, groupState, sampleInput } from '../annex/annex-samples.ts';
import { catalogue, compared, said, stateOf, summary } from './state-samples.ts';

const values = (minLength: number, more: object = {}) => said('ZUG-02', { values: { minLength, ...more } });
const one = (...args: Parameters<typeof compared>) => compared(...args).changes[0];

describe('a measure', () => {
  test('that is new or gone is added or removed, with the words of its time', () => {
    const [before, after] = [stateOf([said('ZUT-10'), said('ZUG-06')]), stateOf([said('ZUG-06'), said('VER-01')])];
    expect(summary(compared(before, after))).toEqual(['removed ZUT-10', 'added VER-01']);
    expect(one(before, after)).toMatchObject({
      title: { de: 'Einbruchmeldeanlage' },
      before: { de: 'Einbruchmeldeanlage' },
      after: { de: '', en: '' },
      parts: [],
    });
  });

  test('with a lower value is weakened, and says which', () => {
    const change = one(stateOf([values(14)]), stateOf([values(10)]));
    expect(change).toMatchObject({ kind: 'weakened', direction: 'weaker' });
    expect(change?.parts).toMatchObject([
      {
        what: 'value',
        parameterId: 'minLength',
        label: { de: 'Mindestlänge', en: 'Minimum length' },
        before: { de: '14 Zeichen', en: '14 characters' },
        after: { de: '10 Zeichen', en: '10 characters' },
        direction: 'weaker',
      },
    ]);
  });

  test('that is stronger in one point and weaker in another is weakened', () => {
    const change = one(stateOf([values(14, { blocklist: false })]), stateOf([values(10, { blocklist: true })]));
    expect(change).toMatchObject({ kind: 'weakened', direction: 'both' });
  });

  test.each([
    ['implemented', 'partial', 'weakened'],
    ['implemented', 'planned', 'weakened'],
    ['planned', 'partial', 'strengthened'],
    ['partial', 'notImplemented', 'removed'],
    ['notApplicable', 'planned', 'added'],
  ] as const)('that was %s and is %s is %s', (was, is, kind) => {
    expect(
      summary(compared(stateOf([said('ZUG-06', { status: was })]), stateOf([said('ZUG-06', { status: is })]))),
    ).toEqual([`${kind} ZUG-06`]);
  });

  test('that is put off is weakened', () => {
    const planned = (plannedFor: string) => stateOf([said('ZUG-06', { status: 'planned', plannedFor })]);
    expect(one(planned('2027-01-31'), planned('2027-06-30'))?.kind).toBe('weakened');
    expect(one(planned('2027-01-31'), planned('2026-12-31'))?.kind).toBe('strengthened');
  });

  test('under a condition that was not there is weakened, with another note only changed', () => {
    const before = stateOf([said('ZUG-06')]);
    expect(one(before, stateOf([said('ZUG-06', { condition: 'soweit unterstützt' })]))?.kind).toBe('weakened');
    expect(one(before, stateOf([said('ZUG-06', { note: 'Auch für Gäste.' })]))?.kind).toBe('changed');
  });

  test('is reworded where only its words differ', () => {
    const before = stateOf([said('ZUG-06')]);
    const after = structuredClone(before);
    for (const it of after.measures) it.words.de = 'Sperre des Bildschirms';
    expect(one(before, after)).toMatchObject({ kind: 'reworded', parts: [{ what: 'words' }] });
  });

  test('is moved where only its group differs; in another scheme that is said once', () => {
    const before = stateOf([said('ZUG-06'), said('ZUT-10')]);
    const after = structuredClone(before);
    for (const it of after.measures) if (it.measureId === 'ZUG-06') it.groupIds = ['b3' as never];
    expect(summary(compared(before, after))).toEqual(['moved ZUG-06']);
    const scheme = catalogue.scheme('a' as never);
    expect(summary(compared(before, stateOf([said('ZUG-06'), said('ZUT-10')], { scheme })))).toEqual([
      'changed scheme',
    ]);
  });

  test('choices in another order are the same', () => {
    const scope = (...ids: string[]) => stateOf([said('ZUG-03', { values: { scope: ids } })]);
    expect(summary(compared(scope('cloud', 'email'), scope('email', 'cloud')))).toEqual([]);
  });

  test('asks for a reason where it is removed or weakened', () => {
    const { changes } = compared(
      stateOf([values(14), said('ZUG-06'), said('VER-01')]),
      stateOf([values(10), said('ZUG-06')]),
    );
    expect(changes.filter(isLowered).map(({ subject }) => subject.id)).toEqual(['ZUG-02', 'VER-01']);
  });
});

describe('what stands around the measures', () => {
  test('nothing of what the annex does not print', () => {
    const { parties, operation, organisation, layout } = sampleInput();
    const [party] = parties;
    if (!party) throw new Error('the sample has parties');
    const chapters = layout.chapters.flatMap((it): typeof layout.chapters => {
      if (it.kind === 'information' || it.kind === 'contacts') return [];
      return it.kind === 'subProcessors' ? [{ ...it, form: 'list' }] : [it];
    });
    const state = stateOf([], {
      layout: { ...layout, chapters },
      operation: {
        ...operation,
        partyIds: [party.id],
        purposes: 'UNGEDRUCKT',
        contacts: [{ side: 'client', name: 'UNGEDRUCKT', function: '', contact: '' }],
      },
      organisation: { ...organisation, dpo: 'appointed', dpoReason: 'UNGEDRUCKT' },
      parties: [{ ...party, system: 'UNGEDRUCKT', safeguards: 'UNGEDRUCKT', service: 'Hosting' }],
    });
    expect(writeAnnexState(state)).not.toContain('UNGEDRUCKT');
    expect(writeAnnexState(state)).toContain('Hosting');
  });

  test('parties that come, go or change', () => {
    const { parties, operation } = sampleInput();
    const [first, second] = parties;
    const with_ = (...used: typeof parties) =>
      stateOf([], { parties: used, operation: { ...operation, partyIds: used.map(({ id }) => id) } });
    if (!first || !second) throw new Error('the sample has parties');
    expect(summary(compared(with_(first), with_(second)))).toEqual([`added ${second.id}`, `removed ${first.id}`]);
    expect(one(with_(first), with_({ ...first, service: 'Druck' }))).toMatchObject({
      kind: 'changed',
      subject: { kind: 'party' },
      title: { de: first.name },
    });
  });

  test('dates as each language writes them, whenever they were kept', () => {
    const { operation } = sampleInput();
    const on = (contractDate: string) => stateOf([], { operation: { ...operation, contractDate } });
    const [change] = compared(on('2026-03-01'), on('2026-04-15')).changes;
    expect(change?.before).toMatchObject({
      de: expect.stringContaining('01.03.2026'),
      en: expect.stringContaining('1 Mar 2026'),
    });
    expect(change?.after.de).toContain('15.04.2026');
    expect(JSON.stringify(change)).not.toContain('2026-0');
  });

  test('a layout that spells the regulation otherwise is no change', () => {
    const answers = [said('ZUT-01', { note: 'Nach Art. 32 DSGVO.' })];
    const layout = (spelling: 'DSGVO' | 'DS-GVO') => ({ layout: { ...sampleInput().layout, spelling } });
    expect(summary(compared(stateOf(answers, layout('DSGVO')), stateOf(answers, layout('DS-GVO'))))).toEqual([]);
  });

  test('texts about the operation, and groups that are set aside', () => {
    const { operation } = sampleInput();
    const before = stateOf([said('ZUG-06')]);
    expect(
      summary(compared(before, stateOf([said('ZUG-06')], { operation: { ...operation, purposes: 'Versand' } }))),
    ).toEqual(['added purposes']);
    const groupStates = [groupState('b', 'b1.2', 'notRelevant', 'Nur Papier.')];
    const aside = stateOf([said('ZUG-06')], { groupStates });
    expect(summary(compared(before, aside))).toEqual(['removed ZUG-06', 'changed b1.2']);
  });
});

describe('what is internal', () => {
  test('is in no state', () => {
    const secret = said('ZUG-06', { internalNote: '⟪geheim⟫', evidence: [], responsible: '⟪geheim⟫' });
    const hidden = said('ZUT-10', { internalOnly: true, note: '⟪geheim⟫' });
    expect(writeAnnexState(stateOf([secret, hidden]))).not.toContain('geheim');
    expect(stateOf([secret, hidden]).measures.map(({ measureId }) => measureId)).toEqual(['ZUG-06']);
  });
});

describe('a kept state', () => {
  test('reads back as it was and is the same text each time', () => {
    const state = stateOf([values(14), said('ZUT-10', { note: 'Leitstelle' })]);
    const text = writeAnnexState(state);
    expect(compared(readAnnexState(text) ?? state, state).changes).toEqual([]);
    expect(writeAnnexState(readAnnexState(text) ?? stateOf([]))).toBe(text);
  });

  test.each(['', '{', '{"source":"annex"}', 'null'])('is none where %j stands', (text) => {
    expect(readAnnexState(text)).toBeNull();
  });

  test('of an old release is told from its printed words: what is gone, new, less in place or said otherwise', () => {
    const answers = [values(14), said('ZUT-10', { status: 'partial' }), said('VER-01')];
    const input = { ...sampleInput(), catalogue, groupStates: [], assessments: answers };
    const scheme = catalogue.scheme('b' as never) ?? input.scheme;
    const printed = (language: 'de' | 'en') => makeAnnex({ ...input, scheme, texts: annexTexts(language) });
    const old = stateOfDocuments({ de: printed('de'), en: printed('en') });
    const same = compared(old, stateOf(answers));
    expect(same).toEqual({ changes: [], isByWords: true });
    const now = stateOf([values(10), said('ZUT-10'), said('ZUG-06')]);
    expect(summary(compared(old, now)).sort()).toEqual([
      'added ZUG-06',
      'removed VER-01',
      'reworded ZUG-02',
      'strengthened ZUT-10',
    ]);
  });
});
