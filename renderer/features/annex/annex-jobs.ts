import { canEstimatePages } from '../../../shared/annex/page-estimate.ts';
import { assembleCatalogue, type Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { type RenderStep, renderAnnex } from '../../../shared/docx/render-annex.ts';
import type { AnnexAnswer, AnnexJob } from './annex-messages.ts';
import { makePreview } from './make-preview.ts';
import { pageFlow } from './paper/page-flow.ts';
import type { TextWidths } from './paper/text-width.ts';

type Answer = (message: AnnexAnswer, transfer?: Transferable[]) => void;

/** What the worker does, one job after the other. Never throws: a failure is an answer, too. */
export function annexJobs(answer: Answer, widths: TextWidths): (job: AnnexJob) => Promise<void> {
  let delivered: Catalogue | undefined;

  async function carryOut(job: AnnexJob): Promise<void> {
    switch (job.kind) {
      case 'catalogue':
        delivered = assembleCatalogue(job.parts);
        return;
      case 'preview':
        if (!delivered) throw new Error('the catalogue comes first');
        return answer({ kind: 'preview', job: job.job, preview: makePreview({ ...job, delivered }, widths) });
      case 'sheets':
        return answer({ kind: 'sheets', sheets: pageFlow(job.annex.blocks, widths) });
      case 'word': {
        const pageNumbers = canEstimatePages(job.annex);
        const onProgress = (step: RenderStep) => answer({ kind: 'step', step });
        const bytes = await renderAnnex(job.annex, { pageNumbers, onProgress });
        return answer({ kind: 'word', bytes }, [bytes.buffer]);
      }
    }
  }

  return (job) => carryOut(job).catch((error: unknown) => answer({ kind: 'failed', message: String(error) }));
}
