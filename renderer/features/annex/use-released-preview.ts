import { startTransition, useEffect, useState } from 'react';
import type { AnnexDocument } from '../../../shared/annex/document.ts';
import type { AnnexAnswer, AnnexPreview } from './annex-messages.ts';
import { newAnnexWorker } from './annex-worker.ts';
import type { Pages } from './paper/pages.ts';
import type { PaperLook } from './paper/paper-look.ts';
import { sheetType } from './paper/sheet-type.ts';

interface ReleasedPreview {
  preview?: Pages & Pick<AnnexPreview, 'fileName'>;
  /** Of an unexpected failure. */
  problem?: string;
}

/** An annex that was kept, on sheets. */
export function useReleasedPreview(
  annex: AnnexDocument | null,
  fileName: string,
  look: PaperLook | undefined,
): ReleasedPreview {
  const [state, setState] = useState<ReleasedPreview & { of?: AnnexDocument }>({});
  useEffect(() => {
    if (!annex || !look) return;
    const worker = newAnnexWorker();
    worker.addEventListener('message', ({ data }: MessageEvent<AnnexAnswer>) => {
      if (data.kind === 'sheets') {
        const preview = { ...data.pages, fileName };
        // Drawn in slices: hundreds of sheets at once would hold up the window.
        startTransition(() => setState({ of: annex, preview }));
      }
      if (data.kind === 'failed') setState({ of: annex, problem: data.message });
    });
    worker.addEventListener('error', (event) => setState({ of: annex, problem: event.message }));
    worker.postMessage({ kind: 'sheets', annex, type: sheetType(look) });
    return () => worker.terminate();
  }, [annex, fileName, look]);
  const { of, ...current } = state;
  return of === annex ? current : {};
}
