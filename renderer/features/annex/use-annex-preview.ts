import { useEffect, useRef, useState } from 'react';
import type { AnnexRecords } from '../../../shared/annex/annex-records.ts';
import { localDay } from '../../../shared/lib/local-day.ts';
import { useData } from '../../data/data-context.tsx';
import type { AnnexAnswer, AnnexChoices, AnnexPreview } from './annex-messages.ts';
import { type AnnexWorker, newAnnexWorker } from './annex-worker.ts';

/** What a preview is made of. */
interface Source {
  records: AnnexRecords;
  choices: AnnexChoices;
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

/** The annex as it would be now, made in a worker whenever records or choices change. */
export function useAnnexPreview(records: AnnexRecords, choices: AnnexChoices): LivePreview {
  const { catalogue } = useData();
  const [{ of, ...state }, setState] = useState<PreviewState & { of?: Source }>({});
  const [worker, setWorker] = useState<AnnexWorker>();
  const newest = useRef<{ job: number; of?: Source }>({ job: 0 });

  useEffect(() => {
    const { manifest, areas, schemes } = catalogue;
    const started = newAnnexWorker();
    started.postMessage({ kind: 'catalogue', parts: { manifest, areas: [...areas], schemes: [...schemes] } });
    started.addEventListener('message', ({ data }: MessageEvent<AnnexAnswer>) => {
      const { job, of } = newest.current;
      if (data.kind === 'preview' && data.job === job) setState({ preview: data.preview, of });
      if (data.kind === 'failed') setState({ problem: data.message });
    });
    started.addEventListener('error', (event) => setState({ problem: event.message }));
    setWorker(started);
    return () => started.terminate();
  }, [catalogue]);

  useEffect(() => {
    if (!worker) return;
    const job = newest.current.job + 1;
    newest.current = { job, of: { records, choices } };
    worker.postMessage({ kind: 'preview', job, records, choices, today: localDay(new Date()) });
  }, [worker, records, choices]);

  // Told while rendering: an effect would leave a moment in which an old preview passes for the newest.
  return { ...state, isCurrent: of?.records === records && of.choices === choices };
}
