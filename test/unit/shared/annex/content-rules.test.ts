/** What holds of any annex, whatever the case and the layout: nothing stands alone that needs something below it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnnexTexts } from '../../../../build/cli/read-annex-parts.ts';
import { annexRecords } from '../../../../shared/annex/annex-records.ts';
import type { AnnexDocument, Block, Inline, ListItem } from '../../../../shared/annex/document.ts';
import { annexDocumentSchema } from '../../../../shared/annex/document-schema.ts';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import { catalogueOf } from '../../../../shared/catalogue/house-catalogue.ts';
import type { CaseContent } from '../../../../shared/domain/case-content.ts';
import type { LayoutContent } from '../../../../shared/domain/layout.ts';
import { LANGUAGES, type Language } from '../../../../shared/domain/localised.ts';
import { catalogue, OPERATION, wholeCase } from '../../../support/campaigns/case-arbitraries.ts';
import { anyLayout } from '../../../support/layout-arbitraries.ts';

const schemeIds = fc.constantFrom(...catalogue.schemes.map(({ id }) => id));
const languages = fc.constantFrom<Language[]>(...LANGUAGES);

function annexOf(content: CaseContent, layout: LayoutContent, schemeId: string, language: Language): AnnexDocument {
  const records = annexRecords(content, OPERATION);
  if (!records) throw new Error('the operation is missing');
  const own = catalogueOf(catalogue, records.house, OPERATION);
  const scheme = own.schemes.find(({ id }) => id === schemeId);
  if (!scheme) throw new Error(`no scheme ${schemeId}`);
  return makeAnnex({
    ...records,
    catalogue: own,
    scheme,
    layout,
    texts: readAnnexTexts(language),
    today: '2026-11-21',
  });
}

const textOf = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('');
const allItems = (items: readonly ListItem[]): ListItem[] =>
  items.flatMap((item) => [item, ...allItems(item.children)]);
const depthOf = (items: readonly ListItem[]): number =>
  items.length === 0 ? 0 : 1 + Math.max(...items.map(({ children }) => depthOf(children)));

function listsOf(block: Block): ListItem[][] {
  if (block.kind === 'list') return [block.items];
  return block.kind === 'measure' ? block.note.flatMap((part) => (part.kind === 'list' ? [part.items] : [])) : [];
}

/** What is wrong with a block, given the one behind it. */
function faults(block: Block, next: Block | undefined): string[] {
  const isEnd = next === undefined || next.kind === 'coverHeading';
  if (block.kind === 'heading') {
    const isDeeper = next?.kind === 'heading' && next.level === block.level + 1;
    const isOtherAnnex = next?.kind === 'heading' && next.restart === true;
    return isEnd || (next.kind === 'heading' && !isDeeper && !isOtherAnnex) ? [`nothing below ${block.text}`] : [];
  }
  if (block.kind === 'coverHeading') return isEnd || next.kind === 'heading' ? [`nothing below ${block.text}`] : [];
  if (block.kind === 'paragraph') {
    const text = textOf(block.inlines);
    const isFollowed = !isEnd && next.kind !== 'heading';
    if (text.trim() === '') return ['an empty paragraph'];
    if (block.style === 'runIn' && !isFollowed) return [`nothing below ${text}`];
    const isLed = next?.kind === 'list' || next?.kind === 'measure' || next?.kind === 'table';
    if (block.style === 'leadIn' && !isLed) return [`led into nothing: ${text}`];
    return [];
  }
  if (block.kind === 'table') {
    const isWhole = block.rows.every(
      (row) => row.length === block.columns.length && row.every((cell) => textOf(cell) !== ''),
    );
    const sum = block.columns.reduce((all, { share }) => all + share, 0);
    return [
      ...(block.rows.length === 0 || !isWhole ? [`gaps in the table ${block.title}`] : []),
      ...(Math.abs(sum - 1) > 1e-9 ? [`shares of ${block.title}: ${sum}`] : []),
    ];
  }
  return listsOf(block).flatMap((items) => [
    ...(items.length === 0 ? ['a list without items'] : []),
    ...(depthOf(items) > 3 ? ['a list of more than three levels'] : []),
    ...allItems(items).flatMap(({ inlines, children }) => {
      const text = textOf(inlines).trim();
      if (text === '') return ['an empty bullet'];
      return text.endsWith(':') && children.length === 0 ? [`nothing below ${text}`] : [];
    }),
  ]);
}

describe('any annex', () => {
  test('has no heading, colon, bullet or table without content, in every layout', () => {
    fc.assert(
      fc.property(wholeCase, anyLayout, schemeIds, languages, (content, layout, schemeId, language) => {
        const annex = annexOf(content, layout, schemeId, language);
        expect(annex.blocks.flatMap((block, index) => faults(block, annex.blocks[index + 1]))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('can be read back as it was written', () => {
    fc.assert(
      fc.property(wholeCase, anyLayout, schemeIds, languages, (content, layout, schemeId, language) => {
        const annex = annexOf(content, layout, schemeId, language);
        expect(annexDocumentSchema.parse(JSON.parse(JSON.stringify(annex)))).toEqual(annex);
      }),
      { numRuns: 30 },
    );
  });
});
