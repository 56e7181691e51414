/** To whom an annex for several operations is addressed, and to which contracts it belongs. */
import { describe, expect, test } from 'vitest';
import { annexContext } from '../../../../../shared/annex/annex-input.ts';
import { fillText } from '../../../../../shared/annex/chapters/text-places.ts';
import type { Block } from '../../../../../shared/annex/document.ts';
import { exportChecks } from '../../../../../shared/annex/export-checks.ts';
import { makeAnnex } from '../../../../../shared/annex/make-annex.ts';
import type { Operation } from '../../../../../shared/domain/records.ts';
import { asText } from '../annex-as-text.ts';
import { sampleInput } from '../annex-samples.ts';
import { newsletter, severalInput } from './several-samples.ts';

const withFacts = (...facts: Partial<Operation>[]) => {
  const further = facts.map((it) => ({ ...newsletter(), operation: { ...newsletter().operation, ...it } }));
  return severalInput(further);
};
const blockOf = <K extends Block['kind']>(input: ReturnType<typeof withFacts>, kind: K) =>
  makeAnnex(input).blocks.find((it): it is Extract<Block, { kind: K }> => it.kind === kind);
const contract = { contractNumber: 'AV-7', contractDate: '2026-03-01' };
const other = { clientName: 'Fischereihafen GmbH', clientAddress: 'Kai 3', clientContact: 'Ida Boje' };

describe('the line of the contract', () => {
  test('is the usual one where all operations belong to one contract', () => {
    const line = blockOf(withFacts(contract), 'contractLine')?.text;
    expect(line).toBe('zum Vertrag über die Auftragsverarbeitung nach Art. 28 DSGVO, Nr. AV-7, vom 1. März 2026');
  });

  test('names client and contract of each operation where they differ', () => {
    expect(blockOf(withFacts({ ...other, contractDate: '' }), 'contractLine')?.text).toBe(
      'zu den Verträgen über die Auftragsverarbeitung nach Art. 28 DSGVO: ' +
        '„Kundenportal“ (Verband Küste e. V., Nr. AV-7, vom 1. März 2026); ' +
        '„Newsletter“ (Fischereihafen GmbH, Nr. AV-9)',
    );
    expect(asText(makeAnnex(withFacts(other)))).toContain('Bestandteil der auf der ersten Seite bezeichneten Verträge');
  });

  const nothing = { clientName: '', clientAddress: '', clientContact: '', contractNumber: '', contractDate: '' };

  test('names the contracts there are, and what else the annex is about', () => {
    expect(blockOf(withFacts(other, { ...nothing, name: 'Archiv' }), 'contractLine')?.text).toBe(
      'zu den Verträgen über die Auftragsverarbeitung nach Art. 28 DSGVO: ' +
        '„Kundenportal“ (Verband Küste e. V., Nr. AV-7, vom 1. März 2026); ' +
        '„Newsletter“ (Fischereihafen GmbH, Nr. AV-9, vom 1. Mai 2026); zum Verarbeitungsvorgang „Archiv“',
    );
  });

  test('is that of the only contract where the other operations have none', () => {
    const input = withFacts(nothing);
    expect(blockOf(input, 'contractLine')?.text).toBe(
      'zum Vertrag über die Auftragsverarbeitung nach Art. 28 DSGVO, Nr. AV-7, vom 1. März 2026; ' +
        'zum Verarbeitungsvorgang „Newsletter“',
    );
    expect(asText(makeAnnex(input))).not.toContain('bezeichneten Verträge');
  });
});

test('texts of a layout tell number and date of a contract only where it is that of all', () => {
  const text = '{client}: [{contract}][ vom {contractDate}]';
  expect(fillText(text, annexContext(withFacts(contract)))).toBe('Verband Küste e. V.: AV-7 vom 1. März 2026');
  const different = annexContext(withFacts({ ...other, contractNumber: 'AV-9', contractDate: '' }));
  expect(fillText(text, different)).toBe('Verband Küste e. V., Fischereihafen GmbH: ');
});

describe('the parties', () => {
  const roles = (input: ReturnType<typeof withFacts>) =>
    blockOf(input, 'parties')?.parties.map(({ name, lines }) => [name, lines.length > 0]);

  test('are both clients beside the organisation, each with address and contact', () => {
    expect(roles(withFacts(other))).toEqual([
      ['Verband Küste e. V.', true],
      ['Fischereihafen GmbH', true],
      ['Deichdaten GmbH', true],
    ]);
  });

  test('are named only where there are more', () => {
    expect(roles(withFacts(other, { clientName: 'Reederei AG' }))).toEqual([
      ['Verband Küste e. V., Fischereihafen GmbH, Reederei AG', false],
      ['Deichdaten GmbH', true],
    ]);
  });
});

describe('one client that is written differently', () => {
  const input = withFacts({
    ...contract,
    clientName: 'Verband Küste e. V. ',
    clientAddress: 'Kai 3',
    clientContact: '',
  });
  const [client, ...others] = blockOf(input, 'parties')?.parties ?? [];

  test('is one party with all that is said of it', () => {
    expect(client?.name).toBe('Verband Küste e. V.');
    expect(client?.lines.map(({ text }) => text)).toContain('Kai 3');
    expect(others.map(({ name }) => name)).toEqual(['Deichdaten GmbH']);
  });

  test('does not make many out of two', () => {
    const both = withFacts(other, { ...other, clientAddress: 'Kai 4' });
    expect(blockOf(both, 'parties')?.parties.map(({ name }) => name)).toEqual([
      'Verband Küste e. V.',
      'Fischereihafen GmbH',
      'Deichdaten GmbH',
    ]);
  });
});

test('each client has lines of its own to sign on', () => {
  const input = withFacts(other, { clientName: 'Reederei AG' }, { ...other, clientAddress: 'Kai 4' });
  const chapters = [{ kind: 'signatures', title: { de: '', en: '' }, heading: 'numbered' } as const];
  const { blocks } = makeAnnex({ ...input, layout: { ...input.layout, chapters } });
  const rows = blocks.flatMap((it) => (it.kind === 'signatures' ? [it.parties.map(({ name }) => name)] : []));
  expect(rows).toEqual([
    ['Verband Küste e. V.', 'Fischereihafen GmbH'],
    ['Reederei AG', 'Deichdaten GmbH'],
  ]);
});

describe('several clients', () => {
  const kinds = (input: ReturnType<typeof withFacts>) =>
    exportChecks({ ...sampleInput('b'), ...input }).map(({ kind }) => kind);

  test('are pointed out before the annex goes to all of them', () => {
    expect(kinds(withFacts(other))).toContain('severalClients');
    expect(kinds(withFacts(contract))).not.toContain('severalClients');
  });

  test('make it an annex for a client still, though no one client is that of all', () => {
    const text = asText(
      makeAnnex(withFacts({ ...other, ...contract, contractNumber: 'X', contractDate: '2020-01-01' })),
    );
    expect(text).toContain('der Auftragsverarbeiter');
    expect(kinds(withFacts(other))).not.toContain('noClient');
  });
});
