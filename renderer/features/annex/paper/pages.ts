import type { AnnexDocument } from '../../../../shared/annex/document.ts';
import { canEstimatePages } from '../../../../shared/annex/page-estimate.ts';
import { typeset } from '../../../../shared/annex/typeset/typeset.ts';
import { pageFlow, type Sheet } from './page-flow.ts';
import type { PaperDesign } from './paper-design.ts';
import type { TextWidths } from './text-width.ts';

/** An annex as it is drawn. */
export interface Pages {
  /** Typeset, which is done in the worker: the texts of a long annex would hold up the window. */
  annex: AnnexDocument;
  sheets: Sheet[];
  /** Whether the contents list of its Word file can be given page numbers. */
  canBeEstimated: boolean;
}

/** @param raw as it was made, or kept */
export function pagesOf(raw: AnnexDocument, widths: TextWidths, design: PaperDesign): Pages {
  const annex = typeset(raw);
  return { annex, sheets: pageFlow(annex.blocks, widths, design), canBeEstimated: canEstimatePages(annex) };
}
