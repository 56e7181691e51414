import { describe, expect, test } from 'vitest';
import { type AnnexDocument, annexTexts as textsOf } from '../../../../shared/annex/document.ts';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import { block, cells, headings, tables } from './annex-parts.ts';
import { sampleInput } from './annex-samples.ts';

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
