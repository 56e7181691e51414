/** The delivered example stands for a whole real annex: each of its statements must be in the printed one. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDeliveredCatalogue } from '../../../build/cli/read-catalogue.ts';
import { annexRecords } from '../../../shared/annex/annex-records.ts';
import { type AnnexDocument, annexTexts, type MeasureBlock } from '../../../shared/annex/document.ts';
import { makeAnnex } from '../../../shared/annex/make-annex.ts';
import { valueText } from '../../../shared/annex/value-text.ts';
import { catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import { readCase } from '../../../shared/file-format/read-case.ts';
import { standardLayout, wording, annexTexts as wordsOfAnnex } from '../shared/annex/annex-samples.ts';

interface SeedRow {
  id: string;
  kind: string;
}
interface Coverage {
  row: string;
  measure: string;
  parameter?: string;
  note?: boolean;
}

const STATEMENTS = ['measure', 'option', 'parameter'];
const readJson = <T>(path: string): T => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const seedRows = readJson<SeedRow[]>('../../fixtures/seed-rows.json');
const coverage = readJson<Coverage[]>('../../fixtures/seed-coverage-qua.json');

const file = readCase(readFileSync(new URL('../../../catalog/examples/softwarehaus.tomakte', import.meta.url)));
if (!file.ok) throw new Error(JSON.stringify(file.error));
const [operation] = file.value.content.operations;
if (!operation) throw new Error('no operation');
const records = annexRecords(file.value.content, operation.id);
if (!records) throw new Error('no records');
const catalogue = catalogueOf(readDeliveredCatalogue(), records.house, operation.id);

function annex(schemeId: string, language: Language = 'de'): AnnexDocument {
  const scheme = catalogue.schemes.find(({ id }) => id === schemeId);
  if (!records || !scheme) throw new Error(schemeId);
  const texts = wordsOfAnnex(language);
  return makeAnnex({ ...records, catalogue, scheme, layout: standardLayout(), texts, today: '2026-11-21' });
}

const printed = (document: AnnexDocument) =>
  document.blocks.filter((block): block is MeasureBlock => block.kind === 'measure');
const text = (block: MeasureBlock) => block.inlines.map((inline) => inline.text).join('');

describe('the example of a software company', () => {
  const statements = seedRows.filter(({ id, kind }) => id.startsWith('QUA-') && STATEMENTS.includes(kind));

  it('answers all 76 statements of the annex it stands for', () => {
    expect(statements).toHaveLength(76);
    expect(coverage.map(({ row }) => row)).toEqual(statements.map(({ id }) => id));
  });

  it.each(['a', 'b', 'e'])('prints each of them exactly once, with its value or note, in scheme %s', (schemeId) => {
    const measures = printed(annex(schemeId));
    for (const { row, measure, parameter, note } of coverage) {
      const blocks = measures.filter(({ measureId }) => measureId === measure);
      expect(blocks, `${row} → ${measure}`).toHaveLength(1);
      const [block] = blocks;
      if (!block) continue;
      if (note) expect(block.note.length, row).toBeGreaterThan(0);
      if (parameter) expect(text(block), row).toContain(printedValue(measure, parameter));
    }
  });

  it('names the values that the contract partner looks for', () => {
    const all = annexTexts(annex('b')).join('\n');
    for (const value of ['10 Zeichen', '15 Minuten', 'P-3', 'jährlich', 'RAID', 'SFTP']) expect(all).toContain(value);
    expect(all).toMatch(/Fehlversuche[^\n]*10/);
  });

  it('says under its heading why pseudonymisation is not relevant to this contract', () => {
    const blocks = annex('b').blocks;
    const heading = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('Pseudonymisierung'));
    const marker = blocks.slice(heading).find((block) => block.kind === 'paragraph' && block.style === 'marker');
    expect(heading).toBeGreaterThan(0);
    expect(JSON.stringify(marker)).toContain('icht auftragsrelevant');
  });

  it('lists its six sub-processors, and keeps open and planned measures out of the lists', () => {
    const document = annex('b');
    const table = document.blocks.findLast((block) => block.kind === 'table');
    expect(table?.kind === 'table' && table.rows).toHaveLength(6);
    expect(printed(document).filter(({ measureId }) => measureId === 'ZUG-20')).toEqual([]);
  });

  it('uses own measures only where the catalogue has nothing', () => {
    expect(catalogue.measures.filter(({ isOwn }) => isOwn)).toHaveLength(5);
  });

  it('is complete in English but for the notes', () => {
    const all = annexTexts(annex('b', 'en')).join('\n');
    expect(all).toContain('10 characters');
    expect(all).toContain('Spam filter for incoming e-mail');
  });
});

function printedValue(measureId: string, parameterId: string): string {
  const parameter = catalogue.measures
    .find(({ id }) => id === measureId)
    ?.parameters.find(({ id }) => id === parameterId);
  const value = records?.assessments.find((it) => it.measureId === measureId)?.values[parameterId as never];
  if (!parameter || value === undefined) throw new Error(`${measureId}.${parameterId} has no value`);
  return typeof value === 'boolean' ? parameter.label.de : valueText(parameter, value, wording('de'));
}
