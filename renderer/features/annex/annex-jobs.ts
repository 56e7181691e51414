import { assembleCatalogue, type Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { readPaper } from '../../../shared/docx/read-paper.ts';
import { type RenderStep, renderAnnex } from '../../../shared/docx/render-annex.ts';
import type { AnnexAnswer, AnnexJob } from './annex-messages.ts';
import { makePreview } from './make-preview.ts';
import { pagesOf } from './paper/pages.ts';
import { pageEdges } from './paper/story-height.ts';
import type { TextWidths } from './paper/text-width.ts';

/** Of the font with this name; '' = as delivered. */
export type WidthsIn = (font: string) => TextWidths;
type Answer = (message: AnnexAnswer, transfer?: Transferable[]) => void;

/** What the worker does, one job after the other. Never throws: a failure is an answer, too. */
export function annexJobs(answer: Answer, widthsIn: WidthsIn): (job: AnnexJob) => Promise<void> {
  let delivered: Catalogue | undefined;

  const sendFile = (bytes: Uint8Array) => answer({ kind: 'file', bytes }, [bytes.buffer]);

  async function carryOut(job: AnnexJob): Promise<void> {
    switch (job.kind) {
      case 'catalogue':
        delivered = assembleCatalogue(job.parts);
        return;
      case 'preview':
        if (!delivered) throw new Error('the catalogue comes first');
        return answer({
          kind: 'preview',
          job: job.job,
          preview: makePreview({ ...job, delivered }, widthsIn(job.type.font), job.type.design),
        });
      case 'sheets':
        return answer({
          kind: 'sheets',
          pages: pagesOf(job.annex, widthsIn(job.type.font), job.type.design),
        });
      case 'letterhead': {
        const { paper } = await readPaper(job.look.letterhead, job.look.design);
        return answer({ kind: 'letterhead', drawn: { paper, edges: pageEdges(paper, widthsIn('')) } });
      }
      case 'word': {
        const onProgress = (step: RenderStep) => answer({ kind: 'step', step });
        return sendFile(await renderAnnex(job.annex, { ...job.look, pageNumbers: job.pageNumbers, onProgress }));
      }
      case 'pdf': {
        const { finishPdf } = await import('./pdf/finish-pdf.ts');
        return sendFile(await finishPdf(job.printed, job.annex));
      }
    }
  }

  return (job) => carryOut(job).catch((error: unknown) => answer({ kind: 'failed', message: String(error) }));
}
