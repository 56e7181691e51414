import type { AnnexDocument } from '../../../../shared/annex/document.ts';
import { platform } from '../../../platform/platform.ts';
import type { PaperLook } from '../paper/paper-look.ts';
import { printContent } from '../print/print-content.ts';
import { type FileRendering, type OnStep, renderFile } from './render-file.ts';

/** Prints the annex in a window that nobody sees, then finishes the file in a worker. */
export function renderPdf(annex: AnnexDocument, look: PaperLook, onStep: OnStep): FileRendering {
  let isCancelled = false;
  let finishing: FileRendering | undefined;

  async function make(): Promise<Uint8Array | null> {
    await nextTask();
    const content = printContent({ annex, look });
    await nextTask();
    if (isCancelled) return null;
    const printed = await print(content, onStep);
    if (isCancelled || !printed) return null;
    onStep('finishing');
    const { properties, language } = annex;
    finishing = renderFile({ kind: 'pdf', annex: { properties, language }, printed }, onStep);
    return finishing.bytes;
  }
  return {
    bytes: make(),
    cancel() {
      isCancelled = true;
      finishing?.cancel();
      void platform.cancelPrint();
    },
  };
}

/** Lets the window answer the user in between: an annex of hundreds of pages takes a while at each step. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/** @throws when it could not be printed. */
async function print(content: string, onStep: OnStep): Promise<Uint8Array | null> {
  const stop = platform.onPrintStep(({ step, pages }) => onStep(step, pages));
  try {
    const answer = await platform.printAnnex(content);
    if (answer.kind === 'failed') throw new Error(answer.message);
    return answer.kind === 'printed' ? answer.bytes : null;
  } finally {
    stop();
  }
}
