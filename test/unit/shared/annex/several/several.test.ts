/** Annexes for several operations: what all say alike stands once, and each measure of each operation is there. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnnexInput } from '../../../../../shared/annex/annex-input.ts';
import type { FurtherOperation } from '../../../../../shared/annex/annex-records.ts';
import type { Block, MeasureBlock } from '../../../../../shared/annex/document.ts';
import { makeAnnex } from '../../../../../shared/annex/make-annex.ts';
import { asText } from '../annex-as-text.ts';
import { sampleInput } from '../annex-samples.ts';
import { anyOperations } from './any-operations.ts';
import { anotherOperation, newsletter, severalInput, twin } from './several-samples.ts';

const HEADING = /^Besonderheiten: (.*)$/;

/** Measures by whose chapter they stand in; '' = all. */
function measuresByPart(blocks: readonly Block[]): Map<string, MeasureBlock[]> {
  const parts = new Map<string, MeasureBlock[]>([['', []]]);
  let part = '';
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) part = HEADING.exec(block.text)?.[1] ?? '';
    if (!parts.has(part)) parts.set(part, []);
    if (block.kind === 'measure') parts.get(part)?.push(block);
  }
  return parts;
}

const texts = (measures: readonly MeasureBlock[] = []): string[] =>
  measures.map((measure) => JSON.stringify(measure)).sort();

const alone = ({ further: _, ...input }: AnnexInput, it: FurtherOperation): AnnexInput => ({ ...input, ...it });

describe('golden', () => {
  test.each(['de', 'en'] as const)('two operations that differ, %s', async (language) => {
    const annex = makeAnnex(severalInput([newsletter()], language));
    await expect(asText(annex)).toMatchFileSnapshot(`../../../../fixtures/annex/several-${language}.md`);
  });
});

test('operations that say the same have nothing particular', () => {
  const { blocks } = makeAnnex(severalInput([twin()]));
  const parts = measuresByPart(blocks);
  expect(texts(parts.get(''))).toEqual(texts(measuresByPart(makeAnnex(sampleInput('b')).blocks).get('')));
  expect([...parts.keys()]).toEqual(['', 'Kundenportal', 'Archiv']);
  expect(parts.get('Archiv')).toEqual([]);
  expect(JSON.stringify(blocks)).toContain('Für „Archiv“ gilt der gemeinsame Teil ohne Besonderheiten.');
});

test('one operation makes the annex that it always made', () => {
  expect(makeAnnex({ ...sampleInput('b'), further: [] })).toEqual(makeAnnex(sampleInput('b')));
});

test('what is said differently stands with each, and what only one sets aside says why there', () => {
  const parts = measuresByPart(makeAnnex(severalInput([newsletter()])).blocks);
  const ids = (name: string) => parts.get(name)?.map(({ measureId }) => measureId);
  expect(ids('')).toEqual(['ZUT-01', 'ZUG-02']);
  expect(ids('Kundenportal')).toEqual(['ZUT-02', 'ZUG-01', 'ZUT-03', 'VER-02']);
  expect(ids('Newsletter')).toEqual(['ZUT-01', 'ZUG-01', 'ZUT-03']);
  const text = asText(makeAnnex(severalInput([newsletter()])));
  expect(text).toMatch(/Besonderheiten: Newsletter.*Verfügbarkeit.*Der Versand kann warten/s);
});

test('facts about which operations differ stand with each, and never as said of all', () => {
  const text = asText(makeAnnex(severalInput([newsletter()])));
  const [common = '', first = '', second = ''] = text.split(/# \d+ Besonderheiten: /);
  expect(common).toContain('„Kundenportal“ (Nr. AV-7, vom 1. März 2026); „Newsletter“ (Nr. AV-9, vom 1. Mai 2026)');
  expect(common.split('AV-7')).toHaveLength(common.split('contractLine:').length);
  expect(common).not.toContain('Unterrichtung der Mitglieder');
  expect(first).toContain('AV-7, 1. März 2026');
  expect(second).toContain('AV-9, 1. Mai 2026');
  expect(second).toContain('Unterrichtung der Mitglieder');
  expect(text).toContain('Kundenportal, Newsletter');
});

test('an exception goes with the measure that it is taken from', () => {
  const other = newsletter();
  const alarm = other.assessments.map((it) => (it.target === '-' ? it : { ...it, status: 'notImplemented' as const }));
  const { blocks } = makeAnnex(severalInput([{ ...other, assessments: alarm }]));
  const lines = blocks.flatMap((block) => (block.kind === 'measure' ? block.inlines.map(({ text }) => text) : []));
  expect(lines.filter((line) => line.startsWith('Alarmanlage'))).toEqual([
    'Alarmanlage',
    'Alarmanlage, ausgenommen Rechenzentrum Ostufer',
  ]);
});

test('each measure of each operation is printed as in its own annex, once in the common part or in its own', () => {
  fc.assert(
    fc.property(anyOperations, ({ repeats, operations }) => {
      const [first, ...further] = operations.map(({ assessments, groupStates, siteIds }, n) => ({
        operation: anotherOperation(50 + n, `Vorgang ${n}`, { siteIds, repeats }),
        assessments,
        groupStates,
      }));
      if (!first) return;
      const input = { ...severalInput(further), ...first };
      const parts = measuresByPart(makeAnnex(input).blocks);
      const common = parts.get('') ?? [];
      for (const it of [first, ...further]) {
        const own = parts.get(it.operation.name) ?? [];
        const wanted = measuresByPart(makeAnnex(alone(input, it)).blocks).get('');
        expect(texts([...common, ...own])).toEqual(texts(wanted));
      }
      const shared = [first, ...further].map((it) => new Set(texts(parts.get(it.operation.name))));
      if (shared.length > 1 && repeats === 'reference') {
        const inAll = [...(shared[0] ?? [])].filter((text) => shared.every((it) => it.has(text)));
        expect(inAll.filter((text) => texts(common).includes(text))).toEqual([]);
      }
    }),
    { numRuns: 100 },
  );
});
