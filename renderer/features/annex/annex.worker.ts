/** Makes the annex and its Word file away from the window, which stays free for the user. */
import type { AnnexInput } from '../../../shared/annex/annex-input.ts';
import { lastVersion } from '../../../shared/annex/annex-input.ts';
import { reviewExport } from '../../../shared/annex/export-checks.ts';
import { annexFileName } from '../../../shared/annex/file-name.ts';
import { withoutParts } from '../../../shared/annex/layout.ts';
import { makeAnnex } from '../../../shared/annex/make-annex.ts';
import { assembleCatalogue, type Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { catalogueOf } from '../../../shared/catalogue/own-measures.ts';
import { renderAnnex } from '../../../shared/docx/render-annex.ts';
import { annexTexts } from '../../text/annex-texts.ts';
import type { AnnexAnswer, AnnexJob, AnnexPreview } from './annex-messages.ts';
import { pageFlow } from './paper/page-flow.ts';
import { canvasWidths } from './paper/text-width.ts';
import { standardLayout } from './standard-layout.ts';

let delivered: Catalogue | undefined;

addEventListener('message', ({ data }: MessageEvent<AnnexJob>) => {
  carryOut(data).catch((error: unknown) => answer({ kind: 'failed', message: String(error) }));
});

async function carryOut(job: AnnexJob): Promise<void> {
  switch (job.kind) {
    case 'catalogue':
      delivered = assembleCatalogue(job.parts);
      return;
    case 'preview':
      return answer({ kind: 'preview', job: job.job, preview: preview(job) });
    case 'word': {
      const bytes = await renderAnnex(job.annex, { onProgress: (step) => answer({ kind: 'step', step }) });
      return answer({ kind: 'word', bytes }, [bytes.buffer]);
    }
  }
}

function preview({ records, choices, now }: Extract<AnnexJob, { kind: 'preview' }>): AnnexPreview {
  if (!delivered) throw new Error('the catalogue comes first');
  const catalogue = catalogueOf(delivered, records.ownMeasures);
  const scheme = catalogue.scheme(choices.schemeId);
  if (!scheme) throw new Error(`no scheme ${choices.schemeId}`);
  const texts = annexTexts(choices.language);
  const layout = withoutParts(standardLayout, choices.unwanted);
  const input = { ...records, catalogue, scheme, layout, texts, now } satisfies AnnexInput;
  const annex = makeAnnex(input);
  return {
    annex,
    sheets: pageFlow(annex.blocks, canvasWidths()),
    review: reviewExport(input),
    fileName: annexFileName({ ...records, version: lastVersion(records.versions), texts }),
  };
}

function answer(message: AnnexAnswer, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}
