/** Parts of an annex, picked out of its content. */
import type { AnnexDocument, Block, MeasureBlock } from '../../../../shared/annex/document.ts';

export const headings = (annex: AnnexDocument) =>
  annex.blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.number} ${block.text}`] : []));
export const measures = (annex: AnnexDocument): MeasureBlock[] =>
  annex.blocks.filter((block): block is MeasureBlock => block.kind === 'measure');
export const block = <K extends Block['kind']>(annex: AnnexDocument, kind: K) =>
  annex.blocks.find((it): it is Extract<Block, { kind: K }> => it.kind === kind);
export const tables = (annex: AnnexDocument) => annex.blocks.flatMap((it) => (it.kind === 'table' ? [it] : []));
export const cells = (rows: { text: string }[][][]) =>
  rows.map((row) => row.map((cell) => cell.map((it) => it.text).join('')));
