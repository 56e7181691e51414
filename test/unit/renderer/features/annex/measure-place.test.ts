import { describe, expect, test } from 'vitest';
import { sheetOfMeasure } from '../../../../../renderer/features/annex/measure-place.ts';
import { pageFlow } from '../../../../../renderer/features/annex/paper/page-flow.ts';
import { averageWidths } from '../../../../../renderer/features/annex/paper/text-width.ts';
import type { Block } from '../../../../../shared/annex/document.ts';
import type { MeasureId } from '../../../../../shared/domain/ids.ts';
import { longAnnex } from '../../../../support/long-annex.ts';

const id = (text: string) => text as MeasureId;

describe('the place of a measure', () => {
  test('is the sheet on which its block stands', () => {
    const { blocks } = longAnnex(12);
    const sheets = pageFlow(blocks, averageWidths);
    const last = blocks.findLastIndex(({ kind }) => kind === 'measure');
    const block = blocks[last];
    const measureId = block?.kind === 'measure' ? block.measureId : id('');
    const sheet = sheetOfMeasure(blocks, sheets, measureId) ?? 0;
    expect(sheet).toBeGreaterThan(2);
    expect(sheets[sheet - 1]?.some(({ index }) => index === last)).toBe(true);
  });

  test('is found in lists, their levels, running text and tables, on the sheet of that part', () => {
    const inline = (text: string, measureId?: MeasureId) => ({ text, ...(measureId && { measureId }) });
    const blocks: Block[] = [
      { kind: 'paragraph', style: 'body', inlines: [inline('Sätze.', id('A-1'))] },
      {
        kind: 'list',
        items: [
          { inlines: [inline('eins')], children: [{ inlines: [inline('tief')], children: [], measureId: id('A-2') }] },
          { inlines: [inline('zwei')], children: [], measureId: id('A-3') },
        ],
      },
    ];
    const parts = (from: number) => ({ index: 1, parts: { from, to: from + 1 } });
    const sheets = [[{ index: 0 }, parts(0)], [parts(1)]];
    expect(['A-1', 'A-2', 'A-3', 'A-4'].map((it) => sheetOfMeasure(blocks, sheets, id(it)))).toEqual([
      1,
      1,
      2,
      undefined,
    ]);
  });
});
