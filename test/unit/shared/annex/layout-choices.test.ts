import { describe, expect, test } from 'vitest';
import { annexContext } from '../../../../shared/annex/annex-input.ts';
import { forAnnex } from '../../../../shared/annex/annex-records.ts';
import { fillText, placesOf } from '../../../../shared/annex/chapters/text-places.ts';
import { type AnnexDocument, annexTexts, headingsOf, type ListItem } from '../../../../shared/annex/document.ts';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import { nestedValues } from '../../../../shared/annex/nested-values.ts';
import { layoutContentSchema } from '../../../../shared/domain/layout.ts';
import { type Parameter, parameterSchema } from '../../../../shared/domain/parameter.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { assessment, groupState, sampleInput, wording } from './annex-samples.ts';
import { ownSitesInput, twoSitesInput } from './target-samples.ts';

const MEASURES = { kind: 'measures' };
const layoutOf = (fields: object) => layoutContentSchema.parse({ chapters: [MEASURES], ...fields });
const said = (annex: AnnexDocument) => annexTexts(annex).join('\n');
const numbered = (annex: AnnexDocument) => headingsOf(annex).map(({ number, text }) => `${number} ${text}`.trim());

describe('places in texts', () => {
  const context = annexContext(sampleInput());

  test('take what is known; parts in brackets without it leave no trace', () => {
    expect(fillText('{label} für {client}[, {sites}][, Nr. {contract}]', context)).toBe(
      'Anlage 2 für Verband Küste e. V., Nr. AV-7',
    );
  });

  test('may stand in double braces, as in letterheads', () => {
    expect(fillText('{{label}} für {{ client }}[, {{sites}}] {{firma}}', context)).toBe(
      'Anlage 2 für Verband Küste e. V. {firma}',
    );
    expect(placesOf('{{client}} {label} {{firma}}')).toEqual(['client', 'label', 'firma']);
  });

  test('alone and without content leave a dash; unknown ones and other brackets stay', () => {
    expect(fillText('{sites} {firma} [1]', context)).toBe('– {firma} [1]');
  });

  test('what users call things is no Markdown', () => {
    const input = sampleInput();
    const organisation = { ...input.organisation, name: '1. *Verein*' };
    const layout = layoutOf({ chapters: [{ kind: 'text', text: { de: '{organisation}, {date}', en: '' } }, MEASURES] });
    expect(said(makeAnnex({ ...input, organisation, layout }))).toContain('1. *Verein*, 15. November 2026');
  });
});

describe('a text that is true of some annexes only', () => {
  const clause = { kind: 'text', condition: 'withheld', text: { de: 'Nicht alles steht hier.', en: '' } };
  const printed = (assessments: Assessment[], chapter: object = clause) => {
    const input = sampleInput();
    return said(makeAnnex({ ...input, ...forAnnex(assessments), layout: layoutOf({ chapters: [chapter, MEASURES] }) }));
  };
  const secret = assessment('ZUT-02', { internalOnly: true });

  test('is printed where something in place is for internal eyes only', () => {
    expect(printed([assessment('ZUT-01'), secret])).toContain('Nicht alles steht hier.');
  });

  test('is not where everything is named, or what is not named is not in place', () => {
    expect(printed([assessment('ZUT-01')])).not.toContain('Nicht alles');
    expect(printed([assessment('ZUT-01'), { ...secret, status: 'open' }])).not.toContain('Nicht alles');
    expect(printed([assessment('ZUT-01')], { ...clause, condition: 'always' })).toContain('Nicht alles');
  });
});

describe('spelling of the regulation', () => {
  const spelledAs = (spelling: 'DSGVO' | 'DS-GVO', chapters: object[] = [MEASURES]) => {
    const input = sampleInput();
    const layout = layoutOf({ chapters, spelling });
    const assessments = [assessment('ZUT-01', { note: 'Nach DSGVO.', condition: 'soweit die DS‑GVO gilt' })];
    const operation = { ...input.operation, clientName: 'DS-GVO-Beratung und DSGVO-Prüfung GbR' };
    return said(makeAnnex({ ...input, layout, assessments, operation }));
  };

  test('follows the layout, in delivered words as in those of the user', () => {
    const text = spelledAs('DS-GVO');
    expect(text).toContain('Vertraulichkeit (Art. 32 Abs. 1 lit. b DS-GVO)');
    expect(text).toContain('Nach DS-GVO.');
    expect(text).not.toContain('DSGVO');
    expect(spelledAs('DSGVO')).not.toMatch(/DS.GVO/);
  });

  test('is that of the layout in its own texts, and stays in names', () => {
    const words = { de: '{client}: nach DSGVO oder DS-GVO', en: '' };
    const text = spelledAs('DS-GVO', [{ kind: 'text', text: words }, MEASURES]);
    expect(text).toContain('DS-GVO-Beratung und DSGVO-Prüfung GbR: nach DS-GVO oder DS-GVO');
  });
});

describe('nested values', () => {
  const label = (de: string) => ({ de, en: de });
  const bits = { id: 'bits', label: label('Länge'), type: 'number', integer: true, unit: 'bit' };
  const parameters: Parameter[] = [
    {
      id: 'method',
      label: label('Verfahren'),
      type: 'choices',
      options: [
        { id: 'aes', label: label('AES'), parameters: [bits] },
        { id: 'rsa', label: label('RSA') },
      ],
    },
    { id: 'by', label: label('Zuständig'), type: 'text' },
    { id: 'done', label: label('Geprüft'), type: 'boolean' },
  ].map((it) => parameterSchema.parse(it));
  const lines = (items: readonly ListItem[], depth = 0): string[] =>
    items.flatMap((it) => [`${'-'.repeat(depth)}${it.inlines[0]?.text}`, ...lines(it.children, depth + 1)]);
  const nested = (values: Parameters<typeof nestedValues>[1], levels: number) =>
    lines(nestedValues(parameters, values, wording('de'), levels));

  test('go as deep as there is room; the rest follows in brackets', () => {
    const values = { method: ['rsa', 'aes'], bits: 256, done: true };
    expect(nested(values, 3)).toEqual(['Verfahren:', '-AES', '--Länge: 256 Bit', '-RSA', 'Geprüft']);
    expect(nested(values, 2)).toEqual(['Verfahren:', '-AES (Länge: 256 Bit)', '-RSA', 'Geprüft']);
    expect(nested(values, 1)).toEqual(['Verfahren: AES (Länge: 256 Bit), RSA', 'Geprüft']);
  });

  test('a single option without details needs no list, and what is empty leaves no trace', () => {
    expect(nested({ method: ['rsa'], by: '  ' }, 3)).toEqual(['Verfahren: RSA']);
    expect(nested({ method: ['none'] as never }, 3)).toEqual([]);
  });
});

describe('groups without measures', () => {
  test('keep heading and number where the layout wants it, with a sentence', () => {
    const input = {
      ...sampleInput(),
      layout: layoutOf({ emptyGroups: 'keep', legalReferences: 'none', splitByKind: false }),
    };
    const all = numbered(makeAnnex(input));
    expect(all).toContain('2 Integrität');
    const emptied = makeAnnex({ ...input, assessments: [assessment('ZUT-01')] });
    expect(numbered(emptied)).toEqual(all);
    expect(said(emptied)).toContain(input.texts.measures.empty);
  });

  test('are still left out when somebody hides them', () => {
    const layout = layoutOf({ emptyGroups: 'keep' });
    const annex = makeAnnex({ ...sampleInput(), layout, groupStates: [groupState('b', 'b2', 'hidden')] });
    expect(numbered(annex).join()).not.toContain('Integrität');
  });
});

describe('sites and parties', () => {
  test('a group stands once for each site where one is particular; what holds in general is said at each', () => {
    const layout = layoutOf({ sites: 'areas', form: 'bullets', legalReferences: 'none' });
    const annex = makeAnnex({ ...twoSitesInput(), layout });
    expect(numbered(annex).slice(1, 4)).toEqual([
      '1.1 Zutrittskontrolle – Rechenzentrum Ostufer (betrieben von Kaimauer Hosting GmbH)',
      '1.2 Zutrittskontrolle – Hauptsitz Wilhelmshaven',
      '1.3 Zugangskontrolle',
    ]);
    expect(said(annex).match(/Besucherregelung/g)).toHaveLength(2);
  });

  test('the annex of a party holds what it does and the sites that it operates, counted anew, and nothing of others', () => {
    const layout = layoutOf({
      chapters: [MEASURES, { kind: 'partyMeasures' }],
      form: 'bullets',
      legalReferences: 'none',
    });
    const annex = makeAnnex({ ...ownSitesInput(), layout });
    const start = headingsOf(annex).findIndex(({ restart }) => restart);
    const [own, others] = [annex.blocks.indexOf(headingsOf(annex)[start] as never), annex.blocks.length];
    const inside = said({ ...annex, blocks: annex.blocks.slice(own, others) });
    expect(headingsOf(annex)[start - 1]?.text).toBe('Maßnahmen: Kaimauer Hosting GmbH');
    expect(inside).toContain('Datensicherung');
    expect(inside).toContain('Chipkarten');
    expect(inside).not.toContain('Eigene Büroräume');
    const before = said({ ...annex, blocks: annex.blocks.slice(0, own) });
    expect(before).toContain('Eigene Büroräume');
    expect(before).not.toContain('Externe Serverräume');
  });

  test('a module holds its areas, which then stand nowhere else', () => {
    const layout = layoutOf({ chapters: [MEASURES, { kind: 'module', areas: ['ZUG'] }], form: 'bullets' });
    const annex = makeAnnex({ ...sampleInput(), layout });
    expect(numbered(annex).at(-1)).toBe('2 Zugangskontrolle');
    expect(said(annex).match(/Passwortrichtlinie/g)).toHaveLength(1);
  });
});

describe('a working copy', () => {
  test('shows what is open, not implemented or not applicable without a tick, and nothing for internal eyes', () => {
    const layout = layoutOf({ unticked: true, notApplicable: true });
    const assessments = [
      assessment('ZUT-01'),
      assessment('ZUT-02', { status: 'notImplemented' }),
      assessment('ZUG-01', { status: 'notApplicable', reason: 'kein Konto' }),
      assessment('ZUG-02', { internalOnly: true, note: 'Streng intern.' }),
    ];
    const { blocks } = makeAnnex({ ...sampleInput(), layout, assessments, groupStates: [] });
    const shown = blocks.flatMap((it) => (it.kind === 'measure' ? [[it.measureId, it.checked, it.qualifier]] : []));
    expect(shown).toEqual([
      ['ZUT-01', true, undefined],
      ['ZUT-03', false, undefined],
      ['ZUT-02', false, undefined],
      ['ZUG-01', false, 'nicht anwendbar: kein Konto'],
      ['ZUG-02', false, undefined],
      ['PSE-01', false, undefined],
      ['VER-01', false, undefined],
      ['VER-02', false, undefined],
    ]);
    expect(JSON.stringify(blocks)).not.toContain('intern.');
  });
});
