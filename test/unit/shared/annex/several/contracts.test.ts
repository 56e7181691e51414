/** To whom an annex for several operations is addressed, and to which contracts it belongs. */
import { describe, expect, test } from 'vitest';
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
