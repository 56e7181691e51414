import { startTransition, useEffect, useState } from 'react';
import type { AnnexRecords } from '../../../shared/annex/annex-records.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { useData } from '../../data/data-context.tsx';
import type { AnnexAnswer, AnnexChoices, AnnexPreview } from './annex-messages.ts';
import { newAnnexWorker } from './annex-worker.ts';
import type { PaperLook } from './paper/paper-look.ts';
import { sheetType } from './paper/sheet-type.ts';
import { type PreviewQueue, previewQueue } from './preview-queue.ts';

/** What a preview is made of. */
interface Source {
  records: AnnexRecords;
  choices: AnnexChoices;
  /** Pages break by it. */
  look: PaperLook;
}

interface PreviewState {
  /** Stays the last one while a newer one is being made. */
  preview?: AnnexPreview;
  /** Of an unexpected failure. */
  problem?: string;
}

export interface LivePreview extends PreviewState {
  /** Shows the records and choices as they are: only then may it be exported. */
  isCurrent: boolean;
}

/**
 * The annex as it would be now, made in a worker whenever records or choices change.
 *
 * @param look undefined while its letterhead is read
 */
export function useAnnexPreview(
  records: AnnexRecords,
  choices: AnnexChoices,
  look: PaperLook | undefined,
): LivePreview {
  const { catalogue } = useData();
  const [{ of, ...state }, setState] = useState<PreviewState & { of?: Source }>({});
  const [queue, setQueue] = useState<PreviewQueue<Source>>();

  useEffect(() => {
    const { manifest, areas, schemes } = catalogue;
    const started = newAnnexWorker();
    started.postMessage({ kind: 'catalogue', parts: { manifest, areas: [...areas], schemes: [...schemes] } });
    started.addEventListener('message', ({ data }: MessageEvent<AnnexAnswer>) => {
      if (data.kind === 'failed') setState({ problem: data.message });
    });
    started.addEventListener('error', (event) => setState({ problem: event.message }));
    // Drawn in slices: hundreds of sheets at once would hold up the window.
    const show = (preview: AnnexPreview, made: Source) => startTransition(() => setState({ preview, of: made }));
    setQueue(previewQueue<Source>(started, show));
    return () => started.terminate();
  }, [catalogue]);

  useEffect(() => {
    if (!look) return;
    queue?.ask({ records, choices, look }, { records, choices, type: sheetType(look), today: localDay(new Date()) });
  }, [queue, records, choices, look]);

  // Told while rendering: an effect would leave a moment in which an old preview passes for the newest.
  return { ...state, isCurrent: of?.records === records && of.choices === choices && of.look === look };
}
